import type { PagefindInstance, PagefindResult } from 'okuu:pagefind';
import type { WordKeys } from '../../search/keys/keys.ts';
import { FORM_END, KEY_END } from '../../search/keys/terms.ts';
import type { Forms } from './forms.ts';
import { inOrder, matchesOf, type Found, type Match } from './matches.ts';
import { readQuery, type QueryWord } from './query.ts';

/** An index opened: what it holds, and by which rules it was made. */
export interface OpenIndex {
  pagefind: PagefindInstance;
  forms: Forms;
  keys: WordKeys;
}

/** Places that pages with the whole word have before those with words that begin with it, and places that matter. */
const BEFORE_HALF = 6;
const SHOWN = 4;

/** Forms tried for a half-typed word with letters of its own. */
const COMPLETIONS = 12;

/** True where a term is in the index just so. */
async function has({ pagefind }: OpenIndex, term: string): Promise<boolean> {
  return (await pagefind.search(`"${term}"`)).results.length > 0;
}

/** The terms of the index that stand for a word; none where it holds none. */
export async function termsIn(index: OpenIndex, { terms, readings }: QueryWord): Promise<string[]> {
  for (const term of terms) if (await has(index, term)) return [term];
  const found: string[] = [];
  for (const term of new Set(readings.map((reading) => index.keys.key(reading) + KEY_END)))
    if (await has(index, term)) found.push(term);
  return found;
}

/** Where any of some terms stands, or a term that begins so; in a section with several, the one that counts most there. */
async function anyOf(
  { pagefind }: OpenIndex,
  terms: readonly string[],
): Promise<Map<string, PagefindResult>> {
  const found = new Map<string, PagefindResult>();
  for (const term of terms) {
    for (const result of (await pagefind.search(term)).results) {
      const other = found.get(result.id);
      if (other === undefined || other.score < result.score) found.set(result.id, result);
    }
  }
  return found;
}

/** Sections with words that begin as this one is typed; those that are typed with letters of their own, with these letters. */
async function begun(index: OpenIndex, { typed, fold, readings }: QueryWord, found: Found): Promise<Found> {
  if (typed === fold || found.size === 0) return anyOf(index, [fold, ...readings]);
  const forms = (await index.forms.like(fold)).filter(({ written }) => written.startsWith(typed));
  return anyOf(index, forms.map((form) => form.fold + FORM_END).slice(0, COMPLETIONS));
}

/** A word of the query with where it was found. */
interface Sought {
  word: QueryWord;
  /** Where it stands in whatever form. */
  found: Found;
  /** True where it is whole, as far as can be told: the index has it just so, or it has no ending. */
  whole: boolean;
}

async function seek(index: OpenIndex, word: QueryWord): Promise<Sought> {
  const terms = await termsIn(index, word);
  const found = await anyOf(index, terms);
  // What stands there as it was typed, or begins so, comes before other forms.
  const typed = await anyOf(index, found.size > 0 ? [word.fold, ...word.readings] : []);
  for (const [id, result] of found) {
    const more = typed.get(id)?.score ?? 0;
    found.set(id, { ...result, score: result.score + more });
  }
  const bareStem = found.size > 0 && terms.some((term) => term.length > word.fold.length);
  return { word, found, whole: bareStem || (await has(index, word.fold + FORM_END)) };
}

/**
 * Pages of one kind after `places` of another, and so on below them, each once. Scores are made to fall with the order, for
 * results of several indexes are put into one by them.
 */
function blend(first: readonly Match[], second: readonly Match[], places: number): Match[] {
  const top = first.slice(0, places);
  const pages = new Map<string, Match>();
  for (const match of [...top, ...second.slice(0, SHOWN), ...first.slice(places), ...second])
    if (!pages.has(match.page)) pages.set(match.page, match);
  let least = Infinity;
  return [...pages.values()].map((match) => {
    least = Math.min(least, match.score);
    return { ...match, score: least };
  });
}

/**
 * Looks a query up in an index, best first: pages that hold all of its words in whatever form, and among them, for the last
 * word may be half-typed, pages with words that begin with it: from the seventh place on where it seems whole, else from
 * the first. Where there are none, pages that hold some of the words.
 */
export async function lookUp(index: OpenIndex, query: string): Promise<Match[]> {
  const sought: Sought[] = [];
  for (const word of readQuery(query, index.keys)) sought.push(await seek(index, word));
  const last = sought[sought.length - 1];
  if (last === undefined) return [];
  const found = sought.map((word) => word.found);
  const half = await begun(index, last.word, last.found);
  const all = inOrder(matchesOf(found, found.length));
  const more = inOrder(matchesOf([...found.slice(0, -1), half], found.length));
  const both = last.whole ? blend(all, more, BEFORE_HALF) : blend(more, all, Infinity);
  return both.length > 0 || found.length === 1 ? both : inOrder(matchesOf(found, 1));
}
