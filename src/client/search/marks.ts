import type { WordKeys } from '../../search/keys/keys.ts';
import { bare, KEY_END, STRICT_END } from '../../search/keys/terms.ts';
import { readQuery } from './query.ts';

/**
 * Tells which words of a text a query looks for: those that share a key with a word of it, and those that begin with the
 * last one, which may be half-typed.
 */
export function markerOf(query: string, keys: WordKeys): (word: string) => boolean {
  const words = readQuery(query, keys);
  const last = words[words.length - 1];
  const terms = new Set(
    words.flatMap(({ terms: [best = ''], readings }) => [
      best,
      ...readings.map((reading) => keys.key(reading) + KEY_END),
    ]),
  );
  const starts = last === undefined ? [] : [last.fold, ...last.readings];
  return (written) => {
    const word = bare(written).toLowerCase();
    if (word === '') return false;
    const strict = keys.strict(word);
    if (terms.has(keys.key(word) + KEY_END) || (strict !== null && terms.has(strict + STRICT_END)))
      return true;
    const fold = keys.fold(word);
    return starts.some((start) => fold.startsWith(start));
  };
}
