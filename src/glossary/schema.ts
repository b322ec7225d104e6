import { z } from 'zod';
import { id, localized, localizedLine } from '../source/fields.ts';

/** A word of a subject with what it means. */
export const term = z.strictObject({
  /** What `<Term id="…">` names it by: unique over all glossaries. */
  id,
  /** The word itself, in each language. */
  term: localizedLine,
  /** What it means, as plain text: no formulas, no Markdown. */
  definition: localized,
  /** Ids of terms that a reader of this one may want next. */
  seeAlso: z.array(id).max(20, 'list-long').default([]),
});

/** The words of one subject: `content/glossary/<subject>.yaml`. */
export const glossary = z.strictObject({
  /** The subject's name. */
  title: localizedLine.optional(),
  terms: z.array(term).min(1, 'list-empty').max(2000, 'list-long'),
});

export type TermInput = z.input<typeof term>;
export type TermMeta = z.output<typeof term>;
export type GlossaryInput = z.input<typeof glossary>;
export type GlossaryMeta = z.output<typeof glossary>;
