import { LANGUAGE_TAG, type LanguageTag } from '../language/tag.ts';
import { LANGUAGES } from './tables/types.ts';

/** `russian`, `Kyrgyz`, `en-GB` → a language tag; null for a name nobody knows. */
export function languageNamed(name: string): LanguageTag | null {
  // A work in several languages (`russian and english`) is described in its first.
  const word = name.trim().split(/\s*(?:,|;| and )\s*/)[0] ?? '';
  return LANGUAGES.get(word.toLowerCase()) ?? (LANGUAGE_TAG.test(word) ? word : null);
}

/** Words and long vowels that Russian does not have (but for the vacuum). */
const KYRGYZ = /[ңөү]|(?<!\p{L})(?:жана|менен|боюнча)(?!\p{L})|уу(?!м)|аа|ээ/iu;

/** The language of a text without one: what looks Kyrgyz is, other Cyrillic is Russian, the rest English. */
export function guessedLanguage(text: string): LanguageTag {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic <= latin) return 'en';
  return KYRGYZ.test(text) ? 'ky' : 'ru';
}
