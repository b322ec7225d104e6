import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadBibliography } from '../../src/bibliography/load.ts';
import { plainLatex } from '../../src/bibliography/latex.ts';
import { initialsOf, readNames } from '../../src/bibliography/names.ts';
import { readDate } from '../../src/bibliography/dates.ts';
import { isIsbn } from '../../src/bibliography/isbn.ts';
import { BIBLIOGRAPHY_EXAMPLES } from '../../src/guide/rules/bibliography.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

const FILE = 'content/references/algebra.bib';
const told = (text: string): Diagnostic[] => loadBibliography([{ file: FILE, text }]).diagnostics;
const places = (text: string): string[] =>
  told(text).map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);

describe('examples of rules about works', () => {
  const elsewhere = ['citation-unknown', 'reference-unused'];
  test.each(Object.entries(BIBLIOGRAPHY_EXAMPLES).filter(([rule]) => !elsewhere.includes(rule)))(
    '%s',
    (rule, { wrong, right, values }) => {
      const found = told(wrong).filter((one) => one.rule === rule);
      expect(found.map((one) => one.values)).toEqual([
        'known' in values ? { ...values, known: expect.stringContaining('book, ') as string } : values,
      ]);
      expect(told(right)).toEqual([]);
    },
  );
});

describe('places of mistakes', () => {
  test.each([
    ['a missing comma', '@book{a,\n  title = {A}\n  year = 2000,\n}', ['3:3 bibtex-syntax']],
    ['a bad year', '\n\n@book{a,\n  title = {A},\n  year = {MM},\n}', ['5:10 reference-date']],
    [
      'an unclosed entry and the next',
      '@book{a, title = {A\n@book{b, title={B}, year={x}}',
      ['1:1 bibtex-unclosed', '2:26 reference-date'],
    ],
    [
      'every broken entry',
      '@book{a title}\n@book{b, title}\n@book{c, year={2000}}',
      ['1:9 bibtex-syntax', '2:15 bibtex-syntax', '3:1 reference-field-missing'],
    ],
    ['a key in Cyrillic', '  @book{ курош, title={A}, year=2000}', ['1:10 reference-key']],
    ['no key', '@book{title={A}, year=2000}', ['1:1 reference-key']],
    [
      'a string',
      '@string{a = b}\n@book{c, title = a, year=2000}',
      ['1:13 bibtex-string-unknown', '2:1 reference-field-missing'],
    ],
    [
      'a javascript: address',
      '@online{a, title={A}, url={javascript:alert(1)}, urldate={2026-01-01}}',
      ['1:27 reference-url'],
    ],
    [
      'an address with a password',
      '@online{a, title={A}, url={https://a:b@c.kg/}, urldate={2026-01-01}}',
      ['1:27 reference-url'],
    ],
    ['a type with a comma', '@book{a, title={A}, year={2000}, langid={}}', []],
    [
      'comments',
      '% note\n@comment{ {x} }\n@preamble{"y"}\n@book{a, % {\n title={A}, year=jan # {}}',
      ['5:18 reference-date'],
    ],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('a key counts in all files, letter case apart', () => {
    const text = '@book{A1, title={A}, year={2000}}';
    const { value, diagnostics } = loadBibliography([
      { file: 'a.bib', text },
      { file: 'b.bib', text: text.replace('A1', 'a1') },
    ]);
    expect([...value.works.keys()]).toEqual(['A1']);
    expect(diagnostics).toMatchObject([
      { file: 'b.bib', rule: 'reference-duplicate', line: 1, column: 7, values: { where: 'a.bib:1' } },
    ]);
  });
});

describe('LaTeX', () => {
  test.each([
    ['G\\"odel', 'Gödel'],
    ["Poincar{\\'e}", 'Poincaré'],
    ["{\\'{\\i}}", 'í'],
    ['Erd\\H{o}s', 'Erdős'],
    ['\\L{}ukasiewicz', 'Łukasiewicz'],
    ['\\v Cech', 'Čech'],
    ['12--15 --- x', '12–15 — x'],
    ['{Введение} в~алгебру', 'Введение в\u00a0алгебру'],
    ['A \\emph{b} {\\it c}', 'A b c'],
    ['100\\% \\& \\#1\\_a', '100% & #1_a'],
    ['Кыргызча: ңөү й', 'Кыргызча: ңөү й'],
    ['и\u0306', 'й'],
    ['a\n    b', 'a b'],
  ])('%s', (latex, text) => {
    expect(plainLatex(latex)).toEqual({ text, unknown: [] });
  });

  it('says what it cannot set', () => {
    expect(plainLatex('$x^2$ \\frac{1}{2}')).toEqual({ text: 'x^2 12', unknown: ['$', '\\frac'] });
  });
});

describe('names', () => {
  test.each([
    ['Кострикин, Алексей Иванович', 'Кострикин|Алексей Иванович'],
    ['Gilbert Strang', 'Strang|Gilbert'],
    ['Bartel Leendert van der Waerden', 'van der Waerden|Bartel Leendert'],
    ['de la Vallée Poussin, Charles', 'de la Vallée Poussin|Charles'],
    ['King, Jr., Martin Luther', 'King|Martin Luther|Jr.'],
    ['Нурлан Бакыт уулу', 'Бакыт уулу|Нурлан'],
    ['Бакыт уулу, Нурлан', 'Бакыт уулу|Нурлан'],
    [
      '{Кыргыз Республикасынын Улуттук статистика комитети}',
      'org Кыргыз Республикасынын Улуттук статистика комитети',
    ],
    ['{Barnes and Noble}', 'org Barnes and Noble'],
    ['Платон', 'Платон|'],
  ])('%s', (latex, expected) => {
    const { names, problem } = readNames(latex);
    expect(problem).toBeNull();
    expect(
      names.map((name) =>
        'organisation' in name
          ? `org ${name.organisation}`
          : [name.family, name.given, ...(name.suffix === '' ? [] : [name.suffix])].join('|'),
      ),
    ).toEqual([expected]);
  });

  test.each([
    ['Кострикин А. И.', 'Кострикин, А. И.'],
    ['Ильин В. А., Позняк Э. Г.', 'Ильин, В. А. and Позняк, Э. Г.'],
    ['Lay D. C.; Lay S. R.', 'Lay, D. C. and Lay, S. R.'],
    ['Asanov, U. et al.', 'Asanov, U. and others'],
    ['Национальный статистический комитет', '{Национальный статистический комитет}'],
  ])('%s is not understood', (latex, suggestion) => {
    expect(readNames(latex).problem?.suggestion).toBe(suggestion);
  });

  test.each([
    ['Алексей Иванович', 'А. И.'],
    ['А.И.', 'А. И.'],
    ['Жан-Поль', 'Ж.-П.'],
    ['Ж.-П.', 'Ж.-П.'],
    ['Yu. V.', 'Yu. V.'],
    ['Үсөн Асан уулу', 'Ү. А. уулу'],
    ["D'Arcy", 'D.'],
    ['', ''],
  ])('initials of %s', (given, initials) => {
    expect(initialsOf(given).replaceAll('\u00a0', ' ')).toBe(initials);
  });
});

describe('dates', () => {
  test.each([
    ['2016', { year: '2016' }],
    ['2016-05', { year: '2016', month: 5 }],
    ['2024-02-29', { year: '2024', month: 2, day: 29 }],
    ['2023-02-29', null],
    ['2015/2017', { year: '2015', until: '2017' }],
    ['2015--2017', { year: '2015', until: '2017' }],
    ['2017/2015', null],
    ['20161', null],
    ['0016', null],
    ['2016-13', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toEqual(expected);
  });
});

test('ISBN', () => {
  expect(['978-0-9802327-7-6', '5-02-013763-7', '0-306-40615-2'].filter(isIsbn)).toEqual([
    '978-0-9802327-7-6',
    '0-306-40615-2',
  ]);
});

describe('whatever stands in a file', () => {
  const piece = fc.constantFrom(
    '@book{',
    '@string{',
    'a',
    'author',
    ' = ',
    '{',
    '}',
    '"',
    ',',
    '\n',
    '\n@',
    '#',
    '\\',
    '%',
    '(',
    ')',
    '2000',
    'ң',
    ' and ',
  );
  it('gives diagnostics with places, never an exception', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        for (const { line, column } of told(parts.join('')))
          expect((line ?? 0) > 0 && (column ?? 0) > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['braces', `@book{a, title = ${'{'.repeat(50_000)}`],
    ['closed braces', `@book{a, title = ${'{'.repeat(50_000)}${'}'.repeat(50_000)}}`],
    ['starts', '@book{\n'.repeat(20_000)],
    ['a long value', `@book{a, year={2000}, title={${'x '.repeat(300_000)}}}`],
    ['sums', `@book{a, year={2000}, title= ${'{x} # '.repeat(30_000)} {x}}`],
    ['names', `@book{a, year={2000}, title={A}, author={${'A B and '.repeat(30_000)} C}}`],
    ['accents', `@book{a, year={2000}, title={${"\\'".repeat(100_000)}}}`],
  ])('is read in time: %s', (_, text) => {
    expect(Array.isArray(told(text))).toBe(true);
  });
});
