import type { Place } from '../diagnostics/diagnostic.ts';
import type { Relation } from '../licence/relation.ts';
import type { LinkNaming } from './body.ts';
import type { LabelFacts } from './labels.ts';
import type { Quiz } from '../quiz/model.ts';
import type { BodyNode } from './body.ts';

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

/** A part of a body, from a heading of level 2 or 3 to the next. */
export interface Section {
  /** The heading's anchor; `okuu-start` for what stands before the first heading. */
  id: string;
  /** The heading's text; empty for what stands before the first. */
  title: string;
  /** 2 or 3; 1 for what stands before the first heading. */
  depth: number;
  /** Changes with any word, formula, code, picture or right answer, and not with mere layout. */
  fingerprint: string;
}

/** A reference out of a body, as the author wrote it. */
export interface Reference {
  /** The address as written, trimmed. */
  target: string;
  /** `link`: text that leads there; `picture`: shown; `file`: offered for download. */
  kind: 'link' | 'picture' | 'file';
  /** Of a link that is named after what it leads to. */
  naming?: LinkNaming;
  place: Place;
}

/** Title, author, source, licence (TASL) and use of something beside the module's own text, as the author gave them. */
export interface WorkCredit {
  title: string | null;
  author: string | null;
  authorUrl: string | null;
  /** An SPDX id or expression whose terms are known; whether it fits is the licence rules' business. */
  licence: string | null;
  /** Where it comes from: an address (http, https). */
  source: string | null;
  /** How it is used: what the author says, else `adapted` where changes are named, else unchanged or quoted. */
  relation: Relation;
  /** What was changed, in the edition's language. */
  changes: string | null;
  /** Under what the adaptation is offered; null for the module's own licence. */
  adapterLicence: string | null;
  /** The id of a permission in the front matter. */
  permission: string | null;
  /** True: the author says it is their own work. */
  own: boolean;
}

/** A picture, film, file or piece of code that the body shows or offers, with its credit. */
export interface FigureFacts extends WorkCredit {
  kind: 'picture' | 'video' | 'file' | 'code';
  /** The address as written, `./name.svg`; empty for code. */
  target: string;
  /** The alternative text of a picture; empty for all else. */
  alt: string;
  /** The anchor on the page, where it has one. */
  id: string | null;
  place: Place;
}

/** A passage of somebody else's words. */
export interface QuoteFacts extends WorkCredit {
  id: string | null;
  place: Place;
}

/** A word of the body that the glossary explains. */
export interface TermFacts {
  /** The id of the glossary's term. */
  id: string;
  place: Place;
}

/** A reference to the bibliography. */
export interface CitationFacts {
  /** Keys of BibTeX entries, in the order written. */
  keys: string[];
  pages: string | null;
  place: Place;
}

/** A task that bears witness to outcomes of the module. */
export interface Assessment {
  /** Ids of outcomes as the author wrote them, each once. */
  outcomes: string[];
  kind: 'question' | 'exercise';
  /** The anchor on the page; null for an exercise without an id. */
  id: string | null;
  place: Place;
}

/**
 * What the rest of Okuu needs to know of a body without its HTML: plain data, so that it is cached by the file's
 * digest and a check of thousands of modules parses only what changed.
 */
export interface BodyFacts {
  headings: Heading[];
  /** The parts of the text in order, for comparing a translation with what it translates. */
  sections: Section[];
  /** Every anchor of the body: headings, component ids, footnotes; with the place of each. */
  anchors: { id: string; place: Place }[];
  /** Everything numbered that has an anchor, and every heading, in the order of the page. */
  labels: LabelFacts[];
  references: Reference[];
  /** Words of running text (code and formulas apart). */
  words: number;
  /** What the page must load. */
  features: { math: boolean; code: boolean; quiz: boolean; tabs: boolean };
  /** Every picture (also those written `![…](…)`), video and download, in the order of the page. */
  figures: FigureFacts[];
  quotes: QuoteFacts[];
  /** Every `<Term>`, in the order of the page. */
  terms: TermFacts[];
  /** Every `<Cite>`, in the order of the page. */
  citations: CitationFacts[];
  /** Displayed formulas. */
  formulas: number;
  exercises: number;
  questions: number;
  /** The quizzes with their sound questions. Places within their nodes count from the body's first line. */
  quizzes: Quiz<BodyNode>[];
  /** Questions and exercises with `assesses`, in the order of the page. */
  assessments: Assessment[];
}
