import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { LanguageTag } from '../language/tag.ts';

/**
 * Languages by their own names. A table of ours rather than `Intl.DisplayNames`: what a runtime knows changes between
 * versions, and the same input must give the same bytes.
 */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ky: 'Кыргызча',
  ru: 'Русский',
  en: 'English',
  kk: 'Қазақша',
  uz: 'Oʻzbekcha',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  tr: 'Türkçe',
  az: 'Azərbaycanca',
  tt: 'Татарча',
  ba: 'Башҡортса',
  ug: 'ئۇيغۇرچە',
  mn: 'Монгол',
  zh: '中文',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  fa: 'فارسی',
  ps: 'پښتو',
  ur: 'اردو',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
  bn: 'বাংলা',
  ta: 'தமிழ்',
  te: 'తెలుగు',
  mr: 'मराठी',
  pa: 'ਪੰਜਾਬੀ',
  gu: 'ગુજરાતી',
  ne: 'नेपाली',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  my: 'မြန်မာ',
  km: 'ខ្មែរ',
  uk: 'Українська',
  be: 'Беларуская',
  pl: 'Polski',
  cs: 'Čeština',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  hr: 'Hrvatski',
  sr: 'Српски',
  'sr-Latn': 'Srpski',
  bs: 'Bosanski',
  bg: 'Български',
  mk: 'Македонски',
  ro: 'Română',
  hu: 'Magyar',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  'pt-BR': 'Português do Brasil',
  it: 'Italiano',
  nl: 'Nederlands',
  sv: 'Svenska',
  no: 'Norsk',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  da: 'Dansk',
  fi: 'Suomi',
  et: 'Eesti',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  el: 'Ελληνικά',
  ka: 'ქართული',
  hy: 'Հայերեն',
  sq: 'Shqip',
  ca: 'Català',
  eu: 'Euskara',
  gl: 'Galego',
  is: 'Íslenska',
  ga: 'Gaeilge',
  cy: 'Cymraeg',
  sw: 'Kiswahili',
  am: 'አማርኛ',
  ha: 'Hausa',
  yo: 'Yorùbá',
  zu: 'isiZulu',
  af: 'Afrikaans',
  la: 'Latina',
  eo: 'Esperanto',
  ce: 'Нохчийн',
  cv: 'Чӑвашла',
  sah: 'Саха тыла',
  tyv: 'Тыва дыл',
  alt: 'Алтай тил',
  dng: 'Хуэйзў йүян',
  kaa: 'Qaraqalpaqsha',
};

/** The languages Okuu speaks, named inside its own sentences. */
const NAMES_IN: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  ky: { ky: 'кыргызча', ru: 'орусча', en: 'англисче' },
  ru: { ky: 'кыргызский', ru: 'русский', en: 'английский' },
  en: { ky: 'Kyrgyz', ru: 'Russian', en: 'English' },
};

/** What a language calls itself, for the language switch; its tag where we do not know. */
export function ownName(tag: LanguageTag): string {
  const [primary = tag] = tag.split('-');
  const known = OWN_NAMES[tag];
  if (known !== undefined) return known;
  const base = OWN_NAMES[primary];
  return base === undefined ? tag : `${base} (${tag.slice(primary.length + 1)})`;
}

/** A language's name inside a sentence of the interface; its own name where Okuu has no word for it. */
export function nameIn(language: InterfaceLanguage, tag: LanguageTag): string {
  return NAMES_IN[language][tag] ?? ownName(tag);
}
