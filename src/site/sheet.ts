import type { Phrase } from './phrase.ts';

/**
 * A paper such as a syllabus, as plain data: what it says and how it is built, not how it looks. A page and a Word file
 * are made of the same sheet, so that they cannot say different things.
 */
export interface Sheet {
  sections: SheetSection[];
}

/** A piece of text in one language, perhaps a link. */
export interface Run extends Phrase {
  italic?: true;
  href?: string;
}
export type Line = readonly Run[];
/** What a cell of a table holds: lines under one another. */
export type Cell = readonly Line[];

export interface SheetSection {
  /** Unique in the sheet. */
  id: string;
  title: string;
  blocks: Block[];
}

export type Block = TextBlock | ListBlock | FactsBlock | TableBlock;

/** Paragraphs. */
export interface TextBlock {
  kind: 'text';
  lines: readonly Line[];
}

export interface ListBlock {
  kind: 'list';
  /** A heading of its own, below that of the section. */
  title: string | null;
  numbered: boolean;
  items: readonly Line[];
}

/** Names and what they are: the head of a syllabus. */
export interface FactsBlock {
  kind: 'facts';
  rows: { name: string; value: Cell }[];
}

export interface Column {
  title: string;
  /** The title spelled out, where it is an abbreviation. */
  full?: string;
  numeric?: boolean;
  /** Its lines are short and are not to be broken. */
  together?: boolean;
  /** Share of the width on paper. */
  width: number;
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  columns: readonly Column[];
  /** A cell for each column. */
  rows: readonly (readonly Cell[])[];
  /** The column whose cells name their rows. */
  head: number;
  /** A last row that adds the others up: a text for each column. */
  sum: readonly string[] | null;
  /** Said below the table. */
  note: string | null;
}

/** A line of Okuu's own words. */
export const words = (text: string): Line => [{ text }];
/** A cell of Okuu's own words, or of nothing. */
export const cell = (text: string | null): Cell => (text === null || text === '' ? [] : [words(text)]);
/** Lines with a comma between. */
export const listed = (lines: readonly Line[]): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: ', ' }, ...line]));
