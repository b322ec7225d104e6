/*
 * Names of files in the folders of an index, for those who write them and for the browser, which asks for them.
 */

/** What Pagefind loads first; it lists what an index is made of, ours included. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** Pagefind's engine for languages it has no stemmer for, the name under which its script asks for it. */
export const ENGINE_FILE = 'wasm.unknown.pagefind';

/** What Pagefind puts before everything it compresses, and looks for when it has unpacked it. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * The file that lists the forms with the first letter of `fold`, a folded word that must not be empty. The letter is written
 * as a number, for there are servers and memory sticks that spoil other names.
 */
export function formsFile(fold: string): string {
  return `forms/${(fold.codePointAt(0) ?? 0).toString(16)}.txt`;
}

/** What the entry says of an index beside what Pagefind reads of it. */
export interface OwnEntry {
  /** Digest of the keys that the index was made with: the name of the script with others would be the same. */
  keys: string;
  /** The files that list the forms of words. */
  forms: readonly string[];
}
