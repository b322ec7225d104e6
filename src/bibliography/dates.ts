import type { When } from './reference.ts';
import { MONTHS } from './tables/months.ts';

const YEAR = String.raw`\d{4}`;
const DATE = new RegExp(`^(${YEAR})(?:-(\\d{2})(?:-(\\d{2}))?)?$`);
const SPAN = new RegExp(
  `^(${YEAR})(?:-\\d{2}(?:-\\d{2})?)?\\s*(?:/|--?|–|—)\\s*(${YEAR})(?:-\\d{2}(?:-\\d{2})?)?$`,
);

/** A date of BibTeX or biblatex: a year, a month, a day or a span of years; null for anything else. */
export function readDate(text: string, month?: string): When | null {
  const plain = text.trim();
  const [, year, monthPart, dayPart] = DATE.exec(plain) ?? [];
  if (year === undefined) {
    const [, from, until] = SPAN.exec(plain) ?? [];
    return from === undefined || until === undefined || until < from || !isYear(from)
      ? null
      : { year: from, until };
  }
  if (!isYear(year)) return null;
  const monthNumber = monthPart === undefined ? monthOf(month) : Number(monthPart);
  if (monthNumber === null) return { year };
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (dayPart === undefined) return { year, month: monthNumber };
  const day = Number(dayPart);
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return day >= 1 && day <= last ? { year, month: monthNumber, day } : null;
}

/** Printing began in the 1450s, and no plan reaches beyond 2100: other numbers are slips of the hand. */
function isYear(year: string): boolean {
  return year >= '1000' && year <= '2100';
}

/** `3`, `mar`, `March` → 3; null for what is no month. */
function monthOf(month: string | undefined): number | null {
  const word = (month ?? '').trim().toLowerCase();
  const [, value] = MONTHS.find(([name]) => word.startsWith(name)) ?? [];
  const number = Number(value ?? word);
  return word !== '' && Number.isInteger(number) && number >= 1 && number <= 12 ? number : null;
}
