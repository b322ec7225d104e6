/** Counts the shapes an index has had: to be raised when terms, lists of forms, names of sections or the entry change. */
export const INDEX_FORM = 1;

/*
 * What stands at the end of a term in the index, so that one kind is never taken for another. Signs that Pagefind keeps in a
 * query (it drops punctuation) and that it does not count to words.
 */

/** Ends a word in letters that every keyboard has. */
export const FORM_END = '~';
/** Ends the key of a word. */
export const KEY_END = '=';
/** Ends the key of a word in its own letters. */
export const STRICT_END = '+';

/** Letters and digits at both ends, whatever stands between: the rest of a piece of text is punctuation around a word. */
const CORE = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u;

/** A word without the punctuation around it; empty where there is nothing else. */
export function bare(word: string): string {
  return CORE.exec(word)?.[0] ?? '';
}

/** The longest word that is looked for: what is longer was joined of several, or is code. */
const LONGEST = 30;

/**
 * True for words that are looked for, in the index and in a query: not numbers of one or two digits, nor single letters of
 * running text, which stand on every page and in every formula.
 */
export function searchable(word: string): boolean {
  if (word === '' || word.length > LONGEST) return false;
  return /\p{L}/u.test(word) ? word.length > 1 || /[a-z]/.test(word) : word.length > 2;
}
