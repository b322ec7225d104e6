import { describe, expect, it } from 'vitest';
import { countWith, fits, fold, wordsOf, type Choice, type Item } from '../../src/client/catalogue/filter.ts';
import { excerptOf } from '../../src/client/search/excerpt.ts';
import { pageWords } from '../../src/search/page-words.ts';
import { pluralForm, wordsFor } from '../../src/client/search/words.ts';

describe('the words of the search box', () => {
  it.each([1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 111, 112, 1002])(
    'has the Russian form of CLDR for %i',
    (count) => {
      const category = new Intl.PluralRules('ru').select(count);
      expect(['one', 'few', 'many'][pluralForm('ru', count)]).toBe(category);
    },
  );

  it('speaks the language of the page, and English where it has none', () => {
    expect(wordsFor('ky').title).toBe('Издөө');
    expect(wordsFor('ru-KG').title).toBe('Поиск');
    expect(wordsFor('pt-BR').title).toBe('Search');
    expect(pluralForm('ky', 1)).toBe(0);
    expect(pluralForm('en', 2)).toBe(2);
  });

  it('says all it says in every language', () => {
    for (const language of ['ky', 'ru', 'en']) {
      const words = wordsFor(language);
      expect(words.none).toContain('{query}');
      for (const form of words.found) expect(form).toContain('{count}');
      expect(Object.keys(words)).toEqual(Object.keys(wordsFor('en')));
    }
  });
});

describe('an excerpt', () => {
  const marked = (text: string, found: readonly number[]): string =>
    excerptOf(pageWords(text), found)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');
  const long = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

  it.each([
    ['a b, c', [1], 'a [b], c'],
    ['«Китеп», деди', [0], '«[Китеп]», деди'],
    ['<img onerror=x> <mark>', [1, 2], '<img [onerror=x]> <[mark]>'],
    ['→ a', [0], '→ a'],
    ['向量\u200b空间\u200b', [1], '向量[空间]'],
    ['a b', [], ''],
  ])('of %j with %j', (text, found, excerpt) => {
    expect(marked(text, found)).toBe(excerpt);
  });

  it('shows where most of the words found stand together', () => {
    const text = marked(long, [3, 50, 55, 60]);
    expect(text).toMatch(/^… w44 w45 .*\[w50\].*\[w55\].*\[w60\].* w67 …$/);
    expect(marked(long, [99])).toMatch(/^… w76 .*\[w99\]$/);
    expect(marked(long, [0])).toMatch(/^\[w0\] .* w23 …$/);
  });
});

describe('a filter', () => {
  const item = (values: Partial<Item['values']>, text = ''): Item => ({
    values: { institution: null, subject: null, level: null, language: null, licence: null, ...values },
    text: fold(text),
  });
  const choice = (values: Partial<Choice['values']>, words = ''): Choice => ({
    values: { institution: [], subject: [], level: [], language: [], licence: [], ...values },
    words: wordsOf(words),
  });
  const algebra = item({ institution: ['kstu'], language: ['ky', 'ru'] }, 'Сызыктуу алгебра. Ещё');
  const data = item({ institution: ['oshsu'], language: ['en'] }, 'Data');

  it('asks for one value of each facet and for all words', () => {
    expect(fits(algebra, choice({ language: ['ru', 'en'], institution: ['kstu'] }))).toBe(true);
    expect(fits(algebra, choice({ language: ['en'] }))).toBe(false);
    expect(fits(algebra, choice({}, 'АЛГЕБРА еще'))).toBe(true);
    expect(fits(algebra, choice({}, 'алгебра геометрия'))).toBe(false);
  });

  it('does not hide an item for a facet that does not concern it', () => {
    expect(fits(item({ institution: ['kstu'] }), choice({ level: ['master'] }))).toBe(true);
    expect(fits(item({ level: [] }), choice({ level: ['master'] }))).toBe(false);
  });

  it('counts what a value would leave, whatever else is chosen in its facet', () => {
    const chosen = choice({ language: ['en'], institution: ['oshsu'] });
    expect(countWith([algebra, data], chosen, 'language', 'en')).toBe(1);
    expect(countWith([algebra, data], chosen, 'institution', 'kstu')).toBe(0);
    expect(countWith([algebra, data], choice({ language: ['en'] }), 'language', 'ky')).toBe(1);
  });
});
