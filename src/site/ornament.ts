/**
 * The geometry of the felt carpet, шырдак: two felts laid on one another, one pattern cut through both, and the pieces
 * exchanged, so that figure and ground are one shape in two colours. Its figure is кочкор мүйүз, the ram's horn.
 */

/** The horns of the covers differ a little, as those of carpets do. Each is one arm, pointing up from the middle (0, 0), in a cell of ±24. */
export const HORNS = [
  // A stem that parts into two curls.
  'M0 2V-9M0-6C0-16 12-19 13-11C13.5-6 7.5-5.5 7.5-9.5M0-6C0-16-12-19-13-11C-13.5-6-7.5-5.5-7.5-9.5',
  // Curls that lie close to the stem, with a bud above.
  'M0 2V-15M0-4C8-4 11-8 10-12C9-15.5 4.5-14.5 5.5-11M0-4C-8-4-11-8-10-12C-9-15.5-4.5-14.5-5.5-11',
  // Two pairs of horns on one stem.
  'M0 2V-12M0-10C0-17 10-19 10.5-13C10.7-9.5 6-9.5 6-12M0-10C0-17-10-19-10.5-13C-10.7-9.5-6-9.5-6-12M0-3C4-3 7-4 8.5-6M0-3C-4-3-7-4-8.5-6',
] as const;

/** How wide the felt strips of a horn are, in the same cell. */
export const HORN_WIDTH = 3.6;

/** Four horns around a middle, as path data is not: a group of four turned paths. */
export function fourHorns(horn: string): string {
  return [0, 90, 180, 270].map((turn) => `<path d="${horn}"${turn === 0 ? '' : ` transform="rotate(${turn})"`}/>`).join('');
}

/** A number from a text, the same on every machine (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The icon of a tab: one rhombus with a horn, as a data address, so that no browser asks for `/favicon.ico`. */
export function icon(ground: string, figure: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 32 32"><path fill="${ground}" d="M0-16 16 0 0 16-16 0z"/>` +
    `<path fill="none" stroke="${figure}" stroke-width="2.6" d="M0 9V-3M0-1C0-8 7-8 7-3.5C7-1 4-1 4-3M0-1C0-8-7-8-7-3.5C-7-1-4-1-4-3"/></svg>`;
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}
