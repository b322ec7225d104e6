import { en } from './words/en.ts';
import { ky } from './words/ky.ts';
import { ru } from './words/ru.ts';
import type { SearchWords } from './words/search-words.ts';

const WORDS: Readonly<Record<string, SearchWords>> = { ky, ru, en };

/** The words for a page in a language; English where Okuu does not speak it. */
export function wordsFor(tag: string): SearchWords {
  return WORDS[tag.split('-')[0] ?? ''] ?? en;
}

/** Which of three forms a number asks for in Russian (CLDR: one, few, many), 0 to 2. English: 1 and not 1. */
export function pluralForm(tag: string, count: number): 0 | 1 | 2 {
  if (!tag.startsWith('ru')) return count === 1 ? 0 : 2;
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return 0;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
}

/** Languages by their own names, as in the switch of the page; the tag of one that Okuu's readers rarely meet. */
export function languageName(tag: string): string {
  return { ky: 'Кыргызча', ru: 'Русский', en: 'English' }[tag] ?? tag;
}
