import type { Place } from '../diagnostics/diagnostic.ts';

/** A heading of a body. */
export interface Heading {
  /** 2 to 6; the page's title is the h1. */
  depth: number;
  /** Plain text. */
  text: string;
  /** The anchor, unique within the body. */
  id: string;
  place: Place;
}

/** A reference out of a body, as the author wrote it. */
export interface Reference {
  /** The address as written, trimmed. */
  target: string;
  /** `link`: text that leads there; `picture`: shown; `file`: offered for download. */
  kind: 'link' | 'picture' | 'file';
  place: Place;
}

/**
 * What the rest of Okuu needs to know of a body without its HTML: plain data, so that it is cached by the file's
 * digest and a check of thousands of modules parses only what changed.
 */
export interface BodyFacts {
  headings: Heading[];
  /** Every anchor of the body: headings, component ids, footnotes; with the place of each. */
  anchors: { id: string; place: Place }[];
  references: Reference[];
  /** Words of running text (code and formulas apart). */
  words: number;
  /** What the page must load. */
  features: { math: boolean; code: boolean; quiz: boolean; tabs: boolean };
  exercises: number;
  questions: number;
}
