/**
 * Styled letters (bold, script, ℝ) as characters of their own. MathML Core dropped `mathvariant` (but `normal`), and
 * Chromium ignores it: `<mi mathvariant="double-struck">R</mi>` shows a plain italic R. So what KaTeX marks with it is
 * written with the characters of Unicode's "Mathematical Alphanumeric Symbols" instead.
 */

/** First code points of an alphabet: A, a, 0, Α (Greek capitals), α; 0 where the alphabet has none. */
type Alphabet = readonly [
  upper: number,
  lower: number,
  digit: number,
  greekUpper: number,
  greekLower: number,
];

const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2],
  italic: [0x1d434, 0x1d44e, 0, 0x1d6e2, 0x1d6fc],
  'bold-italic': [0x1d468, 0x1d482, 0x1d7ce, 0x1d71c, 0x1d736],
  script: [0x1d49c, 0x1d4b6, 0, 0, 0],
  'bold-script': [0x1d4d0, 0x1d4ea, 0, 0, 0],
  fraktur: [0x1d504, 0x1d51e, 0, 0, 0],
  'bold-fraktur': [0x1d56c, 0x1d586, 0, 0, 0],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8, 0, 0],
  'sans-serif': [0x1d5a0, 0x1d5ba, 0x1d7e2, 0, 0],
  'bold-sans-serif': [0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756, 0x1d770],
  'sans-serif-italic': [0x1d608, 0x1d622, 0, 0, 0],
  'sans-serif-bold-italic': [0x1d63c, 0x1d656, 0, 0x1d790, 0x1d7aa],
  monospace: [0x1d670, 0x1d68a, 0x1d7f6, 0, 0],
};

/** Letters that Unicode had before the alphabets; their places in the alphabets are empty (Unicode 16, §22.2). */
const ELSEWHERE: ReadonlyMap<number, number> = new Map([
  [0x1d455, 0x210e],
  [0x1d49d, 0x212c],
  [0x1d4a0, 0x2130],
  [0x1d4a1, 0x2131],
  [0x1d4a3, 0x210b],
  [0x1d4a4, 0x2110],
  [0x1d4a7, 0x2112],
  [0x1d4a8, 0x2133],
  [0x1d4ad, 0x211b],
  [0x1d4ba, 0x212f],
  [0x1d4bc, 0x210a],
  [0x1d4c4, 0x2134],
  [0x1d506, 0x212d],
  [0x1d50b, 0x210c],
  [0x1d50c, 0x2111],
  [0x1d515, 0x211c],
  [0x1d51d, 0x2128],
  [0x1d53a, 0x2102],
  [0x1d53f, 0x210d],
  [0x1d545, 0x2115],
  [0x1d547, 0x2119],
  [0x1d548, 0x211a],
  [0x1d549, 0x211d],
  [0x1d551, 0x2124],
]);

/** Greek signs after omega in each alphabet, in their order there. */
const GREEK_SIGNS = '∂ϵϑϰϕϱϖ';

function offsetIn(char: string, code: number): [row: 0 | 1 | 2 | 3 | 4, offset: number] | null {
  if (code >= 0x41 && code <= 0x5a) return [0, code - 0x41];
  if (code >= 0x61 && code <= 0x7a) return [1, code - 0x61];
  if (code >= 0x30 && code <= 0x39) return [2, code - 0x30];
  if (char === '∇') return [3, 25];
  if (code >= 0x391 && code <= 0x3a9) return [3, code - 0x391];
  if (code >= 0x3b1 && code <= 0x3c9) return [4, code - 0x3b1];
  const sign = GREEK_SIGNS.indexOf(char);
  return sign < 0 ? null : [4, 25 + sign];
}

function styled(char: string, alphabet: Alphabet): string {
  const found = offsetIn(char, char.codePointAt(0) ?? 0);
  const start = found === null ? 0 : alphabet[found[0]];
  if (found === null || start === 0) return char;
  const code = start + found[1];
  return String.fromCodePoint(ELSEWHERE.get(code) ?? code);
}

/** `text` in a `mathvariant`'s alphabet; characters the alphabet lacks (Cyrillic, signs) stay as they are. */
export function mathLetters(text: string, variant: string): string {
  const alphabet = ALPHABETS[variant];
  return alphabet === undefined ? text : Array.from(text, (char) => styled(char, alphabet)).join('');
}
