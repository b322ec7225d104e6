/*
 * What stands at the end of a term in the index, so that one kind is never taken for another. Signs that Pagefind keeps in a
 * query (it drops punctuation) and that it does not count to words.
 */

/** Ends the key of a word. */
export const KEY_END = '=';
/** Ends the key of a word in its own letters. */
export const STRICT_END = '+';

/**
 * The file that lists the forms with the first letter of `form`, which must not be empty. The letter is written as a number,
 * for there are servers and memory sticks that spoil other names.
 */
export function formsFile(form: string): string {
  return `forms/${(form.codePointAt(0) ?? 0).toString(16)}.txt`;
}
