import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import en from './strings/en.json' with { type: 'json' };
import ky from './strings/ky.json' with { type: 'json' };
import ru from './strings/ru.json' with { type: 'json' };

/** Forms of a sentence with a number, by the plural categories of CLDR. `other` is always there. */
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Table = typeof en;
type KeysOf<Value> = { [K in keyof Table]: Table[K] extends Value ? K : never }[keyof Table];

/** Names of sentences without a number. */
export type StringKey = KeysOf<string>;
/** Names of sentences whose form depends on a number. */
export type PluralKey = Exclude<keyof Table, StringKey>;
/** What fills the `{name}` slots of a sentence. */
type Values = Readonly<Record<string, string | number>>;

const TABLES: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof Table, string | Plural>>>> = {
  ky,
  ru,
  en,
};

// Built once: making a rule object costs more than using it. Kyrgyz nouns keep the singular after a number («8 модуль»).
const PLURALS: Readonly<Record<InterfaceLanguage, Intl.PluralRules>> = {
  ky: new Intl.PluralRules('ky'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) =>
    name in values ? String(values[name]) : slot,
  );
}

/** A sentence of the interface, its slots filled. */
export function say(language: InterfaceLanguage, key: StringKey, values: Values = {}): string {
  const sentence = TABLES[language][key];
  return typeof sentence === 'string' ? fill(sentence, values) : key;
}

/** The form of a sentence that a number asks for, without the number put in. */
export function form(language: InterfaceLanguage, key: PluralKey, count: number): string {
  const forms = TABLES[language][key];
  if (typeof forms === 'string') return forms;
  return forms[PLURALS[language].select(count)] ?? forms.other ?? key;
}

/** A sentence with a number in it: «8 модуль», “1 module”, «5 модулей». */
export function sayCount(language: InterfaceLanguage, key: PluralKey, count: number): string {
  return fill(form(language, key, count), { count: formatNumber(language, count) });
}

/** A number as a reader of the language writes it: 1 234,5 in Kyrgyz and Russian, 1,234.5 in English. */
export function formatNumber(language: InterfaceLanguage, value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 100) / 100).split('.');
  // A no-break space keeps the parts of a number on one line; four digits stand together, as printers do.
  const groups = language === 'en' ? ',' : '\u00a0';
  const grouped = language !== 'en' && whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groups);
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

/** The words of one language, for templates. */
export type Speaker = (key: StringKey, values?: Values) => string;

/** Binds the language: `const t = speaker('ky'); t('search')`. */
export function speaker(language: InterfaceLanguage): Speaker {
  return (key, values) => say(language, key, values);
}
