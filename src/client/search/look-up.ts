import type { PagefindInstance, PagefindResult } from 'okuu:pagefind';
import type { WordKeys } from '../../search/keys/keys.ts';
import { KEY_END } from '../../search/keys/terms.ts';
import type { Forms } from './forms.ts';
import { readQuery, type QueryWord } from './query.ts';

/** A section of a page, with the positions of the words found in it. */
export interface SectionMatch {
  result: PagefindResult;
  score: number;
  words: ReadonlySet<number>;
}

/** A page that was found. */
export interface Match {
  /** The number of the page in its index. */
  page: string;
  score: number;
  /** False where the page holds only some of the words. */
  whole: boolean;
  /** Its sections in which something was found, best first. */
  sections: readonly SectionMatch[];
}

/** A half-typed word is completed where fewer pages than this hold it as it is. */
export const WEIGHTS = { enough: 10, together: 1, most: 12 };

/** Where one word of a query was found, by the name of the section. */
type Found = ReadonlyMap<string, PagefindResult>;

/** An index opened: what it holds, and by which rules it was made. */
export interface OpenIndex {
  pagefind: PagefindInstance;
  forms: Forms;
  keys: WordKeys;
}

/** True where a term is in the index just so. */
async function has(index: PagefindInstance, term: string): Promise<boolean> {
  return (await index.search(`"${term}"`)).results.length > 0;
}

/** The terms of the index that stand for a word; none where it holds none. */
export async function termsIn(
  { pagefind, keys }: OpenIndex,
  { terms, readings }: QueryWord,
): Promise<string[]> {
  for (const term of terms) if (await has(pagefind, term)) return [term];
  const found: string[] = [];
  for (const term of new Set(readings.map((reading) => keys.key(reading) + KEY_END)))
    if (await has(pagefind, term)) found.push(term);
  return found;
}

/** Forms a half-typed word may become, as terms: those that are nearest, for each is looked up. */
async function completions(
  { forms, keys }: OpenIndex,
  { fold, readings }: QueryWord,
): Promise<{ known: boolean; terms: string[] }> {
  const lists = [fold, ...readings].map(async (start) =>
    (await forms.like(start)).filter((form) => form.startsWith(start)),
  );
  const begun = (await Promise.all(lists)).flat();
  const known = begun.some((form) => form === fold || readings.includes(form));
  const nearest = begun.filter((form) => form !== fold).sort((a, b) => a.length - b.length);
  const terms = new Set(nearest.map((form) => keys.key(form) + KEY_END));
  return { known, terms: [...terms].slice(0, WEIGHTS.most) };
}

/** Where any of some terms stands; in a section with several, the one that counts most there. */
async function anyOf(
  index: PagefindInstance,
  terms: readonly string[],
): Promise<Map<string, PagefindResult>> {
  const found = new Map<string, PagefindResult>();
  for (const term of terms) {
    for (const result of (await index.search(term)).results) {
      const other = found.get(result.id);
      if (other === undefined || other.score < result.score) found.set(result.id, result);
    }
  }
  return found;
}

/** The sections of each page in which a word was found; a section's name begins with the number of its page. */
function pagesOf(words: readonly Found[]): Map<string, Map<string, PagefindResult[]>> {
  const pages = new Map<string, Map<string, PagefindResult[]>>();
  for (const found of words) {
    for (const [id, result] of found) {
      const page = id.split('.')[0] ?? id;
      const sections = pages.get(page) ?? new Map<string, PagefindResult[]>();
      sections.set(id, [...(sections.get(id) ?? []), result]);
      pages.set(page, sections);
    }
  }
  return pages;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const most = (values: readonly number[]): number => Math.max(0, ...values);

/** The pages on which at least `least` of the words stand, best first: words in one section count twice. */
function matchesOf(words: readonly Found[], least: number): Match[] {
  const matches: Match[] = [];
  for (const [page, found] of pagesOf(words)) {
    const best = words.map((word) => most([...found.keys()].map((id) => word.get(id)?.score ?? 0)));
    const here = best.filter((score) => score > 0).length;
    if (here < least) continue;
    const sections = [...found.values()]
      .flatMap((results): SectionMatch[] =>
        results.slice(0, 1).map((result) => ({
          result,
          score: sum(results.map(({ score }) => score)),
          words: new Set(results.flatMap(({ words: positions }) => positions)),
        })),
      )
      .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
    const score = sum(best) + WEIGHTS.together * most(sections.map((section) => section.score));
    matches.push({ page, score, whole: here === words.length, sections });
  }
  return matches.sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}

/** The same pages in the same order, all of them below `highest`. */
function below(matches: readonly Match[], highest: number): Match[] {
  const top = matches[0]?.score ?? 1;
  return matches.map((match) => ({ ...match, score: (match.score / top) * highest }));
}

/** Two lists of pages, the second after the first and without what is there already. */
function after(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ page }) => page));
  const rest = second.filter(({ page }) => !known.has(page));
  return [...first, ...below(rest, first[first.length - 1]?.score ?? rest[0]?.score ?? 1)];
}

/**
 * Looks a query up in an index, best first: pages that hold all of its words in whatever form; where those are few, or the
 * last word is none the index knows, pages with words that begin with it, for it may be half-typed; where there are none,
 * pages that hold some of the words.
 */
export async function lookUp(index: OpenIndex, query: string): Promise<Match[]> {
  const words = readQuery(query, index.keys);
  const last = words[words.length - 1];
  if (last === undefined) return [];
  const found: Found[] = [];
  for (const word of words) found.push(await anyOf(index.pagefind, await termsIn(index, word)));
  const whole = matchesOf(found, words.length);
  const { known, terms } = await completions(index, last);
  if (known && whole.length >= WEIGHTS.enough) return whole;
  const begun = matchesOf([...found.slice(0, -1), await anyOf(index.pagefind, terms)], words.length);
  const all = known ? after(whole, begun) : after(begun, whole);
  return all.length > 0 || words.length === 1 ? all : matchesOf(found, 1);
}
