import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { pick } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import { START_SECTION } from '../mdx/sections.ts';
import type { SourceChange } from '../module/standing.ts';
import { ABOUT_SECTION } from '../module/sections.ts';
import {
  tally,
  type ReportedModule,
  type ReportedTranslation,
  type TranslationTally,
} from '../pack/translation-report.ts';
import { nameIn } from './languages.ts';
import { say, sayCount } from './strings.ts';

/** A section by its heading, the parts before the first by what they are; of one that was removed only the anchor is left. */
export function sectionName(
  { id, title }: Pick<SourceChange, 'id' | 'title'>,
  language: InterfaceLanguage,
): string {
  if (id === ABOUT_SECTION) return say(language, 'translations.about');
  if (id === START_SECTION) return say(language, 'translations.start');
  return title === '' ? id.replaceAll('-', ' ') : title;
}

/** How a module stands in a language, in a few words: its state, and what else there is to say of it. */
export function stateWords(translation: ReportedTranslation, language: InterfaceLanguage): string[] {
  const { state, source, changes, edited, sourceBehind, reviewed } = translation;
  const words: string[] = [];
  if (state === 'original' || state === 'current' || state === 'unrecorded' || state === 'missing')
    words.push(say(language, `translations.${state}`));
  if (state === 'outdated' && source !== null && source.present !== null)
    words.push(
      say(language, 'translations.outdated', { translated: source.translated, present: source.present }),
    );
  if (changes.length > 0) words.push(sayCount(language, 'translations.behind', changes.length));
  if (edited.length > 0) words.push(sayCount(language, 'translations.edited', edited.length));
  if (sourceBehind && source !== null)
    words.push(say(language, 'translations.above', { language: nameIn(language, source.language) }));
  if (reviewed === false && state !== 'original') words.push(say(language, 'translations.unreviewed'));
  return words;
}

/** A section that moved: what became of it, its name and the name's language (null for Okuu's own words). */
export interface ChangeLine {
  what: string;
  section: string;
  language: LanguageTag | null;
  /** In brackets behind it. */
  note: string | null;
}

/** What moved, section by section. */
export function changeLines(translation: ReportedTranslation, language: InterfaceLanguage): ChangeLine[] {
  const named = (
    section: Pick<SourceChange, 'id' | 'title'>,
    spoken: LanguageTag | undefined,
  ): Pick<ChangeLine, 'section' | 'language'> => ({
    section: sectionName(section, language),
    language: section.title === '' ? null : (spoken ?? null),
  });
  return [
    ...translation.changes.map((change) => ({
      what: say(language, `translations.section.${change.change}`),
      ...named(change, translation.source?.language),
      note: change.touched ? say(language, 'translations.section.touched') : null,
    })),
    ...translation.edited.map((section) => ({
      what: say(language, 'translations.section.edited'),
      ...named(section, translation.language),
      note: null,
    })),
  ];
}

const COUNTED = ['behind', 'edited', 'unrecorded', 'missing', 'unreviewed'] as const;

/** A tally in words; what there is none of is left out. */
export function tallyWords(counts: TranslationTally, language: InterfaceLanguage): string[] {
  const { current, all } = counts;
  return [
    say(language, 'translations.total', { current, all }),
    ...COUNTED.flatMap((name) =>
      counts[name] === 0 ? [] : [say(language, `translations.count.${name}`, { count: counts[name] })],
    ),
  ];
}

/** The languages of a report in the order in which its modules name them. */
export function reportedLanguages(modules: readonly ReportedModule[]): LanguageTag[] {
  return [...new Set(modules.flatMap(({ translations }) => translations.map(({ language }) => language)))];
}

/** The report as lines for a terminal. */
export function translationReportLines(
  modules: readonly ReportedModule[],
  language: InterfaceLanguage,
): string[] {
  const pairOf = ({ language: tag, source }: ReportedTranslation): string =>
    source === null ? tag : `${tag} ← ${source.language}`;
  const width = Math.max(
    ...modules.flatMap(({ translations }) => translations.map((one) => pairOf(one).length)),
    0,
  );
  const languages = reportedLanguages(modules);
  const tags = Math.max(...languages.map((tag) => tag.length), 0);
  const unrecorded = modules.some(({ translations }) =>
    translations.some(({ state }) => state === 'unrecorded'),
  );
  return [
    ...modules.flatMap(({ id, title, translations }) => [
      `${id} — ${pick(title, language).text}`,
      ...translations.flatMap((translation) => [
        `  ${pairOf(translation).padEnd(width)}  ${stateWords(translation, language).join(' · ')}`,
        ...changeLines(translation, language).map(
          ({ what, section, note }) =>
            `  ${' '.repeat(width)}    ${what}: «${section}»${note === null ? '' : ` (${note})`}`,
        ),
      ]),
      '',
    ]),
    ...languages.map(
      (tag) => `${tag.padEnd(tags)}  ${tallyWords(tally(modules, tag), language).join(' · ')}`,
    ),
    ...(unrecorded ? ['', say(language, 'translations.record', { command: RECORD_COMMAND })] : []),
  ];
}

/** How a translation is recorded, with the words of the guide for what is to be filled in. */
const RECORD_COMMAND = 'npm run translations -- --up-to-date vectors/ky';

/** The report as plain data: what `--format json` prints. */
export function translationReportData(modules: readonly ReportedModule[]): object {
  const languages = reportedLanguages(modules);
  const counts = (some: readonly ReportedModule[]): Record<string, TranslationTally> =>
    Object.fromEntries(languages.map((tag) => [tag, tally(some, tag)]));
  const courses = [...new Set(modules.flatMap((module) => module.courses))].sort();
  return {
    modules,
    totals: {
      languages: counts(modules),
      courses: Object.fromEntries(
        courses.map((key) => [key, counts(modules.filter((module) => module.courses.includes(key)))]),
      ),
    },
  };
}
