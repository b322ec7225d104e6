import { z } from 'zod';
import type { Localized } from '../language/localized.ts';
import type { Pack } from './pack.ts';

const localized = z.record(z.string(), z.string());
const subjects = z.object({
  isced: z.array(z.string()).optional(),
  udc: z.array(z.string()).optional(),
  bbk: z.array(z.string()).optional(),
});

const editionSummary = z.object({
  title: z.string(),
  summary: z.string(),
  licence: z.string(),
  version: z.string(),
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
  modules: z.array(z.object({ id: z.string(), subjects, editions: z.record(z.string(), editionSummary) })),
});

export type PackSummary = z.output<typeof packSummary>;

/** Leaves out what is undefined, as `exactOptionalPropertyTypes` and JSON want it. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
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
      subjects: module.original.meta.subjects,
      editions: Object.fromEntries(
        [...module.editions].map(([language, { meta: edition, facts }]) => [
          language,
          {
            title: edition.title,
            summary: edition.summary,
            licence: edition.licence,
            version: edition.version,
            keywords: edition.keywords,
            outcomes: edition.outcomes.map((outcome) => outcome.text),
            headings: facts.headings.map((heading) => heading.text),
          },
        ]),
      ),
    })),
  };
}
