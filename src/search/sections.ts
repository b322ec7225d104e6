import { pageWords } from './page-words.ts';
import type { Fragment } from './pagefind/fragment.ts';
import type { IndexedWord, Places, Positions } from './pagefind/chunk.ts';

/** A part of a page from one heading to the next: what is found, shown and loaded as one. */
export interface Section {
  /** The number of the page in the index it is taken from. */
  page: number;
  /** The first and the last but one of its words, by position on the page. */
  from: number;
  end: number;
  fragment: Fragment;
}

/** Headings that divide a page. Smaller ones stay with the text around them. */
const DIVIDES = /^h[23]$/;

/** Divides a page at its headings. The part before the first one holds the title and what the page is about. */
export function sectionsOf(page: number, whole: Fragment): Section[] {
  const { words, between } = pageWords(whole.content);
  const headings = whole.anchors
    .filter(({ element, text }) => DIVIDES.test(element) && /\S/.test(text))
    .toSorted((a, b) => a.location - b.location);
  const starts = [null, ...headings];
  return starts.flatMap((heading, index): Section[] => {
    const from = heading?.location ?? 0;
    const end = starts[index + 1]?.location ?? words.length;
    if (end <= from && heading !== null) return [];
    const { url, meta, filters } = whole;
    return [
      {
        page,
        from,
        end,
        fragment: {
          url: heading === null ? url : `${url}#${encodeURIComponent(heading.id)}`,
          content: words.slice(from, end).join(between),
          word_count: end - from,
          filters,
          meta: heading === null ? meta : { ...meta, section: heading.text },
          anchors: [],
        },
      },
    ];
  });
}

/** Those positions that lie within a section, counted from its beginning. */
function within(positions: Positions, { from, end }: Section): Map<number, number[]> {
  const inside = new Map<number, number[]>();
  for (const [weight, places] of positions) {
    const some = places.filter((place) => place >= from && place < end).map((place) => place - from);
    if (some.length > 0) inside.set(weight, some);
  }
  return inside;
}

/** The words of an index over pages as words of one over their sections; `sections` are numbered by their order. */
export function bySection(words: readonly IndexedWord[], sections: readonly Section[]): IndexedWord[] {
  const ofPage = Map.groupBy(sections.entries(), ([, section]) => section.page);
  return words.map(({ word, pages }) => {
    const found = new Map<number, Places>();
    for (const [page, { text, fields }] of pages) {
      for (const [number, section] of ofPage.get(page) ?? []) {
        const inside = within(text, section);
        // Title and other metadata belong to the page as a whole, of which the first section speaks.
        const own: Positions = section.from === 0 ? fields : new Map();
        if (inside.size > 0 || own.size > 0) found.set(number, { text: inside, fields: own });
      }
    }
    return { word, pages: found };
  });
}
