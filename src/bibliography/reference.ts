import { z } from 'zod';
import { LANGUAGE_TAG } from '../language/tag.ts';

const text = z.string().trim().min(1, 'text-empty').max(2000, 'text-long');
const person = z.strictObject({ family: text, given: z.string(), suffix: z.string() });
const name = z.union([person, z.strictObject({ organisation: text })]);
const names = z.array(name).max(500, 'list-long').default([]);

/** A day, a month or a year, and the end of a span: ISO 8601-1 as biblatex takes it, `2023-08-11`, `2019/2021`. */
const when = z.strictObject({
  year: z.string(),
  month: z.number().optional(),
  day: z.number().optional(),
  /** The last year of a span. */
  until: z.string().optional(),
});

/** What a work is; the many types of BibTeX and biblatex come down to these. */
export const KINDS = [
  'book',
  'article',
  'chapter',
  'thesis',
  'report',
  'online',
  'standard',
  'law',
  'dataset',
  'misc',
] as const;

/** A work that is cited: an entry of `content/references/*.bib`, its LaTeX read as text. */
export const reference = z.strictObject({
  /** What `<Cite id="…">` says. */
  key: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.:+-]*$/, 'reference-key')
    .max(80, 'reference-key'),
  kind: z.enum(KINDS),
  /** The language of the work, from `langid`, `language` or its script: the words that describe it follow it in GOST. */
  language: z.string().regex(LANGUAGE_TAG, 'reference-language'),
  authors: names,
  /** True where there are more authors than named (`and others`). */
  more: z.boolean().default(false),
  editors: names,
  translators: names,
  title: text,
  subtitle: text.optional(),
  /** The journal, the book or the site it is part of. */
  container: text.optional(),
  containerSubtitle: text.optional(),
  date: when.optional(),
  publisher: text.optional(),
  place: text.optional(),
  /** A number, or words such as `2-е изд., испр.` */
  edition: text.optional(),
  volume: text.optional(),
  /** How many volumes there are. */
  volumes: text.optional(),
  /** Of the issue, the report, the law; a standard's designation. */
  number: text.optional(),
  /** Where in its container it stands. */
  pages: text.optional(),
  /** The number of an article that has no pages of the issue. */
  articleNumber: text.optional(),
  /** How many pages it has. */
  extent: text.optional(),
  series: text.optional(),
  /** The university of a thesis, the house of a report. */
  institution: text.optional(),
  /** What the work calls itself: `Закон Кыргызской Республики`, `дис. … канд. пед. наук`. */
  genre: text.optional(),
  degree: z.enum(['phd', 'masters']).optional(),
  /** The version of data or of a program. */
  release: text.optional(),
  /** Without `https://doi.org/`. */
  doi: z
    .string()
    .transform((value) => value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''))
    .pipe(
      z
        .string()
        .regex(/^10\.\d{4,9}\/[^\s"<>\\^`{|}\u0000-\u001f]+$/, 'reference-doi')
        .max(300, 'reference-doi'),
    )
    .optional(),
  isbn: z.string().optional(),
  url: z.string().optional(),
  /** The day on which the address was visited. */
  visited: when.optional(),
  /** An identifier in arXiv. */
  arxiv: text.optional(),
  note: text.optional(),
});

export type Reference = z.output<typeof reference>;
export type ReferenceKind = (typeof KINDS)[number];
export type When = z.output<typeof when>;
