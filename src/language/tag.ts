import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../diagnostics/rule.ts';

/** A BCP 47 language tag in the small form Okuu takes: a language, at most one script and one region (`ky`, `zh-Hant`, `pt-BR`). */
export type LanguageTag = string;

/** RFC 5646 §2.1, without extensions and variants. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = /-(Arab|Hebr|Thaa|Syrc|Nkoo)\b/;

/** The writing direction of a language, for `dir`. */
export function direction(tag: LanguageTag): 'ltr' | 'rtl' {
  if (RIGHT_TO_LEFT_SCRIPTS.test(tag)) return 'rtl';
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') && !tag.includes('-Latn') && !tag.includes('-Cyrl')
    ? 'rtl'
    : 'ltr';
}

/**
 * The language Okuu's own words take on a page in `tag`: the same where Okuu speaks it, else `fallback`
 * (English unless said otherwise: a French or Arabic course is read by people who chose no Kyrgyz).
 */
export function interfaceLanguage(tag: LanguageTag, fallback: InterfaceLanguage = 'en'): InterfaceLanguage {
  const primary = tag.split('-')[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary) ?? fallback;
}

/** `KY` → `ky`, `pt_br` → `pt-BR`; null for what is no language tag at all. */
export function canonicalTag(value: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'));
    return tag === undefined || tag === value || !LANGUAGE_TAG.test(tag) ? null : tag;
  } catch {
    return null;
  }
}
