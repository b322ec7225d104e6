/** Pagefind's own script, taken out of its package and given our transport for `fetch` when the theme is bundled. */
declare module 'okuu:pagefind' {
  export interface PagefindResult {
    id: string;
    score: number;
    data: () => Promise<PagefindFragment>;
  }

  export interface PagefindFragment {
    raw_url: string;
    /** The text, with `<` and `>` as entities. */
    raw_content: string;
    meta: Record<string, string | undefined>;
    anchors: { element: string; id: string; text: string; location: number }[];
  }

  export interface PagefindInstance {
    search: (
      term: string | null,
      options?: { filters?: Record<string, string | string[]> },
    ) => Promise<{ results: PagefindResult[] }>;
    filters: () => Promise<Record<string, Record<string, number>>>;
  }

  /** The version of Pagefind. */
  export const version: string;

  /** An index opened on the page itself; what the package exports is this behind a worker, which we do not start. */
  export class Pagefind implements PagefindInstance {
    constructor(options: { basePath: string });
    search: PagefindInstance['search'];
    filters: PagefindInstance['filters'];
  }
}
