import type { PagefindInstance } from 'okuu:pagefind';

/** The values of every page by filter: asked once, so that results can be counted and filtered without asking again. */
export async function facetsOf(index: PagefindInstance): Promise<Map<string, Record<string, string[]>>> {
  const pages = new Map<string, Record<string, string[]>>();
  for (const [filter, values] of Object.entries(await index.filters())) {
    for (const value of Object.keys(values)) {
      const { results } = await index.search(null, { filters: { [filter]: [value] } });
      for (const { id } of results) {
        const facets = pages.get(id) ?? {};
        (facets[filter] ??= []).push(value);
        pages.set(id, facets);
      }
    }
  }
  return pages;
}
