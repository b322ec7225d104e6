import type { InterfaceLanguage } from '../../diagnostics/rule.ts';
import { englishOrdinal, GOST_WORDS } from './gost-words.ts';

/** Words of APA style, in the language of the text that cites. The manual knows English; the others follow its rules. */
export interface ApaWords {
  /** Between the last two of several authors; with a comma before it in a list of references. */
  and: string;
  comma: boolean;
  others: string;
  editor: string;
  editors: string;
  translator: string;
  volume: string;
  number: string;
  edition: (number: string) => string;
  /** Pages of a chapter, and of a passage that is cited. */
  pages: (pages: string, several: boolean) => string;
  /** `Article 160018`: the number of an article that has no pages. */
  article: string;
  noDate: string;
  in: string;
  date: (year: string, month: number, day: number | undefined) => string;
  /** Before an address that changes: the day of the visit. */
  retrieved: (date: string) => string;
  phd: string;
  masters: string;
  thesis: string;
  report: string;
  dataset: string;
  release: string;
  quote: readonly [string, string];
}

const { ky, ru, en } = GOST_WORDS;
const RU_MONTHS_ALONE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

export const APA_WORDS: Readonly<Record<InterfaceLanguage, ApaWords>> = {
  ky: {
    and: 'жана',
    comma: false,
    others: 'ж.\u00a0б.',
    editor: 'ред.',
    editors: 'ред.',
    translator: 'котор.',
    volume: 'Т.',
    number: '№',
    edition: ky.edition,
    pages: (pages) => `${pages}-б.`,
    article: 'Макала',
    noDate: 'жылы жок',
    in: 'Китепте:',
    date: (year, month, day) =>
      `${year}, ${day === undefined ? (RU_MONTHS_ALONE[month - 1] ?? '') : ky.day(day, month)}`,
    retrieved: (date) => `Кайрылган күнү: ${date}.`,
    phd: 'Диссертация',
    masters: 'Магистрдик диссертация',
    thesis: 'Диссертация',
    report: 'Отчёт',
    dataset: 'Маалыматтар топтому',
    release: 'Версия',
    quote: ['«', '»'],
  },
  ru: {
    and: 'и',
    comma: false,
    others: 'и\u00a0др.',
    editor: 'ред.',
    editors: 'ред.',
    translator: 'пер.',
    volume: 'Т.',
    number: '№',
    edition: ru.edition,
    pages: (pages) => `с.\u00a0${pages}`,
    article: 'Статья',
    noDate: 'б.\u00a0г.',
    in: 'В',
    date: (year, month, day) =>
      `${year}, ${day === undefined ? (RU_MONTHS_ALONE[month - 1] ?? '') : ru.day(day, month)}`,
    retrieved: (date) => `Дата обращения: ${date}.`,
    phd: 'Диссертация',
    masters: 'Магистерская диссертация',
    thesis: 'Диссертация',
    report: 'Отчёт',
    dataset: 'Набор данных',
    release: 'Версия',
    quote: ['«', '»'],
  },
  en: {
    and: '&',
    comma: true,
    others: 'et\u00a0al.',
    editor: 'Ed.',
    editors: 'Eds.',
    translator: 'Trans.',
    volume: 'Vol.',
    number: 'No.',
    edition: (number) => `${englishOrdinal(number)}\u00a0ed.`,
    pages: (pages, several) => `${several ? 'pp.' : 'p.'}\u00a0${pages}`,
    article: 'Article',
    noDate: 'n.d.',
    in: 'In',
    date: (year, month, day) =>
      `${year}, ${en.day(day ?? 1, month).replace(day === undefined ? /\s\d+$/ : /$^/, '')}`,
    retrieved: (date) => `Retrieved ${date}, from`,
    phd: 'Doctoral dissertation',
    masters: 'Master’s thesis',
    thesis: 'Thesis',
    report: 'Report',
    dataset: 'Data set',
    release: 'Version',
    quote: ['“', '”'],
  },
};
