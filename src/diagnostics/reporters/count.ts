import type { Diagnostic } from '../diagnostic.ts';
import { isError } from '../order.ts';
import type { InterfaceLanguage } from '../rule.ts';

/** What a check found and how much it looked at. */
export interface Counts {
  errors: number;
  warnings: number;
  modules: number;
  courses: number;
}

/** Counts errors and warnings. */
export function countProblems(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(isError).length;
  return { errors, warnings: diagnostics.length - errors };
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

// After a numeral Kyrgyz nouns have one form; Russian has three (1 ошибка, 2 ошибки, 5 ошибок).
const NOUNS: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof Counts, Forms>>>> = {
  ky: {
    errors: { other: 'ката' },
    warnings: { other: 'эскертүү' },
    modules: { other: 'модуль' },
    courses: { other: 'курс' },
  },
  ru: {
    errors: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
    warnings: {
      one: 'предупреждение',
      few: 'предупреждения',
      many: 'предупреждений',
      other: 'предупреждения',
    },
    modules: { one: 'модуль', few: 'модуля', many: 'модулей', other: 'модуля' },
    courses: { one: 'курс', few: 'курса', many: 'курсов', other: 'курса' },
  },
  en: {
    errors: { one: 'error', other: 'errors' },
    warnings: { one: 'warning', other: 'warnings' },
    modules: { one: 'module', other: 'modules' },
    courses: { one: 'course', other: 'courses' },
  },
};

/** A number with its noun in the right form: `5 ошибок`. */
export function numbered(amount: number, noun: keyof Counts, language: InterfaceLanguage): string {
  const forms = NOUNS[language][noun];
  const form = forms[new Intl.PluralRules(language).select(amount)] ?? forms.other;
  return `${String(amount)} ${form}`;
}
