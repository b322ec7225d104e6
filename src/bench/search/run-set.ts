import { indexPages } from '../../search/index-pages.ts';
import { halfTyped } from './half-typed.ts';
import { qualityOf, type Quality } from './metrics.ts';
import type { SearchSet, SetQuery } from './set.ts';
import { openShipped } from './shipped.ts';

/** What answers a query with the names of documents, best first. */
export type Answering = (query: string) => Promise<readonly string[]>;

/** How well queries are answered, by kind, in the order in which the kinds come. */
export async function qualityByKind(
  queries: readonly SetQuery[],
  answer: Answering,
): Promise<Record<string, Quality>> {
  const kinds: Record<string, Quality> = {};
  for (const [kind, some] of Map.groupBy(queries, (query) => query.kind)) {
    const judged = [];
    for (const { query, relevant } of some) judged.push({ results: await answer(query), relevant });
    kinds[kind] = qualityOf(judged);
  }
  return kinds;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Indexes the documents of a set as pages are indexed, and asks the code that is shipped to browsers. */
export async function runSet({ language, documents, queries }: SearchSet): Promise<Record<string, Quality>> {
  const pages = documents.map(({ id, text }) => ({
    url: id,
    html: `<main data-pagefind-body><p>${escaped(text)}</p></main>`,
  }));
  const { searcher } = await openShipped(language, await indexPages({ language, pages }));
  // Pages are numbered by their addresses; the number ends the name of a hit.
  const numbered = pages.map(({ url }) => url).toSorted();
  return qualityByKind([...queries, ...halfTyped(queries)], async (query) => {
    const hits = await searcher.search(query);
    return hits.map(({ id }) => numbered[Number(id.split('#')[1])] ?? id);
  });
}
