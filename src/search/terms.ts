import type { WordKeys } from './keys/keys.ts';
import { bare, KEY_END, searchable, STRICT_END } from './keys/terms.ts';
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

const ascending = (groups: Gathered): Map<number, number[]> =>
  new Map(
    [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([group, places]) => [group, [...places].toSorted((a, b) => a - b)]),
  );

const inOrder = (pages: Pages): Map<number, Places> =>
  new Map(
    [...pages]
      .toSorted(([a], [b]) => a - b)
      .map(([number, { text, fields }]) => [number, { text: ascending(text), fields: ascending(fields) }]),
  );

/** Pagefind takes the marks off the letters of a query (й is и with one), but for those of Japanese. */
function withoutMarks(term: string): string {
  const bare = term.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(bare) ? bare.normalize('NFC') : bare;
}

/** The terms under which a word is found, as Pagefind makes them of a query. */
export function termsOf(word: string, keys: WordKeys): string[] {
  const strict = keys.strict(word);
  const terms = [keys.key(word) + KEY_END, ...(strict === null ? [] : [strict + STRICT_END])];
  return terms.map(withoutMarks);
}

/** By UTF-8 bytes, as Pagefind compares. */
const byBytes = (a: Buffer, b: Buffer): number => Buffer.compare(a, b);

/**
 * The words of an index as terms, each with the places of all words that share it, in Pagefind's order. Each kind of term
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
    .map(({ word, pages }) => ({ word, pages: inOrder(pages) }));
}
