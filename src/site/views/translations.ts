import type { InterfaceLanguage } from '../../diagnostics/rule.ts';
import type { LanguageTag } from '../../language/tag.ts';
import type { PackSummary } from '../../pack/summary.ts';
import {
  tally,
  type ReportedModule,
  type ReportedTranslation,
  type TranslationTally,
} from '../../pack/translation-report.ts';
import type { SiteContext } from '../context.ts';
import type { Piece } from '../inline.ts';
import { ownName } from '../languages.ts';
import { localPhrase, phrase, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say } from '../strings.ts';
import { changeLines, reportedLanguages, stateWords, tallyWords } from '../translation-report.ts';
import { files, relative } from '../urls.ts';
import { guideFile, guideView, type GuideView } from './guide.ts';
import { readingLanguage } from './listing.ts';

/** How far something has come; the label says the same in words. */
export interface Bar {
  value: number;
  max: number;
  label: string;
}

/** A module in one language. */
export interface TranslationCell {
  /** The language's own name. */
  language: string;
  state: ReportedTranslation['state'];
  /** The edition's title, linked where a pack shows it; null where it is missing. */
  title: { text: Phrase; href: string | null } | null;
  /** Null where there is nothing to measure: originals, and what nobody recorded. */
  bar: Bar | null;
  words: string[];
  /** What moved, section by section. */
  lines: Piece[][];
}

/** A language over many modules; null where none of them should be in it. */
export type TallyCell = { language: string; bar: Bar; words: string[] } | null;

/** The guide's page on how every module stands in every language. */
export interface TranslationsView {
  kind: 'translations';
  guide: GuideView;
  /** The columns. */
  languages: { name: string; lang: LanguageTag }[];
  /** All modules, then each course. */
  totals: { title: Phrase | null; href: string | null; cells: TallyCell[] }[];
  modules: { id: string; title: Phrase; cells: (TranslationCell | null)[] }[];
}

/** The page of translations for authors in a language; it links to what of the packs is published. */
export function translationsView(
  context: SiteContext,
  summaries: readonly PackSummary[],
  modules: readonly ReportedModule[],
  language: InterfaceLanguage,
): TranslationsView {
  const page = tongue(language);
  const from = guideFile('translations', language);
  const tags = reportedLanguages(modules);
  const cells = (some: readonly ReportedModule[]): TallyCell[] =>
    tags.map((tag) => tallyCell(tally(some, tag), tag, page));
  const courses = [...new Set(modules.flatMap((module) => module.courses))].sort();
  return {
    kind: 'translations',
    guide: guideView(context, 'translations', language),
    languages: tags.map((tag) => ({ name: ownName(tag), lang: tag })),
    totals: [
      { title: null, href: null, cells: cells(modules) },
      ...courses.map((key) => {
        const summary = summaries.find((one) => one.key === key);
        const own = cells(modules.filter((module) => module.courses.includes(key)));
        if (summary === undefined) return { title: { text: key }, href: null, cells: own };
        const href = relative(from, files.course(key, readingLanguage(summary, page)));
        return { title: localPhrase(summary.title, page), href, cells: own };
      }),
    ],
    modules: modules.map(({ id, title, translations }) => ({
      id,
      title: localPhrase(title, page),
      cells: tags.map((tag) => {
        const found = translations.find((translation) => translation.language === tag);
        return found === undefined ? null : cellOf(found, textFile(summaries, id, tag), from, page);
      }),
    })),
  };
}

function tallyCell(counts: TranslationTally, tag: LanguageTag, { ui }: Tongue): TallyCell {
  const { current, all } = counts;
  if (all === 0) return null;
  const [label = '', ...words] = tallyWords(counts, ui);
  return { language: ownName(tag), bar: { value: current, max: all, label }, words };
}

function cellOf(
  translation: ReportedTranslation,
  file: string | null,
  from: string,
  page: Tongue,
): TranslationCell {
  const { language, state, title, sections } = translation;
  const { ui } = page;
  return {
    language: ownName(language),
    state,
    title:
      title === null
        ? null
        : { text: phrase(title, language, page), href: file === null ? null : relative(from, file) },
    bar:
      sections === null
        ? null
        : {
            value: sections.current,
            max: sections.all,
            label: say(ui, 'translations.sections', sections),
          },
    words: stateWords(translation, ui),
    lines: changeLines(translation, ui).map(({ what, section, language: spoken, note }) => [
      `${what}: «`,
      spoken === null ? section : phrase(section, spoken, page),
      note === null ? '»' : `» (${note})`,
    ]),
  };
}

/** A page that shows a module's own text in a language: of the first pack that has it. */
function textFile(summaries: readonly PackSummary[], id: string, tag: LanguageTag): string | null {
  const pack = summaries.find(
    ({ languages, modules }) =>
      languages.includes(tag) &&
      modules.some((module) => module.id === id && Object.hasOwn(module.editions, tag)),
  );
  return pack === undefined ? null : files.module(pack.key, tag, id);
}
