import type { WordKeys } from '../../search/keys/keys.ts';
import { KEY_END, searchable, STRICT_END } from '../../search/keys/terms.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed, lower-cased. */
  typed: string;
  /** In letters every keyboard has: what a word may begin with. */
  fold: string;
  /** Terms that stand for the word alone, those that fit best first: the first that is in the index is taken. */
  terms: readonly string[];
  /** What a Latin spelling may mean, in the letters of the language. */
  readings: readonly string[];
}

/** Longer queries are pasted texts: their first words are looked for. */
const MOST_WORDS = 12;

/** Takes a query apart into words, with the terms under which the index may hold them. */
export function readQuery(query: string, keys: WordKeys): QueryWord[] {
  const words =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [];
  return words
    .filter(searchable)
    .slice(0, MOST_WORDS)
    .map((typed) => {
      const strict = keys.strict(typed);
      return {
        typed,
        fold: keys.fold(typed),
        terms: [...(strict === null ? [] : [strict + STRICT_END]), keys.key(typed) + KEY_END],
        readings: keys.readings(typed),
      };
    });
}
