/** A licence of Creative Commons as short as a narrow column wants it: `BY-SA`, `CC0`. */
export function labelOf(id: string): string {
  return id.replace(/^CC-/, '').replace(/-\d+\.\d+$/, '');
}
