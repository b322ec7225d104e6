import type { ExcerptPart } from './excerpt.ts';

/** A section of a page in which something was found. */
export interface FoundSection {
  title: string;
  address: string;
  excerpt: readonly ExcerptPart[];
}

/** A page on which something was found. Everything in it is text of authors, to be set as text. */
export interface FoundPage extends FoundSection {
  /** Where it belongs (course, institution); empty within a course. */
  place: string;
  /** The language of its text where that is not the page's: a translation is missing. */
  language?: string;
  /** Sections with most hits, in the order of the page. */
  sections: readonly FoundSection[];
  /** The words found, as the page writes them: what is highlighted when it opens. */
  forms: readonly string[];
}

/** Something found, best first; the page itself is loaded only when it is shown. */
export interface Hit {
  /** Tells results of different hosts, courses and languages apart. */
  id: string;
  /** The language of the page. */
  language: string;
  /** The host of a partner; null for this site. */
  host: string | null;
  /** False where the page holds only some of the words: shown where none holds all. */
  whole: boolean;
  score: number;
  /** Values by filter (`institution`, `language`, `subject`, `kind`, `licence`); empty within a course. */
  facets: Readonly<Record<string, readonly string[]>>;
  load: () => Promise<FoundPage>;
}

/** Looks queries up in one index: one language of one course or catalogue. */
export interface Searcher {
  language: string;
  host: string | null;
  search: (query: string) => Promise<readonly Hit[]>;
  /** A query that finds something, spelled much like one that does not; null where there is none. */
  suggest: (query: string) => Promise<string | null>;
}
