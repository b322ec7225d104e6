/**
 * The geometry of the felt carpet, шырдак: two felts laid on one another, one pattern cut through both, and the pieces
 * exchanged, so that figure and ground are one shape in two colours. Its figure is кочкор мүйүз, the ram's horn.
 */

/**
 * One arm each, growing up from the middle (0, 0) of a cell of ±25. Four of them, turned, must not touch one another
 * (|x| stays below |y|) nor leave the rhomb (|x| + |y| < 24). They differ a little, as those of carpets do.
 */
export const HORNS = [
  // A stem that parts into two curls.
  'M0-3V-13C0-19.5 7-19 7-14.5C7-11.5 3.2-11.5 3.2-14M0-13C0-19.5-7-19-7-14.5C-7-11.5-3.2-11.5-3.2-14',
  // Curls that turn inwards, with a bud between them.
  'M0-3V-17.5M0-9C3-9 7-10 7.5-13.5C7.8-16.5 4.5-17.5 3.9-15M0-9C-3-9-7-10-7.5-13.5C-7.8-16.5-4.5-17.5-3.9-15',
  // Two pairs of horns on one stem.
  'M0-3V-15C0-20 5.5-20 5.5-16.5C5.5-14.5 2.8-14.5 2.8-16M0-15C0-20-5.5-20-5.5-16.5C-5.5-14.5-2.8-14.5-2.8-16M0-8C4-8 6.5-8.5 7.5-11M0-8C-4-8-6.5-8.5-7.5-11',
] as const;

/** How wide the felt strips of a horn are, in the same cell. */
export const HORN_WIDTH = 3;

/** One horn, and three more turned around the middle. `id` names the first on its page. */
export function fourHorns(horn: string, id: string): string {
  return `<path id="${id}" d="${horn}"/>${[90, 180, 270].map((turn) => `<use href="#${id}" transform="rotate(${turn})"/>`).join('')}`;
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
