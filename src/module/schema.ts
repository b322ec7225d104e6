import { z } from 'zod';
import { outcomeFields } from '../curriculum/outcome.ts';
import { workload } from '../curriculum/workload.ts';
import { date, id, languageTag, line, subjects, text, version, webAddress } from '../source/fields.ts';
import { PERMITTED_ACTS } from '../licence/compatibility.ts';
import { licenceField } from '../licence/field.ts';
import { RELATIONS, type Relation } from '../licence/relation.ts';

/** What a contributor did (the roles a title page of a textbook names). */
export const ROLES = ['author', 'translator', 'editor', 'reviewer', 'illustrator'] as const;

/** Something a reader can do afterwards. */
export const moduleOutcome = z.strictObject({
  /** The same in every edition. */
  id,
  /** The statement, in the edition's language: starts with a verb. */
  text,
  ...outcomeFields,
});

/** An outside work that this module reuses or relies on. */
export const source = z.strictObject({
  title: line,
  author: line.optional(),
  /** A page about the author. */
  authorUrl: webAddress.optional(),
  url: webAddress.optional(),
  licence: licenceField.optional(),
  relation: z.enum(RELATIONS),
  /** What was changed, in the edition's language. */
  changes: text.optional(),
  /** The id of an entry of `permissions`, where the licence alone would not do. */
  permission: id.optional(),
});

/** What a rights holder allowed in writing, for a work whose licence alone would not do. */
export const permission = z.strictObject({
  /** Named by `permission` of a source or a figure. */
  id,
  /** Who gave it. */
  grantor: line,
  /** The day of the letter. */
  date,
  /** What it allows; nothing else is assumed. */
  allows: z.array(z.enum(PERMITTED_ACTS)).min(1, 'list-empty').max(PERMITTED_ACTS.length, 'list-long'),
  /** Where the letter is kept, for the librarian who answers for it. */
  reference: line.optional(),
});

/** The work elsewhere that a module comes from, kept through every further reuse. */
export interface Origin {
  title: string;
  authors: string[];
  url: string;
  version?: string | undefined;
  commit?: string | undefined;
  licence: string;
  relation: Exclude<Relation, 'quoted'>;
  changes?: string | undefined;
  permission?: string | undefined;
  derivedFrom?: Origin | undefined;
}

const origin: z.ZodType<Origin, Origin> = z
  .strictObject({
    title: line,
    /** Names, as the work gives them. */
    authors: z.array(line).min(1, 'list-empty').max(100, 'list-long'),
    url: webAddress,
    /** The version that was taken, as its publisher writes it; a date for a page that has none. */
    version: line.optional(),
    /** Or the commit. */
    commit: line.optional(),
    licence: licenceField,
    relation: z.enum(['verbatim', 'adapted', 'translated']),
    /** What was changed, in the edition's language. */
    changes: text.optional(),
    permission: id.optional(),
    /** What that work itself comes from. */
    get derivedFrom(): z.ZodOptional<z.ZodType<Origin, Origin>> {
      return z.optional(origin);
    },
  })
  .refine(({ version, commit }) => version !== undefined || commit !== undefined, 'origin-version');

/** The front matter of one edition: `content/modules/<module>/<language>.mdx`. */
export const edition = z.strictObject({
  title: line,
  /** The language of the text; the same as the file's name. */
  language: languageTag,
  /** One or two sentences that say what the reader gets. */
  summary: text,
  licence: licenceField,
  version,
  /** The day this version was finished. */
  date: date.optional(),
  /** Ids from `people.yaml`. */
  authors: z.array(id).min(1, 'list-empty').max(100, 'list-long'),
  contributors: z
    .array(z.strictObject({ person: id, role: z.enum(ROLES) }))
    .max(100, 'list-long')
    .default([]),
  outcomes: z.array(moduleOutcome).max(50, 'list-long').default([]),
  workload: workload.default({}),
  /** Ids of modules a reader should know first. */
  prerequisites: z.array(id).max(50, 'list-long').default([]),
  subjects: subjects.default({}),
  keywords: z.array(line).max(100, 'list-long').default([]),
  /** The institution whose module it is, an id of `institutions/`; the same in every edition. */
  institution: id.optional(),
  /** The work elsewhere that the whole module comes from. */
  derivedFrom: origin.optional(),
  permissions: z.array(permission).max(100, 'list-long').default([]),
  sources: z.array(source).max(500, 'list-long').default([]),
  /** The edition this one was translated from. */
  translationOf: z.strictObject({ language: languageTag, version }).optional(),
  /** Whether a native speaker who knows the subject has read it. */
  review: z
    .strictObject({ status: z.enum(['unreviewed', 'reviewed']), by: id.optional(), date: date.optional() })
    .refine((value) => value.status !== 'reviewed' || value.by !== undefined, 'review-by')
    .default({ status: 'unreviewed' }),
});

export type EditionInput = z.input<typeof edition>;
export type EditionMeta = z.output<typeof edition>;
export type ModuleOutcome = z.output<typeof moduleOutcome>;
export type Source = z.output<typeof source>;
export type Permission = z.output<typeof permission>;
export type Role = (typeof ROLES)[number];
