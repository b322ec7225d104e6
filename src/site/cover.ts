import type { Accent } from './colour.ts';
import { fourHorns, HORN_WIDTH, HORNS, seedOf } from './ornament.ts';

type Felt = Accent['felt'];

/** How many rhombs stand side by side and above one another on a cover. */
const LAYOUTS = [
  [1, 1],
  [2, 3],
  [2, 2],
  [3, 4],
] as const;

const WIDTH = 120;
const HEIGHT = 160;
/** Width of the border of triangles. */
const BORDER = 12;

const round = (value: number): number => Math.round(value * 100) / 100;

function horns(x: number, y: number, scaleX: number, scaleY: number, colour: string, horn: string): string {
  const place = `translate(${round(x)} ${round(y)}) scale(${round(scaleX)} ${round(scaleY)})`;
  return `<g transform="${place}" fill="none" stroke="${colour}" stroke-width="${HORN_WIDTH}">${fourHorns(horn)}</g>`;
}

/** One cell of the carpet: a rhomb of the one felt on the other, horns exchanged, white cord along the seam. */
function cell(width: number, height: number, felt: Felt, horn: string): string {
  const [x, y] = [width / 2, height / 2];
  const [scaleX, scaleY] = [width / 50, height / 50];
  const rhomb = `M${round(x)} 0 ${round(width)} ${round(y)} ${round(x)} ${round(height)} 0 ${round(y)}z`;
  const corners = [0, width].flatMap((left) => [0, height].map((top) => horns(left, top, scaleX, scaleY, felt.figure, horn)));
  const cord = round(Math.max(0.8, width / 60));
  return (
    `<path fill="${felt.figure}" stroke="${felt.cord}" stroke-width="${cord}" d="${rhomb}"/>` +
    horns(x, y, scaleX, scaleY, felt.ground, horn) +
    corners.join('')
  );
}

function pattern(id: string, width: number, height: number, felt: Felt, horn: string): string {
  return `<pattern id="${id}" width="${round(width)}" height="${round(height)}" patternUnits="userSpaceOnUse">${cell(width, height, felt, horn)}</pattern>`;
}

/** Teeth along the edges (тумарча), mirrored about both axes; relative path data, which packs to almost nothing. */
function teeth(felt: Felt): string {
  const deep = BORDER - 4;
  const row = (x: number, y: number, count: number, tooth: string, step: string): string =>
    `M${x} ${y}${Array.from({ length: count }, () => tooth).join(`m${step}`)}`;
  const d =
    row(0, 0, 12, `l5 ${deep} 5-${deep}z`, '10 0') +
    row(0, HEIGHT, 12, `l5-${deep} 5 ${deep}z`, '10 0') +
    row(0, 0, 16, `l${deep} 5-${deep} 5z`, '0 10') +
    row(WIDTH, 0, 16, `l-${deep} 5 ${deep} 5z`, '0 10');
  return `<path fill="${felt.figure}" d="${d}"/>`;
}

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
  const [width, height] = [WIDTH - 2 * BORDER, HEIGHT - 2 * BORDER];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">` +
    `<path fill="${felt.ground}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${teeth(felt)}` +
    `<svg x="${BORDER}" y="${BORDER}" width="${width}" height="${height}">` +
    `<defs>${pattern(id, width / columns, height / rows, felt, horn)}</defs>` +
    `<path fill="${felt.ground}" d="M0 0h${width}v${height}H0z"/><path fill="url(#${id})" d="M0 0h${width}v${height}H0z"/></svg>` +
    `<path fill="none" stroke="${felt.cord}" stroke-width="1.2" d="M${BORDER} ${BORDER}h${width}v${height}H${BORDER}z"/></svg>`
  );
}

/** A strip of the same carpet as wide as its place, for small screens and page heads. */
export function bandSvg(key: string, felt: Felt, id: string, size = 48): string {
  const { horn } = design(key);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${size}" aria-hidden="true" focusable="false">` +
    `<defs>${pattern(id, size, size, felt, horn)}</defs><rect width="100%" height="100%" fill="${felt.ground}"/>` +
    `<rect width="100%" height="100%" fill="url(#${id})"/></svg>`
  );
}
