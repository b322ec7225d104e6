/** A section of a page in which something was found. */
export interface FoundSection {
  title: string;
  address: string;
  excerpt: string;
}

/** A page on which something was found. Everything in it is text of authors, to be set as text. */
export interface FoundPage extends FoundSection {
  /** Where it belongs (course, institution), empty within a course. */
  place: string;
  sections: FoundSection[];
}

/** The pages found for a query; each is loaded only when it is shown. */
export type Found = readonly (() => Promise<FoundPage>)[];

/** Looks a query up. */
export type Engine = (query: string) => Promise<Found>;

interface Section {
  title?: string;
  excerpt: string;
  locations: number[];
  anchor?: { id: string };
}

interface PagefindPage {
  raw_url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: Section[];
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => {
    search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
  };
}

/** Sections shown of one page: those with most hits, in the order of the page. */
const SECTIONS = 3;

function read(page: PagefindPage, root: URL): FoundPage {
  const address = new URL(page.raw_url, root).href;
  const best = page.sub_results
    .filter((section) => section.anchor)
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, SECTIONS);
  const sections = page.sub_results.filter((section) => best.includes(section));
  const top = page.sub_results.find((section) => !section.anchor);
  return {
    title: page.meta.title ?? page.raw_url,
    address,
    place: [page.meta.course, page.meta.institution].filter(Boolean).join(' · '),
    // Where only sections have hits, each shows its own excerpt.
    excerpt: top ? top.excerpt : sections.length ? '' : page.excerpt,
    sections: sections.map((section) => ({
      title: section.title ?? '',
      address: `${address}#${encodeURIComponent(section.anchor ? section.anchor.id : '')}`,
      excerpt: section.excerpt,
    })),
  };
}

/**
 * Loads Pagefind from `bundle`, an address relative to the page that ends in `search/<language>/`. Results lead to pages
 * relative to the folder that holds `search/`. `attempt` tells a second try from the first, which a browser remembers.
 */
export async function loadEngine(bundle: string, attempt: number): Promise<Engine> {
  const home = new URL(bundle, document.baseURI);
  const root = new URL('../../', home);
  const address = new URL(`pagefind.js${attempt ? `?${attempt}` : ''}`, home).href;
  const pagefind = (await import(address)) as PagefindModule;
  const instance = pagefind.createInstance({ noWorker: true, excerptLength: 24, excerptEllipsis: '…' });
  // The first search also waits for the engine itself: a failure shows here and not at the reader's first word.
  await instance.search('');
  return async (query) => {
    const { results } = await instance.search(query);
    return results.map((result) => async () => read(await result.data(), root));
  };
}
