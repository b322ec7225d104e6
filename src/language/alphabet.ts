/**
 * Latin, then Cyrillic in the order of the Kyrgyz alphabet, in which Russian words keep their own order. Ours, because
 * the order a runtime gives depends on its version and the machine's settings.
 */
const ORDER = '0123456789abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя';
const RANK = new Map(Array.from(ORDER, (letter, index) => [letter, index]));

const ranks = (text: string): number[] =>
  Array.from(text.toLowerCase().normalize('NFC')).flatMap((letter) => {
    const rank = RANK.get(letter);
    // Accents and other scripts come after by code point; spaces and punctuation do not count.
    if (rank !== undefined) return [rank];
    return /[\p{L}\p{N}]/u.test(letter) ? [1000 + (letter.codePointAt(0) ?? 0)] : [];
  });

/** Compares two titles by the alphabet, then by code units, so that the order is total. */
export function byAlphabet(a: string, b: string): number {
  const [left, right] = [ranks(a), ranks(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
