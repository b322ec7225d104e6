import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { apaReference } from '../../src/bibliography/apa.ts';
import { referenceList, type Called, type ReferenceStyle } from '../../src/bibliography/calls.ts';
import { gostReference } from '../../src/bibliography/gost.ts';
import { loadBibliography } from '../../src/bibliography/load.ts';
import { plainText, type Piece } from '../../src/bibliography/pieces.ts';
import type { Reference } from '../../src/bibliography/reference.ts';
import type { InterfaceLanguage } from '../../src/diagnostics/rule.ts';
import { interfaceLanguage } from '../../src/language/tag.ts';
import { WORKS } from './works.ts';

const file = path.join(import.meta.dirname, 'works.bib');
const { value, diagnostics } = loadBibliography([{ file: 'works.bib', text: readFileSync(file, 'utf8') }]);

function work(key: string): Reference {
  const found = value.works.get(key)?.reference;
  if (found === undefined) throw new Error(`No work ${key}`);
  return found;
}

/** No-break spaces as `~`, italics as `*…*`. */
const shown = (line: readonly Piece[]): string =>
  line
    .map(({ text, italic }) => (italic === true ? `*${text}*` : text))
    .join('')
    .replaceAll('\u00a0', '~');

test('the works for tests have no mistakes', () => {
  expect(diagnostics).toEqual([]);
  expect([...value.works.keys()].sort()).toEqual(WORKS.map(([key]) => key).sort());
});

describe.each(WORKS)('%s', (key, gost, apa) => {
  it('after GOST R 7.0.5-2008', () => {
    expect(shown(gostReference(work(key)))).toBe(gost);
  });
  it('after APA 7', () => {
    expect(shown(apaReference(work(key), interfaceLanguage(work(key).language)))).toBe(apa);
  });
});

describe('links', () => {
  test('a DOI and an address lead there; the full stop after them does not', () => {
    expect(gostReference(work('wickham2014')).filter(({ href }) => href !== undefined)).toEqual([
      { text: '10.18637/jss.v059.i10', href: 'https://doi.org/10.18637/jss.v059.i10' },
    ]);
    expect(apaReference(work('vector'), 'ky').at(-1)).toEqual({
      text: 'https://ky.wikipedia.org/wiki/Вектор',
      href: 'https://ky.wikipedia.org/wiki/%D0%92%D0%B5%D0%BA%D1%82%D0%BE%D1%80',
    });
  });
});

const listOf = (keys: readonly string[], style: ReferenceStyle, language: InterfaceLanguage) =>
  referenceList(keys.map(work), { style, language });
const call = (
  keys: readonly string[],
  called: readonly Called[],
  style: ReferenceStyle,
  language: InterfaceLanguage,
): string =>
  shown(
    listOf(keys, style, language)
      .call(called)
      .flatMap(({ line }) => line),
  );

describe('the order of a list', () => {
  const keys = [
    'strang2016',
    'asanov2019',
    'kurosh1968',
    'harris2020',
    'ilyin2005',
    'gost705',
    'educationlaw',
  ];
  test.each<[ReferenceStyle, InterfaceLanguage, string]>([
    ['gost', 'ru', 'asanov2019 gost705 ilyin2005 kurosh1968 educationlaw harris2020 strang2016'],
    ['apa', 'en', 'harris2020 strang2016 asanov2019 gost705 ilyin2005 kurosh1968 educationlaw'],
    ['apa', 'ru', 'asanov2019 gost705 ilyin2005 kurosh1968 educationlaw harris2020 strang2016'],
  ])('%s in %s', (style, language, expected) => {
    const list = listOf(keys, style, language);
    expect(list.works.map(({ work: { key } }) => key).join(' ')).toBe(expected);
    expect(list.works.map(({ number }) => number)).toEqual(keys.map((_, index) => index + 1));
    expect(listOf(keys.toReversed(), style, language).works).toEqual(list.works);
  });

  const made = (entries: readonly string[]): Reference[] => {
    const text = entries.map((entry, index) => `@book{k${String(index)}, ${entry}}`).join('\n');
    const loaded = loadBibliography([{ file: 'a.bib', text }]);
    expect(loaded.diagnostics).toEqual([]);
    return [...loaded.value.works.values()].map(({ reference }) => reference);
  };

  test('Kyrgyz letters stand where the alphabet has them', () => {
    const works = made(
      ['Пак', 'Өмүров', 'Орозов', 'Уулов', 'Үсөнов', 'Нурбеков', 'Ңуров'].map(
        (name) => `author = {${name}, А.}, title = {Т}, year = {2000}`,
      ),
    );
    expect(
      referenceList(works, { style: 'gost', language: 'ky' }).works.map(
        ({ entry }) => plainText(entry).split('\u00a0')[0],
      ),
    ).toEqual(['Нурбеков', 'Ңуров', 'Орозов', 'Өмүров', 'Пак', 'Уулов', 'Үсөнов']);
  });

  test('APA: one author before the same with others, then years, then titles without articles; letters tell them apart', () => {
    const works = made([
      'author = {Brown, J. and Adams, A.}, title = {A}, year = {1990}',
      'author = {Brown, J.}, title = {The zebra}, year = {2001}',
      'author = {Brown, J.}, title = {An apple}, year = {2001}',
      'author = {Brown, J.}, title = {Z}, year = {1999}',
      'author = {Browning, A.}, title = {B}, year = {1980}',
      'author = {Brown, C.}, title = {C}, year = {2001}',
    ]);
    const list = referenceList(works, { style: 'apa', language: 'en' });
    expect(list.works.map(({ entry }) => shown(entry))).toEqual([
      'Brown, C. (2001). *C*.',
      'Brown, J. (1999). *Z*.',
      'Brown, J. (2001a). *An apple*.',
      'Brown, J. (2001b). *The zebra*.',
      'Brown, J., &~Adams, A. (1990). *A*.',
      'Browning, A. (1980). *B*.',
    ]);
    expect(shown(list.call([{ key: 'k1' }, { key: 'k5' }, { key: 'k4' }]).flatMap(({ line }) => line))).toBe(
      '(C.~Brown, 2001; J.~Brown, 2001b; Browning, 1980)',
    );
  });

  test('APA: as many names as it takes to tell works of three and more apart', () => {
    const works = made([
      'author = {Ada, A. and Bob, B. and Cid, C.}, title = {A}, year = {2000}',
      'author = {Ada, A. and Bob, B. and Dan, D. and Eve, E.}, title = {B}, year = {2000}',
      'author = {Ada, A. and Fay, F. and Gus, G.}, title = {C}, year = {2001}',
      'author = {Ada, A. and others}, title = {D}, year = {2002}',
    ]);
    const list = referenceList(works, { style: 'apa', language: 'en' });
    const called = (key: string): string => shown(list.call([{ key }]).flatMap(({ line }) => line));
    expect(['k0', 'k1', 'k2', 'k3'].map(called)).toEqual([
      '(Ada, Bob, &~Cid, 2000)',
      '(Ada, Bob, Dan, et~al., 2000)',
      '(Ada et~al., 2001)',
      '(Ada et~al., 2002)',
    ]);
  });
});

describe('calls in the text', () => {
  const keys = [
    'strang2016',
    'kostrikin2004',
    'lay2021',
    'ilyin2005',
    'vector',
    'wickham2014',
    'gost705',
    'nsc2023',
  ];
  test.each<[ReferenceStyle, InterfaceLanguage, Called[], string]>([
    ['gost', 'ru', [{ key: 'kostrikin2004', pages: '12' }], '[4, с.~12]'],
    ['gost', 'ru', [{ key: 'kostrikin2004', pages: '12-15' }], '[4, с.~12–15]'],
    ['gost', 'ky', [{ key: 'kostrikin2004', pages: '12--15' }], '[4, 12–15-б.]'],
    ['gost', 'en', [{ key: 'kostrikin2004', pages: '12–15' }], '[4, p.~12–15]'],
    ['gost', 'ru', [{ key: 'strang2016' }, { key: 'ilyin2005' }], '[3; 7]'],
    ['gost', 'ru', [{ key: 'unknown' }], ''],
    ['apa', 'en', [{ key: 'strang2016', pages: '12' }], '(Strang, 2016, p.~12)'],
    ['apa', 'en', [{ key: 'strang2016', pages: '12–15' }], '(Strang, 2016, pp.~12–15)'],
    ['apa', 'en', [{ key: 'ilyin2005' }], '(Ильин &~Позняк, 2005)'],
    ['apa', 'ru', [{ key: 'ilyin2005', pages: '12' }], '(Ильин и~Позняк, 2005, с.~12)'],
    ['apa', 'ky', [{ key: 'ilyin2005', pages: '12' }], '(Ильин жана~Позняк, 2005, 12-б.)'],
    ['apa', 'en', [{ key: 'lay2021' }, { key: 'strang2016' }], '(Lay et~al., 2021; Strang, 2016)'],
    ['apa', 'ru', [{ key: 'lay2021' }], '(Lay и~др., 2021)'],
    ['apa', 'ky', [{ key: 'lay2021' }], '(Lay ж.~б., 2021)'],
    ['apa', 'ky', [{ key: 'vector' }], '(*Вектор*, жылы жок)'],
    ['apa', 'en', [{ key: 'vector' }], '(*Вектор*, n.d.)'],
    ['apa', 'ru', [{ key: 'nsc2023' }], '(Национальный статистический комитет Кыргызской Республики, 2023)'],
    [
      'apa',
      'ru',
      [{ key: 'gost705' }],
      '(*Библиографическая ссылка. Общие требования и правила составления*, 2008)',
    ],
  ])('%s in %s: %o', (style, language, called, expected) => {
    expect(call(keys, called, style, language)).toBe(expected);
  });
});
