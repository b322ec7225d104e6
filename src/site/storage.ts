/**
 * What the browser keeps for a course on the reader's device has names that begin so. Packs opened from disk share one
 * storage: the colon at the end keeps `knu/algebra` and `knu/algebra-2` apart.
 */
export function storePrefix(pack: string): string {
  return `okuu:${pack}:`;
}
