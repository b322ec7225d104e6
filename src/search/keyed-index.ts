import { createHash } from 'node:crypto';
import type { BundleFile } from './bundle-file.ts';
import { intoChunks } from './chunks.ts';
import type { OwnEntry } from './file-names.ts';
import type { WordKeys } from './keys/keys.ts';
import { isEmpty, readBeginnings, writeBeginnings, type MetaPage } from './pagefind/beginnings.ts';
import { readChunk, writeChunk, type IndexedWord } from './pagefind/chunk.ts';
import { unwrap, wrap } from './pagefind/envelope.ts';
import { fragmentText, readFragment, writeFragment } from './pagefind/fragment.ts';
import { bySection, sectionsOf } from './sections.ts';
import { intoTerms } from './terms.ts';

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** An index that Pagefind made of plain text, with its words read. */
export interface PlainIndex {
  files: readonly BundleFile[];
  words: readonly IndexedWord[];
}

/** Reads the words of an index that Pagefind made. */
export function readIndex(files: readonly BundleFile[]): PlainIndex {
  const chunks = files.filter(({ path }) => path.startsWith('index/'));
  return { files, words: chunks.flatMap(({ bytes }) => readChunk(unwrap(bytes))) };
}

/**
 * Makes of an index over plain pages one over their sections, with keys: every word is found by its key, and as it
 * is typed. Texts stay as they are, so that excerpts and headings need no mending. The name of a section begins with the
 * number of its page and its own. `own` is what the entry says of our files beside the index.
 */
export function keyedIndex({ files, words }: PlainIndex, keys: WordKeys, own: OwnEntry): BundleFile[] {
  if (isEmpty(files)) return [...files];
  const { pages, filtered } = readBeginnings(files);
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const sections = pages.flatMap(([name], page) => sectionsOf(page, readFragment(byPath, name)));
  if (filtered && sections.length !== pages.length)
    throw new Error('Filters are for things without sections');
  let place = 0;
  const fragments = sections.map((section, number) => {
    place = sections[number - 1]?.page === section.page ? place + 1 : 0;
    const text = fragmentText(section.fragment);
    // A short digest is enough to tell two versions of one section apart; names are most of what is loaded first.
    const name = `${section.page}.${place}.${nameOf(text).slice(0, 6)}`;
    const listed: MetaPage = [name, section.fragment.word_count, ''];
    return { listed, file: writeFragment(name, text) };
  });
  const chunks = intoChunks(intoTerms(bySection(words, sections), keys)).map((chunk) => {
    const bytes = wrap(writeChunk(chunk));
    const name = nameOf(bytes);
    return {
      listed: [chunk[0]?.word ?? '', chunk.at(-1)?.word ?? '', name] as const,
      file: { path: `index/${name}.pf_index`, bytes },
    };
  });
  return [
    ...files.filter(({ path }) => path.startsWith('filter/')),
    ...fragments.map(({ file }) => file),
    ...chunks.map(({ file }) => file),
    ...writeBeginnings(
      files,
      fragments.map(({ listed }) => listed),
      chunks.map(({ listed }) => [...listed]),
      nameOf,
      own,
    ),
  ];
}
