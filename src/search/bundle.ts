import type { PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { BundleFile } from './bundle-file.ts';
import { ENTRY_FILE } from './file-names.ts';
import { indexFiles } from './index-files.ts';
import { answered, withEngine } from './pagefind/engines.ts';

/** What an index is made of; Pagefind's own boxes, scripts and engines are not. */
const WANTED = /^(pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(index|filter|fragment)\/[^/]+)$/;

/** Languages without spaces between words, which Pagefind takes apart. */
const UNSPACED = /^(zh|ja|th)\b/;

/** To Pagefind every other language is one it has no stemmer for: words are indexed as they stand, and keys are ours. */
const PLAIN = 'unknown';

const entry = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

/** A letter or digit: something to be found by. */
const WORD = /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}]/u;

/** The files of a bundle of things with these texts that are used, by path. */
function used(files: readonly BundleFile[], texts: readonly string[]): BundleFile[] {
  const listed = files.find((file) => file.path === ENTRY_FILE);
  if (listed === undefined) throw new Error(`Pagefind made no ${ENTRY_FILE}`);
  const { languages } = entry.parse(JSON.parse(new TextDecoder().decode(listed.bytes)));
  const indexed = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  // Pagefind passes over a page without `data-pagefind-body` in silence, and over one of signs alone ("…", "→"), which
  // nobody can look for.
  const least = texts.filter((text) => WORD.test(text)).length;
  if (indexed < least) throw new Error(`Pagefind indexed ${indexed} of ${least} pages`);
  return files.filter((file) => WANTED.test(file.path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Throws what Pagefind complained of: its input is ours, so a complaint is a bug of ours. */
export function sound(answer: { errors: string[] }, what: string): void {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')} (${what})`);
}

/** The things in the order of their addresses. The same address twice is a bug of ours (and Pagefind never returns from it). */
function inOrder<T extends { url: string }>(things: readonly T[]): T[] {
  const sorted = things.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const twice = sorted.find((thing, index) => thing.url === sorted[index - 1]?.url);
  if (twice !== undefined) throw new Error(`Two things to be found share one address: ${twice.url}`);
  return sorted;
}

/**
 * Makes the search files of one language, for `search/<language>/`. Things are added one after the other, by address:
 * Pagefind numbers them as they come in, and the same input is to give the same bytes. `textOf` is what a thing is found
 * by, or some of it: one that holds a word must be in the bundle.
 */
export async function makeBundle<T extends { url: string }>(
  language: string,
  things: readonly T[],
  textOf: (thing: T) => string,
  add: (index: PagefindIndex, thing: T) => Promise<void>,
): Promise<BundleFile[]> {
  const sorted = inOrder(things);
  const files = await withEngine(async (pagefind) => {
    const made = await answered(
      pagefind.createIndex({
        forceLanguage: UNSPACED.test(language) ? language : PLAIN,
        keepIndexUrl: true,
        // Formulas set apart read as noise in an excerpt, and so do the TeX beside them and answers to choose from, which
        // are said elsewhere; letters in a sentence do not.
        excludeSelectors: ['math[display="block"]', 'annotation', 'annotation-xml', 'select'],
      }),
      'a new index',
    );
    sound(made, 'a new index');
    const { index } = made;
    if (index === undefined) throw new Error('Pagefind made no index');
    for (const thing of sorted) await add(index, thing);
    const written = await answered(index.getFiles(), 'the files of an index');
    sound(written, 'the files of an index');
    await answered(index.deleteIndex(), 'the end of an index');
    return used(
      written.files.map((file) => ({ path: file.path, bytes: file.content })),
      sorted.map(textOf),
    );
  });
  return indexFiles(language, files);
}
