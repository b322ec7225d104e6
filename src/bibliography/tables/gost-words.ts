import type { InterfaceLanguage } from '../../diagnostics/rule.ts';

/** Words that describe a work, in its own language (GOST R 7.0.5-2008, 4.7, with GOST 7.11 and 7.12 for the short forms). */
export interface GostWords {
  /** Before a volume, an issue, pages within something, and after the number of pages. */
  volume: string;
  number: string;
  numberAlone: string;
  pages: string;
  article: string;
  extent: string;
  edition: (number: string) => string;
  volumes: (number: string) => string;
  editor: string;
  translator: string;
  others: string;
  /** After an address: the day it was visited. */
  visited: string;
  thesis: string;
  phd: string;
  masters: string;
  report: string;
  dataset: string;
  release: string;
  /** `от 11 августа 2023 г. № 179` after the kind of a law. */
  law: (date: string, number: string) => string;
  /** A day of a newspaper, whose year is named before. */
  day: (day: number, month: number) => string;
  /** A day with its year. */
  date: (day: number, month: number, year: string) => string;
  /** The year of a law whose day is not known. */
  year: (year: string) => string;
}

const RU_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const KY_MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);
/** The same as parts of a year: `2023-жылдын 11-августу`. */
const KY_MONTHS_OF =
  'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' ');
const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** English ordinals: 1st, 2nd, 3rd, 11th. */
export function englishOrdinal(number: string): string {
  const [last = ''] = /\d$/.exec(number) ?? [];
  const suffix = /1\d$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th');
  return `${number}${suffix}`;
}

export const GOST_WORDS: Readonly<Record<InterfaceLanguage, GostWords>> = {
  ky: {
    volume: 'Т.',
    number: '№',
    numberAlone: '№',
    pages: 'Б.',
    article: 'Мак.',
    extent: 'б.',
    edition: (number) => `${number}-бас.`,
    volumes: (number) => `${number} томдук`,
    editor: 'ред.',
    translator: 'котор.',
    others: 'ж. б.',
    visited: 'кайрылган күнү',
    thesis: 'дис.',
    phd: 'дис.',
    masters: 'магистрдик дис.',
    report: 'отчёт',
    dataset: 'маалыматтар топтому',
    release: 'версия',
    law: (date, number) => `${date}, №\u00a0${number}`,
    day: (day, month) => `${String(day)}-${KY_MONTHS[month - 1] ?? ''}`,
    date: (day, month, year) => `${year}-жылдын ${String(day)}-${KY_MONTHS_OF[month - 1] ?? ''}`,
    year: (year) => `${year}-жыл`,
  },
  ru: {
    volume: 'Т.',
    number: '№',
    numberAlone: '№',
    pages: 'С.',
    article: 'Ст.',
    extent: 'с.',
    edition: (number) => `${number}-е\u00a0изд.`,
    volumes: (number) => `в\u00a0${number}\u00a0т.`,
    editor: 'ред.',
    translator: 'пер.',
    others: 'и\u00a0др.',
    visited: 'дата обращения',
    thesis: 'дис.',
    phd: 'дис.',
    masters: 'магистерская дис.',
    report: 'отчёт',
    dataset: 'набор данных',
    release: 'версия',
    law: (date, number) => `от ${date} №\u00a0${number}`,
    day: (day, month) => `${String(day)}\u00a0${RU_MONTHS[month - 1] ?? ''}`,
    date: (day, month, year) => `${String(day)}\u00a0${RU_MONTHS[month - 1] ?? ''} ${year}\u00a0г.`,
    year: (year) => `${year}\u00a0г.`,
  },
  en: {
    volume: 'Vol.',
    number: 'no.',
    numberAlone: 'No.',
    pages: 'P.',
    article: 'Art.',
    extent: 'p.',
    edition: (number) => `${englishOrdinal(number)}\u00a0ed.`,
    volumes: (number) => `in ${number}\u00a0vol.`,
    editor: 'ed. by',
    translator: 'transl. by',
    others: 'et\u00a0al.',
    visited: 'accessed',
    thesis: 'thesis',
    phd: 'PhD thesis',
    masters: "master's thesis",
    report: 'report',
    dataset: 'data set',
    release: 'version',
    law: (date, number) => `of ${date}, no.\u00a0${number}`,
    day: (day, month) => `${EN_MONTHS[month - 1] ?? ''}\u00a0${String(day)}`,
    date: (day, month, year) => `${EN_MONTHS[month - 1] ?? ''}\u00a0${String(day)}, ${year}`,
    year: (year) => year,
  },
};
