import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKey, creditBibtex } from '../../src/credit/bibtex.ts';
import type { Credit } from '../../src/credit/credit.ts';
import { creditForms } from '../../src/credit/forms.ts';
import { creditRis } from '../../src/credit/ris.ts';
import { CHANGED, DRAWING, MODULE, PASSAGE } from './cases.ts';

const BY4 = 'https://creativecommons.org/licenses/by/4.0/';
const SHORT: Credit = { ...MODULE, origins: [], translators: [] };

/** Everything an author writes, filled with one text. */
const filledWith = (text: string): Credit => ({
  ...CHANGED,
  title: text,
  makers: [{ name: text, url: null }],
  changes: text,
  permission: { grantor: text, date: text },
  container: text,
  publisher: text,
  version: text,
});
const PIECES = [
  '{',
  '}',
  '\\',
  '"',
  '%',
  '@article{',
  '}\n@misc{x,',
  '\r\nER  - ',
  '\nTY  - BOOK',
  ' and ',
  ',',
  '$',
  '~',
  '^',
  '&',
  '#',
  '_',
  'ң',
  '\u2028',
  '\u0085',
  'a',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
);

describe('BibTeX', () => {
  test('has author, title, address, year, licence', () => {
    expect(creditBibtex(SHORT)).toBe(
      `@online{a-asanova-2026-vectors,
  author = {{A. Asanova} and {D. Bekov}},
  title = {{Vectors}},
  howpublished = {Algebra},
  publisher = {Osh University},
  version = {1.2.0},
  year = {2026},
  url = {https://okuu.example/knu/algebra/en/vectors/},
  language = {en},
  note = {Licence: CC BY 4.0 (${BY4}).}
}`,
    );
  });

  test('names a drawing without a title by where it stands', () => {
    const entry = creditBibtex({ ...DRAWING, url: null, language: 'ru' });
    expect(entry).toMatch(/^@misc\{a-asanova-2026-vectors-fig-sum,/);
    expect(entry).toContain('title = {{Иллюстрация из модуля «Vectors»}}');
  });

  test.each([
    ['100 % & #1_a$', '100 \\% \\& \\#1\\_a\\$'],
    ['a~b^c\\d', 'a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d'],
    ['}, evil = {', '\\textbraceright{}, evil = \\textbraceleft{}'],
    ['Ёлка, «ңөү»', 'Ёлка, «ңөү»'],
  ])('%s is written %s', (title, written) => {
    expect(creditBibtex({ ...SHORT, title })).toContain(`title = {{${written}}}`);
  });

  test('an address keeps its signs but for those that would end it', () => {
    expect(creditBibtex({ ...PASSAGE, url: 'https://a.example/a_b?c=%20&d=1#~{x}' })).toContain(
      'url = {https://a.example/a_b?c=%20&d=1#~%7Bx%7D}',
    );
  });

  test.each([
    [
      'ky',
      'Айгүл Асанова',
      'Көптүктөр жана өзгөрмө ченемдер',
      '2026-01-01',
      'aygul-asanova-2026-koptuktor-jana-ozgormo-c',
    ],
    ['ru', 'Щукина', 'Ёлка и подъезд', null, 'schukina-yolka-i-podezd'],
    ['ar', 'أحمد', 'متجهات', '2025', '2025'],
    ['ar', 'أحمد', 'متجهات', null, 'module'],
  ])('in %s %s, %s has a key of ASCII letters', (_language, name, title, date, key) => {
    expect(citationKey({ ...SHORT, makers: [{ name, url: null }], title, date })).toBe(key);
  });

  test('stays one entry whatever is written into it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const entry = creditBibtex(filledWith(text));
        // BibTeX counts braces whatever stands before them: the entry must not end before its end.
        let depth = 0;
        for (const [at, sign] of Array.from(entry).entries()) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth > 0 || at < '@online'.length || at === Array.from(entry).length - 1).toBe(true);
        }
        expect(depth).toBe(0);
        // Every line is a field of ours.
        const lines = entry.split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/);
        expect(lines[0]).toMatch(/^@online\{[a-z0-9-]+,$/);
        expect(lines.at(-1)).toBe('}');
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},?$/su);
        // No special sign is left without its backslash, but in the address.
        const rest = lines
          .filter((line) => !line.startsWith('  url'))
          .join('')
          .slice(1);
        expect(rest).not.toMatch(/(?<!\\)[%&#_$~^]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('RIS', () => {
  test('has a line for each field, each ended as the format asks', () => {
    expect(creditRis({ ...MODULE, origins: [] })).toBe(
      [
        'TY  - ELEC',
        'AU  - A. Asanova',
        'AU  - D. Bekov',
        'A4  - E. Kim',
        'TI  - Vectors',
        'T2  - Algebra',
        'PB  - Osh University',
        'ET  - 1.2.0',
        'PY  - 2026',
        'UR  - https://okuu.example/knu/algebra/en/vectors/',
        'LA  - en',
        `N1  - Licence: CC BY 4.0 (${BY4}). Translation by E. Kim.`,
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('stays one record whatever is written into it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const record = creditRis(filledWith(text));
        expect(record.endsWith('\r\nER  - \r\n')).toBe(true);
        const lines = record.slice(0, -2).split('\r\n');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}\u2028\u2029]*$/u);
        const tags = lines.map((line) => line.slice(0, 2));
        expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toEqual(['TY', 'ER']);
        expect(new Set(tags).size).toBe(tags.length);
      }),
      { numRuns: 500 },
    );
  });
});

test('the forms of a credit, the one for people first', () => {
  expect(creditForms(PASSAGE, 'ky').map(({ name }) => name)).toEqual(['Текст', 'HTML', 'BibTeX', 'RIS']);
});
