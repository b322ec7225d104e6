import type { PagefindResult } from 'okuu:pagefind';

/** Where one word of a query was found, by the name of the section. */
export type Found = ReadonlyMap<string, PagefindResult>;

/** A section of a page in which something was found. */
export interface SectionMatch {
  result: PagefindResult;
  score: number;
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

/** Best first; the name decides between equals, so that the order is always the same. */
export function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}

/** The pages on which at least `least` of the words stand. What stands in one section counts twice. */
export function matchesOf(words: readonly Found[], least: number): Match[] {
  const matches: Match[] = [];
  for (const [page, found] of pagesOf(words)) {
    const best = words.map((word) => most([...found.keys()].map((id) => word.get(id)?.score ?? 0)));
    const here = best.filter((score) => score > 0).length;
    if (here < least) continue;
    const sections = [...found.values()]
      .flatMap((results): SectionMatch[] =>
        results.slice(0, 1).map((result) => ({ result, score: sum(results.map(({ score }) => score)) })),
      )
      .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
    const score = sum(best) + most(sections.map((section) => section.score));
    matches.push({ page, score, whole: here === words.length, sections });
  }
  return matches;
}
