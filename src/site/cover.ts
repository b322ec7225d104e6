import type { Accent } from './colour.ts';
import { fourHorns, HORN_WIDTH, HORNS, seedOf } from './ornament.ts';

type Felt = Accent['felt'];

const WIDTH = 120;
const HEIGHT = 160;
/** The field inside the borders. */
const FIELD = { x: 20, y: 20, width: 80, height: 120 } as const;

/** How many rhombs stand side by side and above one another in the field. */
const LAYOUTS = [
  [2, 3],
  [1, 1],
  [2, 2],
  [1, 2],
] as const;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The figure of a carpet, to be placed in either felt: four horns around a small rhomb, in the colour where it is used. */
function figure(id: string, horn: string): string {
  return (
    `<g id="${id}h" fill="none" stroke="currentColor" stroke-width="${HORN_WIDTH}">${fourHorns(horn, `${id}a`)}` +
    '<path fill="currentColor" stroke="none" d="M0-5 5 0 0 5-5 0z"/></g>'
  );
}

/** One cell of the carpet: a rhomb of the one felt on the other, horns exchanged, white cord along the seam. */
function cell(id: string, width: number, height: number, felt: Felt): string {
  const scale = round(Math.min(width, height) / 50);
  const place = (x: number, y: number, colour: string): string =>
    `<use href="#${id}h" color="${colour}" transform="translate(${round(x)} ${round(y)})scale(${scale})"/>`;
  const [x, y] = [round(width / 2), round(height / 2)];
  return (
    `<path fill="${felt.figure}" stroke="${felt.cord}" stroke-width="${round(0.6 + scale / 2)}" d="M${x} 0 ${round(width)} ${y} ${x} ${round(height)} 0 ${y}z"/>` +
    place(x, y, felt.ground) +
    [0, width].flatMap((left) => [0, height].map((top) => place(left, top, felt.figure))).join('')
  );
}

function carpet(id: string, width: number, height: number, felt: Felt, horn: string): string {
  const size = `width="${round(width)}" height="${round(height)}"`;
  return `<defs>${figure(id, horn)}<pattern id="${id}" ${size} patternUnits="userSpaceOnUse">${cell(id, width, height, felt)}</pattern></defs>`;
}

/** Teeth along the edges (тумарча), mirrored about both axes; relative path data, which packs to almost nothing. */
function teeth(): string {
  const row = (x: number, y: number, count: number, tooth: string, step: string): string =>
    `M${x} ${y}${Array.from({ length: count }, () => tooth).join(`m${step}`)}`;
  return (
    row(5, 0, 11, 'l5 6 5-6z', '10 0') +
    row(5, HEIGHT, 11, 'l5-6 5 6z', '10 0') +
    row(0, 5, 15, 'l6 5-6 5z', '0 10') +
    row(WIDTH, 5, 15, 'l-6 5 6 5z', '0 10')
  );
}

/** A frame around the field, `inset` from the edge of the cover. */
const frame = (inset: number): string =>
  `M${inset} ${inset}h${WIDTH - 2 * inset}v${HEIGHT - 2 * inset}H${inset}z`;

/** What a course's carpet is like: always the same for the same key. */
function design(key: string): { horn: string; layout: readonly [number, number] } {
  const seed = seedOf(key);
  return {
    horn: HORNS[seed % HORNS.length] ?? HORNS[0],
    layout: LAYOUTS[(seed >>> 8) % LAYOUTS.length] ?? LAYOUTS[0],
  };
}

/** The generated cover of a course, 3 : 4: a carpet of its own. `id` must be unique on the page. Decorative. */
export function coverSvg(key: string, felt: Felt, id: string): string {
  const { horn, layout } = design(key);
  const [columns, rows] = layout;
  const { x, y, width, height } = FIELD;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">` +
    `<path fill="${felt.ground}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${felt.figure}" d="${teeth()}"/>` +
    // A chequered strip between two cords.
    `<path fill="none" stroke="${felt.figure}" stroke-width="4" stroke-dasharray="5" stroke-dashoffset="2.5" d="${frame(15)}"/>` +
    `<path fill="none" stroke="${felt.cord}" stroke-width=".8" d="${frame(12)}"/>` +
    `<svg x="${x}" y="${y}" width="${width}" height="${height}">` +
    carpet(id, width / columns, height / rows, felt, horn) +
    `<path fill="url(#${id})" d="M0 0h${width}v${height}H0z"/></svg>` +
    `<path fill="none" stroke="${felt.cord}" stroke-width="1.2" d="${frame(20)}"/></svg>`
  );
}

/** A strip of the same carpet as wide as its place, for small screens and page heads. */
export function bandSvg(key: string, felt: Felt, id: string, size = 48): string {
  const { horn } = design(key);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${size}" aria-hidden="true" focusable="false">` +
    `${carpet(id, size, size, felt, horn)}<rect width="100%" height="100%" fill="${felt.ground}"/>` +
    `<rect width="100%" height="100%" fill="url(#${id})"/></svg>`
  );
}
