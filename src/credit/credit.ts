import type { Relation } from '../licence/relation.ts';

/** Somebody who made something, as a title page names them. */
export interface Maker {
  name: string;
  /** A page about them. */
  url: string | null;
}

/**
 * Title, author, source and licence (TASL) of one work with its changes: all that travels with it. Plain text in one
 * language; `text.ts`, `html.ts`, `bibtex.ts`, `ris.ts`, `xmp.ts` put it into their forms.
 */
export interface Credit {
  kind: 'course' | 'module' | 'picture' | 'video' | 'file' | 'code' | 'passage' | 'source';
  /** Null where the work has none: it is then named by its kind. */
  title: string | null;
  /** Empty where nobody knows. */
  makers: readonly Maker[];
  /** Who translated what was made here. */
  translators: readonly Maker[];
  /** Its public address; null where none is known. */
  url: string | null;
  /** SPDX expression; null where it is used without one (a quotation). */
  licence: string | null;
  /** How the work that carries it uses it; `own` for what was made here. */
  relation: Relation | 'own';
  /** What was changed. */
  changes: string | null;
  /** Who changed it and under what the result is offered; null for what is unchanged. */
  adapter: { makers: readonly Maker[]; licence: string } | null;
  /** Whose permission it stands on, where the licence alone would not do. */
  permission: { grantor: string; date: string } | null;
  /** What it was made from, nearest first: each with what that was made from itself. */
  origins: readonly Credit[];
  /** The work it was found in: the course of a module, the module of a figure. */
  container: string | null;
  /** Its anchor on the page of a module; null for all that has none. */
  anchor: string | null;
  /** The institution that stands behind what was made here. */
  publisher: string | null;
  /** A version, a date or a commit. */
  version: string | null;
  /** ISO 8601 date or year. */
  date: string | null;
  /** BCP 47. */
  language: string;
}
