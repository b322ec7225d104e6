import { z } from 'zod';
import type { Localized } from '../language/localized.ts';
import type { Module } from '../module/module.ts';
import { institutionOf, type Pack } from './pack.ts';

const localized = z.record(z.string(), z.string());
const subjects = z.object({
  isced: z.array(z.string()).optional(),
  udc: z.array(z.string()).optional(),
  bbk: z.array(z.string()).optional(),
});

/** The work elsewhere that a module comes from, as its front matter gives it. */
interface MadeFrom {
  title: string;
  authors: string[];
  url: string;
  version?: string | undefined;
  commit?: string | undefined;
  licence: string;
  relation: string;
  changes?: string | undefined;
  derivedFrom?: MadeFrom | undefined;
}

const madeFrom: z.ZodType<MadeFrom> = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  url: z.string(),
  version: z.string().optional(),
  commit: z.string().optional(),
  licence: z.string(),
  relation: z.string(),
  changes: z.string().optional(),
  /** What that work itself comes from. */
  get derivedFrom(): z.ZodOptional<z.ZodType<MadeFrom>> {
    return z.optional(madeFrom);
  },
});

const editionSummary = z.object({
  title: z.string(),
  summary: z.string(),
  licence: z.string(),
  version: z.string(),
  /** Names of the authors by language; packs published before Okuu told them have none. */
  authors: z.array(localized).default([]),
  derivedFrom: madeFrom.optional(),
  keywords: z.array(z.string()),
  outcomes: z.array(z.string()),
  /** Texts of the headings, for the catalogue's search. */
  headings: z.array(z.string()),
});

/**
 * What the catalogue says of a pack. It is part of `pack.json`, so that a pack which is kept from an earlier build (its
 * course is broken now, or was not selected) is listed from what was published, not from files that may not be readable.
 */
export const packSummary = z.object({
  key: z.string(),
  id: z.string(),
  institution: z.object({
    id: z.string(),
    name: localized,
    shortName: localized.optional(),
    city: localized.optional(),
    url: z.string().optional(),
    colour: z.string().optional(),
    ror: z.string().optional(),
  }),
  title: localized,
  summary: localized,
  languages: z.array(z.string()).min(1),
  level: z.string(),
  licence: z.string(),
  version: z.string(),
  date: z.string().optional(),
  credits: z.number().optional(),
  sample: z.boolean(),
  subjects,
  keywords: z.record(z.string(), z.array(z.string())),
  outcomes: z.array(localized),
  modules: z.array(
    z.object({
      id: z.string(),
      /** Whose it is, where that is another institution than the course's. */
      institution: z.object({ id: z.string(), name: localized }).optional(),
      subjects,
      editions: z.record(z.string(), editionSummary),
    }),
  ),
});

export type PackSummary = z.output<typeof packSummary>;

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` and JSON want it. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function guest(pack: Pack, { original }: Module): { institution?: { id: string; name: Localized } } {
  const { id, meta } = institutionOf(pack, original);
  return id === pack.institution.id ? {} : { institution: { id, name: meta.name } };
}

/** Draws the summary of a pack. */
export function summarise(pack: Pack): PackSummary {
  const { meta } = pack.course;
  const { name, shortName, city, url, colour, ror } = pack.institution.meta;
  return {
    key: pack.key,
    id: pack.course.id,
    institution: { id: pack.institution.id, name, ...given({ shortName, city, url, colour, ror }) },
    title: meta.title,
    summary: meta.summary,
    languages: [...pack.languages],
    level: meta.level,
    licence: meta.licence,
    version: meta.version,
    ...given({ date: meta.date, credits: meta.credits }),
    sample: meta.sample,
    subjects: meta.subjects,
    keywords: meta.keywords,
    outcomes: meta.outcomes.map((outcome): Localized => outcome.text),
    modules: pack.modules.map((module) => ({
      id: module.id,
      ...guest(pack, module),
      subjects: module.original.meta.subjects,
      editions: Object.fromEntries(
        [...module.editions].map(([language, { meta: edition, facts }]) => [
          language,
          {
            title: edition.title,
            summary: edition.summary,
            licence: edition.licence,
            version: edition.version,
            authors: edition.authors.map((id): Localized => pack.people.get(id)?.meta.name ?? { und: id }),
            ...given({ derivedFrom: edition.derivedFrom }),
            keywords: edition.keywords,
            outcomes: edition.outcomes.map((outcome) => outcome.text),
            headings: facts.headings.map((heading) => heading.text),
          },
        ]),
      ),
    })),
  };
}
