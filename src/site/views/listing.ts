import type { LanguageTag } from '../../language/tag.ts';
import { LEVELS, type Level } from '../../curriculum/level.ts';
import type { PackSummary } from '../../pack/summary.ts';
import { accentOf } from '../colour.ts';
import { coverSvg } from '../cover.ts';
import { ownName } from '../languages.ts';
import { licenceLink } from '../licence-name.ts';
import { localPhrase, plain, type Phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { broadField, subjectName } from '../subjects.ts';
import { files, relative } from '../urls.ts';

/** What the filters of the catalogue ask of an item: values by facet. */
export type FacetName = 'institution' | 'subject' | 'level' | 'language' | 'licence';
export type FacetValues = Record<FacetName, string[]>;

/** A course as the catalogue and its institution list it. */
export interface CourseCard {
  key: string;
  title: Phrase;
  institution: Phrase;
  summary: Phrase;
  href: string;
  /** The languages it can be read in. */
  languages: { tag: LanguageTag; name: string; href: string }[];
  facts: string[];
  sample: boolean;
  cover: string;
  facets: FacetValues;
}

const isLevel = (level: string): level is Level => (LEVELS as readonly string[]).includes(level);

/** A level's name; the word itself where a kept pack knows one that we no longer do. */
export function levelName(level: string, page: Tongue): string {
  return isLevel(level) ? say(page.ui, `level.${level}`) : level;
}

/** The language of a pack that a reader of the page is led to. */
export function readingLanguage(summary: PackSummary, page: Tongue): LanguageTag {
  return summary.languages.includes(page.language) ? page.language : (summary.languages[0] ?? page.language);
}

/** What a course can be filtered by. */
export function facetsOf(summary: PackSummary): FacetValues {
  return {
    institution: [summary.institution.id],
    subject: [...new Set((summary.subjects.isced ?? []).map(broadField))],
    level: [summary.level],
    language: [...summary.languages],
    licence: [summary.licence],
  };
}

/** One course for a list on the page `from`. */
export function courseCard(summary: PackSummary, page: Tongue, from: string, index: number): CourseCard {
  const { institution } = summary;
  const subjects = [...new Set((summary.subjects.isced ?? []).map((code) => subjectName(code, page.ui)))];
  return {
    key: summary.key,
    title: localPhrase(summary.title, page),
    institution: localPhrase(institution.shortName ?? institution.name, page),
    summary: localPhrase(summary.summary, page),
    href: relative(from, files.course(summary.key, readingLanguage(summary, page))),
    languages: summary.languages.map((tag) => ({
      tag,
      name: ownName(tag),
      href: relative(from, files.course(summary.key, tag)),
    })),
    facts: [
      ...subjects,
      levelName(summary.level, page),
      sayCount(page.ui, 'modules', summary.modules.length),
      ...(summary.credits === undefined ? [] : [sayCount(page.ui, 'credits.count', summary.credits)]),
      licenceLink(summary.licence, page.ui).name,
    ],
    sample: summary.sample,
    cover: coverSvg(summary.key, accentOf(institution.colour).felt, `okuu-c${index}`),
    facets: facetsOf(summary),
  };
}

/** A module that courses of the catalogue use. */
export interface ModuleEntry {
  title: Phrase;
  /** One link for each course, since a module is read inside a course. */
  courses: { title: Phrase; href: string }[];
  facets: FacetValues;
}

/** Every module once, however many courses use it. */
export function moduleEntries(summaries: readonly PackSummary[], page: Tongue, from: string): ModuleEntry[] {
  const byId = new Map<string, ModuleEntry>();
  for (const summary of summaries) {
    const facets = facetsOf(summary);
    const language = readingLanguage(summary, page);
    for (const module of summary.modules) {
      const titles = Object.fromEntries(
        Object.entries(module.editions).map(([tag, edition]) => [tag, edition.title]),
      );
      const entry: ModuleEntry = byId.get(module.id) ?? {
        title: localPhrase(titles, page),
        courses: [],
        facets: {
          institution: [],
          subject: [...new Set((module.subjects.isced ?? []).map(broadField))],
          level: [],
          language: Object.keys(module.editions),
          licence: [...new Set(Object.values(module.editions).map((edition) => edition.licence))],
        },
      };
      for (const name of ['institution', 'level'] as const) {
        entry.facets[name] = [...new Set([...entry.facets[name], ...facets[name]])];
      }
      entry.courses.push({
        title: localPhrase(summary.title, page),
        href: relative(from, files.module(summary.key, language, module.id)),
      });
      byId.set(module.id, entry);
    }
  }
  return [...byId.values()];
}

/** What a reader calls a value of a facet. */
export function facetLabel(
  name: FacetName,
  value: string,
  summaries: readonly PackSummary[],
  page: Tongue,
  broadName: (code: string) => string,
): string {
  if (name === 'language') return ownName(value);
  if (name === 'level') return levelName(value, page);
  if (name === 'licence') return licenceLink(value, page.ui).name;
  if (name === 'subject') return broadName(value);
  const institution = summaries.find((summary) => summary.institution.id === value)?.institution;
  return institution === undefined ? value : plain(institution.shortName ?? institution.name, page.language);
}
