import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import type { Credit } from '../../src/credit/credit.ts';
import { creditText, creditTitle } from '../../src/credit/text.ts';
import { CREDIT_WORDS } from '../../src/credit/words.ts';
import { CHANGED, DRAWING, MODULE, PASSAGE, PHOTO } from './cases.ts';

const SA3 = 'https://creativecommons.org/licenses/by-sa/3.0/';
const SA4 = 'https://creativecommons.org/licenses/by-sa/4.0/';
const BY4 = 'https://creativecommons.org/licenses/by/4.0/';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

const CASES: [name: string, credit: Credit, texts: Record<'ky' | 'ru' | 'en', string>][] = [
  [
    'taken as it is',
    PHOTO,
    {
      ky: `«Road» (https://photo.example/road), автору: B. C. Лицензиясы: CC BY-SA 3.0 (${SA3}). Өзгөртүүсүз.`,
      ru: `«Road» (https://photo.example/road), автор: B. C. Лицензия: CC BY-SA 3.0 (${SA3}). Без изменений.`,
      en: `“Road” (https://photo.example/road) by B. C. Licence: CC BY-SA 3.0 (${SA3}). Unchanged.`,
    },
  ],
  [
    'changed, by permission',
    CHANGED,
    {
      ky: `«Road» (https://photo.example/road), автору: B. C. Лицензиясы: CC BY-SA 3.0 (${SA3}). Өзгөртүүлөр: cropped. Кайра иштеткен: A. Asanova (https://asanova.example/). Лицензиясы: CC BY-SA 4.0 (${SA4}). Укук ээсинин уруксаты менен: State Archive, 2025-01-02.`,
      ru: `«Road» (https://photo.example/road), автор: B. C. Лицензия: CC BY-SA 3.0 (${SA3}). Изменения: cropped. Переработка: A. Asanova (https://asanova.example/). Лицензия: CC BY-SA 4.0 (${SA4}). С разрешения правообладателя: State Archive, 2025-01-02.`,
      en: `“Road” (https://photo.example/road) by B. C. Licence: CC BY-SA 3.0 (${SA3}). Changes: cropped. Adaptation by A. Asanova (https://asanova.example/). Licence: CC BY-SA 4.0 (${SA4}). With the permission of State Archive, 2025-01-02.`,
    },
  ],
  [
    'made for a module',
    DRAWING,
    {
      ky: `«Vectors» модулундагы сүрөт (${DRAWING.url ?? ''}), авторлору: A. Asanova (https://asanova.example/), D. Bekov, Osh University. Лицензиясы: CC BY 4.0 (${BY4}).`,
      ru: `Иллюстрация (${DRAWING.url ?? ''}) из модуля «Vectors», авторы: A. Asanova (https://asanova.example/), D. Bekov, Osh University. Лицензия: CC BY 4.0 (${BY4}).`,
      en: `Figure (${DRAWING.url ?? ''}) from the module “Vectors” by A. Asanova (https://asanova.example/), D. Bekov, Osh University. Licence: CC BY 4.0 (${BY4}).`,
    },
  ],
  [
    'made for a module, with a title',
    { ...DRAWING, title: 'The sum', url: null, makers: [] },
    {
      ky: `«The sum», «Vectors» модулундагы сүрөт, Osh University. Лицензиясы: CC BY 4.0 (${BY4}).`,
      ru: `«The sum», иллюстрация из модуля «Vectors», Osh University. Лицензия: CC BY 4.0 (${BY4}).`,
      en: `“The sum”, figure from the module “Vectors”, Osh University. Licence: CC BY 4.0 (${BY4}).`,
    },
  ],
  [
    'a module with what it was made from',
    { ...MODULE, makers: MODULE.makers.slice(1) },
    {
      ky: `«Vectors» (https://okuu.example/knu/algebra/en/vectors/), автору: D. Bekov, Osh University, 1.2.0 версиясы (2026). Лицензиясы: CC BY 4.0 (${BY4}). Которгон: E. Kim. Түпнускасы (кайра иштетилген): «Arrows» (https://open.example/arrows), автору: Open School, 2.0 версиясы. Лицензиясы: CC BY 4.0 (${BY4}). Өзгөртүүлөр: shortened. Түпнускасы (өзгөртүүсүз алынган): «Old arrows» (https://old.example/), автору: F. G. Лицензиясы: CC0 1.0 (${CC0}).`,
      ru: `«Vectors» (https://okuu.example/knu/algebra/en/vectors/), автор: D. Bekov, Osh University, версия 1.2.0 (2026). Лицензия: CC BY 4.0 (${BY4}). Перевод: E. Kim. Оригинал (переработан): «Arrows» (https://open.example/arrows), автор: Open School, версия 2.0. Лицензия: CC BY 4.0 (${BY4}). Изменения: shortened. Оригинал (без изменений): «Old arrows» (https://old.example/), автор: F. G. Лицензия: CC0 1.0 (${CC0}).`,
      en: `“Vectors” (https://okuu.example/knu/algebra/en/vectors/) by D. Bekov, Osh University, version 1.2.0 (2026). Licence: CC BY 4.0 (${BY4}). Translation by E. Kim. Adapted from “Arrows” (https://open.example/arrows) by Open School, version 2.0. Licence: CC BY 4.0 (${BY4}). Changes: shortened. Taken unchanged from “Old arrows” (https://old.example/) by F. G. Licence: CC0 1.0 (${CC0}).`,
    },
  ],
  [
    'quoted',
    PASSAGE,
    {
      ky: 'Цитата: «The White Ship», автору: Ch. Aitmatov.',
      ru: 'Цитата: «The White Ship», автор: Ch. Aitmatov.',
      en: 'Quotation from “The White Ship” by Ch. Aitmatov.',
    },
  ],
  [
    'quoted from a page without a title, all rights reserved',
    {
      ...PASSAGE,
      title: null,
      makers: [],
      url: 'https://law.example/42',
      licence: 'LicenseRef-All-Rights-Reserved',
    },
    {
      ky: 'Цитата (https://law.example/42). Бардык укуктар корголгон.',
      ru: 'Цитата (https://law.example/42). Все права защищены.',
      en: 'Quotation (https://law.example/42). All rights reserved.',
    },
  ],
  [
    'a film, which is only linked to',
    {
      ...PHOTO,
      kind: 'video',
      licence: 'CC-BY-SA-4.0 OR GFDL-1.3-or-later',
      title: 'What is it?',
      makers: [],
    },
    {
      ky: `«What is it?» (https://photo.example/road). Лицензиясы: CC BY-SA 4.0 / GFDL 1.3+ (${SA4}).`,
      ru: `«What is it?» (https://photo.example/road). Лицензия: CC BY-SA 4.0 / GFDL 1.3+ (${SA4}).`,
      en: `“What is it?” (https://photo.example/road). Licence: CC BY-SA 4.0 / GFDL 1.3+ (${SA4}).`,
    },
  ],
];

describe('a credit as text', () => {
  test.each(CASES)('%s', (_name, credit, texts) => {
    for (const language of INTERFACE_LANGUAGES)
      expect(creditText({ ...credit, language }), language).toBe(texts[language]);
  });

  test('in a language that Okuu does not speak takes English words', () => {
    expect(creditText({ ...PASSAGE, language: 'fr' })).toBe(
      'Quotation from “The White Ship” by Ch. Aitmatov.',
    );
  });

  test('names what has no title', () => {
    expect(creditTitle({ ...DRAWING, language: 'ky' })).toBe('«Vectors» модулундагы сүрөт');
    expect(creditTitle({ ...PHOTO, title: null, language: 'ru' })).toBe('Иллюстрация');
    expect(creditTitle(MODULE)).toBe('Vectors');
  });

  test('is one line whatever is written into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
        const text = creditText({ ...CHANGED, title, changes: name, makers: [{ name, url: null }] });
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

test('letters of one language do not stray into another', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
  expect(texts(CREDIT_WORDS.ru).join()).not.toMatch(/[өүң]/i);
  expect(texts(CREDIT_WORDS.en).join()).not.toMatch(/[а-яөүң]/i);
  const slots = (words: unknown): string[] =>
    texts(words)
      .flatMap((text) => text.match(/\{\w+\}/g) ?? [])
      .sort();
  for (const language of INTERFACE_LANGUAGES)
    expect(slots(CREDIT_WORDS[language]), language).toEqual(slots(CREDIT_WORDS.en));
});
