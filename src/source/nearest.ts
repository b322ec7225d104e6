import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was most likely meant, or null: at most one mistake in three letters. Letter case and `_` for
 * `-` do not count as mistakes.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word === '' || word.length > 64) return null;
  const plain = fold(word);
  const candidates = [...known]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 4)
    .slice(0, 5000);
  if (candidates.length === 0) return null;
  const byFold = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const best = closest(plain, [...byFold.keys()]);
  return distance(plain, best) <= Math.max(1, Math.floor(plain.length / 3))
    ? (byFold.get(best) ?? null)
    : null;
}

/** `{ nearest }` for a diagnostic's values, or nothing. */
export function nearestValue(word: string, known: Iterable<string>): Record<string, string> {
  const found = nearest(word, known);
  return found === null ? {} : { nearest: found };
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('_', '-');
}
