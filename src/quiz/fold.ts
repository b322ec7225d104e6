/*
 * What two spellings of one answer have in common. Shared by the checks and the script of the page: no library, no Node.
 */

/**
 * Letters for which readers type another one: those of Kyrgyz that a Russian keyboard lacks, those of other alphabets
 * that look the same, and the Latin ones that stand on the same keys of the eye (small and capital forms).
 */
const SAME: Readonly<Record<string, string>> = {
  ...pairs('ңӊҥөɵѳүұς', 'ннноооууσ'),
  ...pairs('aecopxykmthbi', 'аесорхукмтнві'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, to[at] ?? letter]));
}

/** Small letters without accents (ё is е; й stays), each look-alike as one and the same letter. */
export function foldLetters(text: string): string {
  const plain = (written: string): string =>
    written.normalize('NFKD').replace(/[\u0300-\u0305\u0307-\u036f]/g, '');
  return plain(plain(text).toLowerCase())
    .replace(/[^]/gu, (letter) => SAME[letter] ?? letter)
    .normalize('NFC');
}

/**
 * An answer as it is compared: letters folded, white space and marks between words as one space, none beside other
 * signs. A minus before a digit and the signs of formulas and brackets stay: `−1` is not `1`, `(0; 1)` is not `[0; 1]`.
 */
export function foldAnswer(text: string): string {
  return foldLetters(text)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff'’‘ʼ`´]/g, '')
    .replace(/[\p{Pd}−]\s*(?=\d)/gu, '−')
    .replace(/[\p{Pd}\p{Pc}\p{Pi}\p{Pf}.,;:!?…"„¡¿]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1')
    .trim();
}
