import type { WordKeys } from './keys/keys.ts';
import { bare, FORM_END, KEY_END, searchable, STRICT_END } from './keys/terms.ts';
import type { IndexedWord, Places, Positions } from './pagefind/chunk.ts';

type Gathered = Map<number, Set<number>>;
interface PagePlaces {
  text: Gathered;
  fields: Gathered;
}
type Pages = Map<number, PagePlaces>;

function gather(into: Gathered, positions: Positions): void {
  for (const [group, places] of positions) {
    const all = into.get(group) ?? new Set<number>();
    for (const place of places) all.add(place);
    into.set(group, all);
  }
}

/**
 * As many places as there were, but the first ones of the section: Pagefind counts them, and no more. Where a word really
 * stands, whoever shows an excerpt sees from its text; true positions would be half of the index.
 */
function counted(groups: Gathered, start: number): Map<number, number[]> {
  let next = start;
  return new Map(
    [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([group, places]) => [group, Array.from(places, () => next++)]),
  );
}

const inOrder = (pages: Pages): Map<number, Places> =>
  new Map(
    [...pages]
      .toSorted(([a], [b]) => a - b)
      .map(([number, { text, fields }]) => [number, { text: counted(text, 0), fields: counted(fields, 0) }]),
  );

/** One place on every page, of the greatest weight: enough to be found by and to come before other forms. */
const once = (pages: Pages): Map<number, Places> =>
  new Map(
    [...pages]
      .toSorted(([a], [b]) => a - b)
      .map(([number, { text, fields }]) => {
        const weight = Math.max(...text.keys());
        const place = text.size === 0 ? [] : [[weight, [0]] as const];
        return [number, { text: new Map(place), fields: counted(fields, 0) }];
      }),
  );

/** Pagefind takes the marks off the letters of a query (й is и with one), but for those of Japanese. */
function withoutMarks(term: string): string {
  const bare = term.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(bare) ? bare.normalize('NFC') : bare;
}

/** A stem costs some 70 µs, and the courses of a site share most of their words. */
const remembered = new WeakMap<WordKeys, Map<string, readonly string[]>>();

/**
 * The terms under which a word is found, as Pagefind makes them of a query: its key, its strict key, and the word as every
 * keyboard types it, where that is not the key itself.
 */
export function termsOf(word: string, keys: WordKeys): readonly string[] {
  const known = remembered.get(keys) ?? new Map<string, readonly string[]>();
  remembered.set(keys, known);
  const terms = known.get(word) ?? makeTerms(word, keys);
  known.set(word, terms);
  return terms;
}

function makeTerms(word: string, keys: WordKeys): string[] {
  const key = keys.key(word);
  const strict = keys.strict(word);
  const fold = keys.fold(word);
  const terms = [
    key + KEY_END,
    ...(strict === null ? [] : [strict + STRICT_END]),
    ...(fold === key ? [] : [fold + FORM_END]),
  ];
  return terms.map(withoutMarks);
}

/** By UTF-8 bytes, as Pagefind compares. */
const byBytes = (a: Buffer, b: Buffer): number => Buffer.compare(a, b);

/**
 * The words of an index as terms, each with as many places as the words that share it have, in Pagefind's order. Each kind of term
 * ends with a sign of its own: Pagefind finds what begins with a query, and where nothing does, the longest beginning of
 * the query, which for half a key would be another word.
 */
export function intoTerms(words: readonly IndexedWord[], keys: WordKeys): IndexedWord[] {
  const terms = new Map<string, Pages>();
  for (const { word, pages } of words) {
    // Of «Алма-Ата», Pagefind makes «алма and ата».
    const core = bare(word);
    for (const term of searchable(core) ? termsOf(core, keys) : []) {
      const all = terms.get(term) ?? (new Map() as Pages);
      for (const [number, { text, fields }] of pages) {
        const page: PagePlaces = all.get(number) ?? { text: new Map(), fields: new Map() };
        gather(page.text, text);
        gather(page.fields, fields);
        all.set(number, page);
      }
      terms.set(term, all);
    }
  }
  return [...terms]
    .map(([word, pages]) => ({ word, pages, bytes: Buffer.from(word) }))
    .sort((a, b) => byBytes(a.bytes, b.bytes))
    .map(({ word, pages }) => ({
      word,
      pages: word.endsWith(FORM_END) ? once(pages) : inOrder(pages),
    }));
}
