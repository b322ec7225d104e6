import type { InterfaceLanguage } from '../diagnostics/rule.ts';

// Written out by us: what a runtime knows of Kyrgyz months differs between versions, and the same input must give the
// same bytes. Kyrgyz takes the possessive («5-июну»), Russian the genitive.
const MONTHS: Readonly<Record<InterfaceLanguage, string>> = {
  ky: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  en: 'January February March April May June July August September October November December',
};

/** A calendar date in words: «2026-жылдын 23-ноябры», «23 ноября 2026 г.», “23 November 2026”. */
export function formatDate(language: InterfaceLanguage, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[language].split(' ')[Number(month) - 1] ?? month;
  const number = String(Number(day));
  if (language === 'ky') return `${year}-жылдын ${number}-${name}`;
  if (language === 'ru') return `${number}\u00a0${name} ${year}\u00a0г.`;
  return `${number}\u00a0${name} ${year}`;
}

// Without a year Kyrgyz says the month as it stands in a calendar: «8-март».
const KYRGYZ_MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
);

/** A day within a year that is known: «8-март», «8 марта», “8 March”. */
export function formatDay(language: InterfaceLanguage, iso: string): string {
  const [, month = '', day = ''] = iso.split('-');
  const number = String(Number(day));
  if (language === 'ky') return `${number}-${KYRGYZ_MONTHS[Number(month) - 1] ?? month}`;
  return `${number}\u00a0${MONTHS[language].split(' ')[Number(month) - 1] ?? month}`;
}

/** Days from one to another: «1–7 февраля», «29 марта – 4 апреля». */
export function formatDays(language: InterfaceLanguage, from: string, to: string): string {
  if (from.slice(0, 7) !== to.slice(0, 7))
    return `${formatDay(language, from)}\u00a0– ${formatDay(language, to)}`;
  return `${String(Number(from.slice(8)))}–${formatDay(language, to)}`;
}
