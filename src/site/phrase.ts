import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { pick, type Localized, type Spoken } from '../language/localized.ts';
import { direction, interfaceLanguage, type LanguageTag } from '../language/tag.ts';

/** An author's text on a page; `lang` and `dir` are there where they differ from what surrounds it. */
export interface Phrase {
  text: string;
  lang?: LanguageTag;
  dir?: 'ltr' | 'rtl';
}

/** The languages of one page: what it is written in, and what Okuu's own words on it are in. */
export interface Tongue {
  /** The page's language, `<html lang>`. */
  language: LanguageTag;
  /** The language of menus and labels, `<body lang>` where it differs. */
  ui: InterfaceLanguage;
}

/** The tongue of a page in a language. */
export function tongue(language: LanguageTag): Tongue {
  return { language, ui: interfaceLanguage(language) };
}

/** Marks a text with its language, unless everything around it is in the same one. */
export function phrase(text: string, language: LanguageTag | null, page: Tongue): Phrase {
  const spoken = language ?? page.language;
  if (spoken === page.ui) return { text };
  const dir = direction(spoken);
  return dir === 'ltr' && direction(page.language) === 'ltr'
    ? { text, lang: spoken }
    : { text, lang: spoken, dir };
}

/** The text for a page out of one that is given in several languages. */
export function localPhrase(localized: Localized, page: Tongue): Phrase {
  const spoken: Spoken = pick(localized, page.language);
  return phrase(spoken.text, spoken.language, page);
}

/** The same without marks, for places that hold plain text only (`<title>`, citations, structured data). */
export function plain(localized: Localized, language: LanguageTag): string {
  return pick(localized, language).text;
}
