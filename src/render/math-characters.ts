/**
 * The characters of the formulas' font: what KaTeX can write (its table of symbols), and the alphabets of
 * `mdx/math-letters.ts` as far as lessons use them. Left out for their size: bold fraktur, sans-serif with bold or slant,
 * monospace; they come from whichever font the reader has.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Code points from first to last. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xb7],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x131, 0x131],
  [0x237, 0x237],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x30c],
  [0x338, 0x338],
  [0x391, 0x3c9],
  [0x3d1, 0x3d6],
  [0x3f0, 0x3f5],
  [0x2002, 0x200b],
  [0x2010, 0x2026],
  [0x2032, 0x2037],
  [0x203e, 0x203e],
  [0x2044, 0x2044],
  [0x2057, 0x2057],
  [0x205f, 0x2064],
  [0x20d0, 0x20d7],
  [0x20db, 0x20dc],
  [0x20e1, 0x20e1],
  [0x20ee, 0x20ef],
  [0x2102, 0x2138],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2308, 0x230b],
  [0x231c, 0x231f],
  [0x2322, 0x2323],
  [0x239b, 0x23b3],
  [0x23b4, 0x23b5],
  [0x23dc, 0x23e1],
  [0x25a0, 0x25a1],
  [0x25aa, 0x25ab],
  [0x25b2, 0x25c3],
  [0x25c6, 0x25cf],
  [0x25ef, 0x25ef],
  [0x2605, 0x2606],
  [0x2660, 0x2667],
  [0x266d, 0x266f],
  [0x2713, 0x2713],
  [0x27c2, 0x27c2],
  [0x27e6, 0x27ef],
  [0x27f5, 0x27ff],
  [0x290d, 0x290f],
  [0x29eb, 0x29eb],
  [0x29f5, 0x29f5],
  [0x2a00, 0x2a06],
  [0x2a3f, 0x2a3f],
  [0x2a5e, 0x2a5e],
  [0x2a7d, 0x2a8c],
  [0x2a93, 0x2a96],
  [0x2aaf, 0x2aba],
  [0x2ac5, 0x2acc],
];

const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω∇∂ϵϑϰϕϱϖϴ';
const DIGITS = '0123456789';

/** What of each alphabet is carried. */
export const FONT_ALPHABETS: Readonly<Record<string, string>> = {
  italic: LETTERS + GREEK,
  bold: LETTERS + DIGITS + GREEK,
  'bold-italic': LETTERS + GREEK,
  script: LETTERS,
  fraktur: LETTERS,
  'double-struck': LETTERS + DIGITS,
  'sans-serif': LETTERS + DIGITS,
};

/** Characters within the ranges, in order. */
export function characterRanges(): string {
  return RANGES.map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  ).join('');
}
