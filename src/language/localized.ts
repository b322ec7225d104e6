import type { LanguageTag } from './tag.ts';

/** A text in one or more languages. The key `und` (BCP 47: undetermined) holds a text given without a language. */
export type Localized = Readonly<Record<LanguageTag, string>>;

/** A text with the language it is really in, so that a page can mark it (`lang`) where it differs from its own. */
export interface Spoken {
  text: string;
  /** Null where the author gave no language: it is then set as text of the page's own language. */
  language: LanguageTag | null;
}

/** The languages tried, in order, where a text lacks the one asked for: neighbours first for a Kyrgyz reader. */
const NEXT_BEST: Readonly<Record<string, readonly LanguageTag[]>> = {
  ky: ['ru', 'en'],
  ru: ['ky', 'en'],
  en: ['ru', 'ky'],
};

/** The text in `language`, or in the next best language it has; empty text only where there is none at all. */
export function pick(localized: Localized, language: LanguageTag): Spoken {
  for (const tag of [language, 'und', ...(NEXT_BEST[language] ?? ['en', 'ru', 'ky'])]) {
    const text = localized[tag];
    if (text !== undefined) return { text, language: tag === 'und' ? null : tag };
  }
  const [first] = Object.entries(localized);
  return first === undefined ? { text: '', language: null } : { text: first[1], language: first[0] };
}
