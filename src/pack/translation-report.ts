import { byCodeUnit } from '../diagnostics/order.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition, Module } from '../module/module.ts';
import { standingOf, type SourceChange, type Standing, type TranslationState } from '../module/standing.ts';
import { sectionsOfEdition } from '../module/sections.ts';
import { moduleEntries } from '../course/load.ts';
import type { Content } from './content.ts';

/** How a module stands in one language. */
export interface ReportedTranslation {
  language: LanguageTag;
  /** The edition's title; null where it is missing. */
  title: string | null;
  state: TranslationState | 'original' | 'missing';
  /**
   * What it translates, with the version that was translated and the present one (null where that text could not be
   * read); null for originals and missing ones.
   */
  source: { language: LanguageTag; translated: string; present: string | null } | null;
  /** Sections of the source that are not as they were translated. */
  changes: readonly SourceChange[];
  /** Its own sections that changed although their source did not. */
  edited: readonly Standing['edited'][number][];
  /** True where its source is itself a translation that is behind. */
  sourceBehind: boolean;
  /** Sections that are as they were translated, of how many there are; null where nobody recorded what was translated. */
  sections: { current: number; all: number } | null;
  /** True where a native speaker who knows the subject has read it; null where it is missing. */
  reviewed: boolean | null;
}

/** A module in every language it should be in. */
export interface ReportedModule {
  id: string;
  title: Readonly<Record<LanguageTag, string>>;
  /** Keys of the courses that use it. */
  courses: string[];
  translations: ReportedTranslation[];
}

/** Which modules are to be had in a language, and which of them say what their source says. */
export interface TranslationTally {
  all: number;
  /** Originals, and translations that follow their source. */
  current: number;
  behind: number;
  edited: number;
  unrecorded: number;
  missing: number;
  /** Translations that nobody has reviewed, whatever else they are. */
  unreviewed: number;
}

/** The languages in which a module should be: those of the courses that use it, of the site where none does, and those it has. */
function wanted(content: Content, module: Module, courses: readonly string[]): LanguageTag[] {
  const asked = courses.flatMap((key) => content.courses.get(key)?.meta.languages ?? []);
  const languages = courses.length === 0 ? (content.portal?.languages ?? []) : asked;
  return [...new Set([...languages, ...module.editions.keys()])];
}

/** The state of every translation; `courses` and `modules` narrow it down, empty lists do not. */
export function translationReport(
  content: Content,
  narrow: { courses: readonly string[]; modules: readonly string[] } = { courses: [], modules: [] },
): ReportedModule[] {
  const users = usersOf(content);
  return [...content.modules.values()].flatMap((module) => {
    const courses = users.get(module.id) ?? [];
    const inCourse = narrow.courses.length === 0 || courses.some((key) => narrow.courses.includes(key));
    const named = narrow.modules.length === 0 || narrow.modules.includes(module.id);
    if (!inCourse || !named) return [];
    const order = content.portal?.languages ?? [];
    const rank = (language: LanguageTag): number =>
      (order.indexOf(language) + order.length + 1) % (order.length + 1);
    const languages = wanted(content, module, courses).sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
    const title = Object.fromEntries([...module.editions].map(([tag, { meta }]) => [tag, meta.title]));
    return [{ id: module.id, title, courses, translations: languages.map((tag) => report(module, tag)) }];
  });
}

function usersOf(content: Content): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [key, { meta }] of content.courses) {
    const ids = moduleEntries(meta).map(({ id }) => id);
    for (const id of new Set(ids)) users.set(id, [...(users.get(id) ?? []), key]);
  }
  return users;
}

const NOTHING = { source: null, changes: [], edited: [], sourceBehind: false, sections: null } as const;

function report(module: Module, language: LanguageTag): ReportedTranslation {
  const edition = module.editions.get(language);
  if (edition === undefined) return { language, title: null, state: 'missing', ...NOTHING, reviewed: null };
  const { title, review } = edition.meta;
  const known = { language, title, reviewed: review.status === 'reviewed' };
  const standing = standingOf(module, language);
  const source = module.editions.get(standing?.source ?? '');
  if (standing === null || source === undefined) {
    const { translationOf } = edition.meta;
    if (translationOf === undefined) return { ...known, state: 'original', ...NOTHING };
    const { language: said, version } = translationOf;
    return {
      ...known,
      state: 'unrecorded',
      ...NOTHING,
      source: { language: said, translated: version, present: null },
    };
  }
  const { state, translated, changes, edited, above } = standing;
  return {
    ...known,
    state,
    source: { language: source.language, translated, present: source.meta.version },
    changes,
    edited,
    sourceBehind: above !== null,
    sections: state === 'unrecorded' || state === 'outdated' ? null : countSections(source, changes),
  };
}

function countSections(source: Edition, changes: readonly SourceChange[]): { current: number; all: number } {
  const removed = changes.filter(({ change }) => change === 'removed').length;
  const all = sectionsOfEdition(source).length + removed;
  return { current: all - changes.length, all };
}

/** Counts a language over modules, as far as they should be in it. */
export function tally(modules: readonly ReportedModule[], language: LanguageTag): TranslationTally {
  const found = modules.flatMap(({ translations }) =>
    translations.filter((translation) => translation.language === language),
  );
  const count = (test: (translation: ReportedTranslation) => boolean): number => found.filter(test).length;
  return {
    all: found.length,
    current: count(isCurrent),
    behind: count(
      ({ state, sourceBehind }) =>
        state === 'behind' ||
        state === 'both' ||
        state === 'outdated' ||
        (sourceBehind && state !== 'edited' && state !== 'unrecorded'),
    ),
    edited: count(({ state }) => state === 'edited'),
    unrecorded: count(({ state }) => state === 'unrecorded'),
    missing: count(({ state }) => state === 'missing'),
    unreviewed: count(({ state, reviewed }) => state !== 'original' && reviewed === false),
  };
}

/** True where a reader of the language gets what the newest text says. */
export function isCurrent({ state, sourceBehind }: ReportedTranslation): boolean {
  return state === 'original' || (state === 'current' && !sourceBehind);
}
