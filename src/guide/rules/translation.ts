import type { TRANSLATION_RULES } from '../../diagnostics/rules/translation.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules of translations. */
export const TRANSLATION_EXAMPLES = {
  'translation-unknown': {
    wrong: 'limits/ky.mdx\nlimits/ru.mdx   translationOf: { language: en, version: 1.0.0 }',
    right: 'limits/ky.mdx\nlimits/ru.mdx   translationOf: { language: ky, version: 1.0.0 }',
    values: { language: 'en', known: 'ky' },
  },
  'translation-cycle': {
    wrong:
      'limits/ky.mdx   translationOf: { language: ru, version: 1.0.0 }\nlimits/ru.mdx   translationOf: { language: ky, version: 1.0.0 }',
    right: 'limits/ky.mdx\nlimits/ru.mdx   translationOf: { language: ky, version: 1.0.0 }',
    values: { cycle: 'ky → ru → ky' },
  },
  'translation-outdated': {
    wrong: 'limits/ky.mdx   version: 1.1.0\nlimits/ru.mdx   translationOf: { language: ky, version: 1.0.0 }',
    right: 'npm run translations -- --up-to-date limits/ru',
    values: { version: '1.0.0', other: 'ky.mdx', expected: '1.1.0', translation: 'limits/ru' },
  },
  'translation-behind': {
    wrong:
      'limits/ky.mdx   ## Чек\n                ## Мисал\n                ## Далил\nlimits/ru.mdx   ## Пример\n                ## Предел\n                ## Задачи',
    right:
      'limits/ky.mdx   ## Чек\n                ## Мисал\n                ## Далил\nlimits/ru.mdx   ## Предел\n                ## Пример\n                ## Доказательство\n\nnpm run translations -- --up-to-date limits/ru',
    values: {
      other: 'ky.mdx',
      changed: '«Чек»',
      added: '«Далил»',
      removed: '«маселелер»',
      moved: '«Мисал»',
      translation: 'limits/ru',
    },
  },
  'translation-edited': {
    wrong: 'limits/ky.mdx   3 сан\nlimits/ru.mdx   4 числа',
    right: 'limits/ky.mdx   4 сан\nlimits/ru.mdx   4 числа\n\nnpm run translations -- --up-to-date limits/ru',
    values: { other: 'ky.mdx', sections: '«Определение»', translation: 'limits/ru' },
  },
  'translation-record-form': {
    wrong: 'limits/translations.yaml\n  ru:\n    sections:\n      - { id: определение, fingerprint: "1" }',
    right: 'npm run translations -- --up-to-date limits/ru',
    values: { key: 'fingerprint', value: '1' },
  },
  'translation-record-unknown': {
    wrong: 'limits/translations.yaml\n  en:\n    source:\n      language: ky\nlimits/ky.mdx\nlimits/ru.mdx',
    right: 'limits/translations.yaml\n  ru:\n    source:\n      language: ky\nlimits/ky.mdx\nlimits/ru.mdx',
    values: { language: 'en', source: 'ky', version: '1.0.0' },
  },
} as const satisfies Record<keyof typeof TRANSLATION_RULES, RuleExample>;
