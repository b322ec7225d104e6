import { forgetData, keepData, recallData } from '../memory.ts';

const KEY = 'okuu:search:recent';
const MOST = 8;

/** As long as the page, where storage is closed to us. */
let here: string[] = [];

/** What was looked for on this device, and something opened; the newest first. */
export function recentQueries(): string[] {
  const kept = recallData(KEY);
  if (!Array.isArray(kept)) return here;
  return kept.filter((query): query is string => typeof query === 'string' && query !== '').slice(0, MOST);
}

/** Remembers a query whose results were of use. */
export function rememberQuery(query: string): void {
  if (!query) return;
  here = [query, ...recentQueries().filter((other) => other !== query)].slice(0, MOST);
  keepData(KEY, here);
}

/** Forgets all of them. */
export function forgetQueries(): void {
  here = [];
  forgetData(KEY);
}
