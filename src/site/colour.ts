/** Colours of a page that come from its institution, each `#rrggbb`. */
export interface Accent {
  /** Text, links and marks on light paper and on its tints: at least 4.5:1 (WCAG 2.2, 1.4.3). */
  light: string;
  /** The same on dark paper. */
  dark: string;
  /** A quiet surface on light paper. */
  tintLight: string;
  tintDark: string;
  /** The felt of the cover: ground, figure, cord. */
  felt: { ground: string; figure: string; cord: string };
}

/** Paper and its raised surface, as in `styles/colours.css`; a test holds the two together. */
export const PAPER = { light: '#fffefb', dark: '#17161a' } as const;

/** The accent of an institution that names no colour, and of the catalogue: madder red of old felts. */
export const DEFAULT_COLOUR = '#9c2a2e';

type Rgb = readonly [number, number, number];
type Hsl = readonly [number, number, number];

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const print = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Relative luminance (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function toHsl(hex: string): Hsl {
  const [r, g, b] = parse(hex);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [lightness, spread] = [(max + min) / 2, max - min];
  if (spread === 0) return [0, 0, lightness];
  const hue = max === r ? ((g - b) / spread) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [(hue * 60 + 360) % 360, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl([hue, saturation, lightness]: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const at = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return print([channel(0), channel(8), channel(4)]);
}

/** The lightness nearest to the wanted one at which the colour reads on all the given surfaces. */
function readable(
  [hue, saturation, lightness]: Hsl,
  surfaces: readonly string[],
  step: number,
  ratio: number,
): string {
  for (let level = lightness; level >= 0 && level <= 1; level += step) {
    const candidate = fromHsl([hue, saturation, level]);
    if (surfaces.every((surface) => contrast(candidate, surface) >= ratio)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** Felts are dyed in pairs: the figure's hue beside each ground, by the ground's hue in degrees. */
const PAIRS: readonly { below: number; figure: Hsl }[] = [
  { below: 20, figure: [40, 0.5, 0.8] },
  { below: 70, figure: [216, 0.4, 0.72] },
  { below: 150, figure: [44, 0.7, 0.66] },
  { below: 195, figure: [40, 0.74, 0.64] },
  { below: 265, figure: [22, 0.76, 0.62] },
  { below: 330, figure: [44, 0.62, 0.7] },
  { below: 361, figure: [36, 0.62, 0.72] },
];

/** Draws every colour of a page from an institution's own, keeping its hue. */
export function accentOf(colour: string = DEFAULT_COLOUR): Accent {
  const [hue, saturation, lightness] = toHsl(colour);
  const tintLight = fromHsl([hue, Math.min(saturation, 0.5) * 0.6, 0.955]);
  const tintDark = fromHsl([hue, Math.min(saturation, 0.5) * 0.4, 0.15]);
  const ground = fromHsl([hue, Math.min(saturation, 0.75), Math.min(0.36, Math.max(0.2, lightness))]);
  const figure = PAIRS.find((pair) => hue < pair.below)?.figure ?? [38, 0.78, 0.6];
  return {
    light: readable([hue, saturation, Math.min(lightness, 0.45)], [PAPER.light, tintLight], -0.01, 5.5),
    dark: readable(
      [hue, Math.min(saturation, 0.48), Math.max(lightness, 0.6)],
      [PAPER.dark, tintDark],
      0.01,
      6,
    ),
    tintLight,
    tintDark,
    felt: { ground, figure: readable(figure, [ground], 0.01, 3), cord: '#f6efe2' },
  };
}

/** The custom properties that `styles/colours.css` reads, for `<html style>`. */
export function accentStyle(accent: Accent): string {
  return `--al:${accent.light};--ad:${accent.dark};--tl:${accent.tintLight};--td:${accent.tintDark}`;
}
