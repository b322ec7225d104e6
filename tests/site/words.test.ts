import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { byAlphabet } from '../../src/language/alphabet.ts';
import { citation, type Cited } from '../../src/site/citation.ts';
import { CONTENT_POLICY, HEAD_SCRIPT } from '../../src/site/content-policy.ts';
import { nameIn, ownName } from '../../src/site/languages.ts';
import { licenceLink } from '../../src/site/licence-name.ts';
import { localPhrase, tongue } from '../../src/site/phrase.ts';
import { jsonLd, thing } from '../../src/site/structured-data.ts';
import { broadName, subjectName } from '../../src/site/subjects.ts';

describe('the alphabet', () => {
  test('ң ө ү stand where Kyrgyz has them, ё after е, Latin before Cyrillic', () => {
    const titles = ['Үлгү', 'Ө', 'Улуттук', 'Нур', 'Ң', 'Омок', 'Vectors', 'Ёлка', 'Ель', 'Жаз', 'Фонд', '1'];
    expect(titles.toSorted(byAlphabet)).toEqual([
      '1',
      'Vectors',
      'Ель',
      'Ёлка',
      'Жаз',
      'Нур',
      'Ң',
      'Омок',
      'Ө',
      'Улуттук',
      'Үлгү',
      'Фонд',
    ]);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (a, b, c) => {
          expect(Math.sign(byAlphabet(a, b))).toBe(-Math.sign(byAlphabet(b, a)) + 0);
          if (byAlphabet(a, b) < 0 && byAlphabet(b, c) < 0) expect(byAlphabet(a, c)).toBeLessThan(0);
          if (a !== b) expect(byAlphabet(a, b)).not.toBe(0);
        },
      ),
    );
  });
});

describe('a citation', () => {
  const cited: Cited = {
    authors: ['Okuu contributors'],
    title: 'Vectors',
    course: 'Linear algebra',
    publisher: 'Okuu',
    version: '1.0.0',
    year: '2026',
    licence: 'CC BY 4.0',
    address: 'https://example.org/a/',
  };
  test.each([
    [
      'en',
      'Okuu contributors (2026). Vectors (version 1.0.0). In Linear algebra. Okuu. CC BY 4.0. https://example.org/a/',
    ],
    [
      'ru',
      'Okuu contributors. Vectors [электронный ресурс] // Linear algebra. — Okuu, 2026. — Версия 1.0.0. — CC BY 4.0. — URL: https://example.org/a/',
    ],
    [
      'ky',
      'Okuu contributors. Vectors [электрондук ресурс] // Linear algebra. — Okuu, 2026. — Версия 1.0.0. — CC BY 4.0. — URL: https://example.org/a/',
    ],
  ] as const)('in %s', (language, text) => {
    expect(citation(cited, language)).toBe(text);
  });
  test('of a course without a date or an address', () => {
    const text = citation({ ...cited, course: null, year: null, address: null, title: 'What is it?' }, 'en');
    expect(text).toBe('Okuu contributors (n.d.). What is it? (version 1.0.0). Okuu. CC BY 4.0.');
  });
});

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0-IGO', 'CC BY-NC-SA 3.0 IGO', 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', 'MIT', 'https://spdx.org/licenses/MIT.html'],
  ['LicenseRef-All-Rights-Reserved', 'all rights reserved, used with permission', null],
])('%s is shown as %s', (id, name, href) => {
  expect(licenceLink(id, 'en')).toMatchObject({ name, href });
});

test('languages call themselves by their own names', () => {
  expect(['ky', 'ru', 'en', 'uz', 'zh-Hant', 'pt-PT', 'tlh'].map(ownName)).toEqual([
    'Кыргызча',
    'Русский',
    'English',
    'Oʻzbekcha',
    '繁體中文',
    'Português (PT)',
    'tlh',
  ]);
  expect(INTERFACE_LANGUAGES.map((language) => nameIn(language, 'ky'))).toEqual([
    'кыргызча',
    'кыргызский',
    'Kyrgyz',
  ]);
});

test('a text is marked where it differs from the words around it', () => {
  const title = { ky: 'Векторлор', ar: 'متجهات' };
  expect(localPhrase(title, tongue('ky'))).toEqual({ text: 'Векторлор' });
  expect(localPhrase(title, tongue('ru'))).toEqual({ text: 'Векторлор', lang: 'ky' });
  // Okuu speaks no Arabic: its own words there are English, so Arabic is marked on an Arabic page.
  expect(localPhrase(title, tongue('ar'))).toEqual({ text: 'متجهات', lang: 'ar', dir: 'rtl' });
  expect(localPhrase({ und: 'X' }, tongue('ky'))).toEqual({ text: 'X' });
});

test('subjects by the nearest field there is a name for', () => {
  expect(['0541', '054', '05', '0588', '99'].map((code) => subjectName(code, 'en'))).toEqual([
    'Mathematics and statistics',
    'Mathematics and statistics',
    'Natural sciences, mathematics and statistics',
    'Natural sciences, mathematics and statistics',
    '99',
  ]);
  expect(broadName('0541', 'ru')).toBe('Естественные науки, математика и статистика');
});

describe('structured data', () => {
  test('nothing in it ends the script, and it reads back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const json = jsonLd(thing('Course', { name: `${text}</script><!--`, nothing: null, empty: [] }));
        expect(json).not.toMatch(/[<>&]/);
        expect(JSON.parse(json)).toEqual({
          '@context': 'https://schema.org',
          '@type': 'Course',
          name: `${text}</script><!--`,
        });
      }),
    );
  });
});

test('the policy lets the one inline script run, and nothing from elsewhere', () => {
  const hash = createHash('sha256').update(HEAD_SCRIPT).digest('base64');
  expect(CONTENT_POLICY).toContain(`'sha256-${hash}'`);
  expect(CONTENT_POLICY).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
});
