import type { BundleFile } from './bundle-file.ts';
import type { WordKeys } from './keys/keys.ts';
import { formsFile } from './file-names.ts';
import { bare } from './keys/terms.ts';
import type { IndexedWord } from './pagefind/chunk.ts';

/** Forms that can be completed and suggested: words of letters. What is longer is no word. */
const FORM = /^[\p{L}\p{M}]{2,40}$/u;

/** A list that shares beginnings: a digit (base 36) says how many letters a line has in common with the one before. */
function packed(words: readonly string[]): string {
  let last = '';
  const lines = words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < last.length && word[shared] === last[shared]) shared += 1;
    last = word;
    return `${shared.toString(36)}${word.slice(shared)}\n`;
  });
  return lines.join('');
}

/**
 * All forms of words an index holds, as they are written, a file for each first letter of what every keyboard can type:
 * half-typed words are completed from them and misspelled ones put right. Their keys are not said: whoever reads them has
 * the rules.
 */
export function formFiles(words: readonly IndexedWord[], keys: WordKeys): BundleFile[] {
  const forms = new Set(words.map(({ word }) => bare(word)).filter((word) => FORM.test(word)));
  const byFile = Map.groupBy([...forms].sort(), (form) => formsFile(keys.fold(form) || form));
  return [...byFile].map(([path, list]) => ({ path, bytes: new TextEncoder().encode(packed(list)) }));
}
