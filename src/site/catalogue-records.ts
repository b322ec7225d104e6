import { pick } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { PackSummary } from '../pack/summary.ts';
import { broadField } from './subjects.ts';
import { files } from './urls.ts';

/** The kinds of things the catalogue's search finds. */
export const RECORD_KINDS = ['course', 'module'] as const;

/** What results of the catalogue can be filtered by. */
export const RECORD_FACETS = ['institution', 'language', 'subject', 'kind', 'licence'] as const;
export type RecordFacet = (typeof RECORD_FACETS)[number];

/** A course, or a module of a course, as the catalogue's search finds it. */
export interface CatalogueRecord {
  /** The page's path in `dist/`. */
  url: string;
  title: string;
  /** The text that is searched, as plain text. */
  content: string;
  /** What the result says besides its title: the institution and, of a module, the course. */
  meta: Record<string, string>;
  /** Ids, never words: another site's catalogue has the same. */
  filters: Record<RecordFacet, string[]>;
}

/** Texts one after another, each a sentence: excerpts are taken across their borders. */
const inSentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?…:;]$/.test(text) ? text : `${text}.`)).join(' ');

type ModuleSummary = PackSummary['modules'][number];
type Edition = ModuleSummary['editions'][string];

const subjectsOf = (subjects: PackSummary['subjects']): string[] => [
  ...new Set((subjects.isced ?? []).map(broadField)),
];

function courseRecord(pack: PackSummary, language: LanguageTag): CatalogueRecord {
  const title = pick(pack.title, language).text;
  const texts = [
    title,
    pick(pack.summary, language).text,
    ...pack.outcomes.map((outcome) => pick(outcome, language).text),
    ...(pack.keywords[language] ?? []),
  ];
  return {
    url: files.course(pack.key, language),
    title,
    content: inSentences(texts),
    meta: { institution: pick(pack.institution.shortName ?? pack.institution.name, language).text },
    filters: {
      institution: [pack.institution.id],
      language: [language],
      subject: subjectsOf(pack.subjects),
      kind: ['course'],
      licence: [pack.licence],
    },
  };
}

function moduleRecord(
  course: CatalogueRecord,
  url: string,
  { subjects }: ModuleSummary,
  { title, summary, outcomes, headings, keywords, licence }: Edition,
): CatalogueRecord {
  const own = subjectsOf(subjects);
  return {
    url,
    title,
    content: inSentences([title, summary, ...outcomes, ...headings, ...keywords]),
    meta: { ...course.meta, course: course.title },
    filters: {
      ...course.filters,
      subject: own.length > 0 ? own : course.filters.subject,
      kind: ['module'],
      licence: [licence],
    },
  };
}

/** An edition that is read in a pack, and the language of the page that shows it. */
interface Shown {
  language: LanguageTag;
  page: LanguageTag;
  edition: Edition;
}

/** The editions of a module that are read in a pack. One that lacks every language of the pack is shown in another. */
function shownEditions({ languages }: PackSummary, { editions }: ModuleSummary): Shown[] {
  const own = languages.flatMap((language): Shown[] => {
    const edition = editions[language];
    return edition === undefined ? [] : [{ language, page: language, edition }];
  });
  const [page] = languages;
  const [other] = Object.entries(editions);
  if (own.length > 0 || page === undefined || other === undefined) return own;
  return [{ language: other[0], page, edition: other[1] }];
}

/**
 * What the catalogue's search finds, by language: each course and module under the languages it can be read in, and only
 * there. The portal's languages come first; a language without anything to find is not there.
 */
export function catalogueRecords(
  languages: readonly LanguageTag[],
  summaries: readonly PackSummary[],
): ReadonlyMap<LanguageTag, CatalogueRecord[]> {
  const found = new Map<LanguageTag, CatalogueRecord[]>(languages.map((language) => [language, []]));
  const add = (language: LanguageTag, record: CatalogueRecord): void => {
    const records = found.get(language) ?? [];
    records.push(record);
    found.set(language, records);
  };
  for (const pack of summaries) {
    const courses = new Map(pack.languages.map((language) => [language, courseRecord(pack, language)]));
    for (const [language, course] of courses) add(language, course);
    for (const module of pack.modules) {
      for (const { language, page, edition } of shownEditions(pack, module)) {
        const course = courses.get(language) ?? courseRecord(pack, language);
        add(language, moduleRecord(course, files.module(pack.key, page, module.id), module, edition));
      }
    }
  }
  return new Map([...found].filter(([, records]) => records.length > 0));
}
