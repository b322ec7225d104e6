import { describe, expect, test } from 'vitest';
import { tidy } from '../../src/diagnostics/cap.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { numbered } from '../../src/diagnostics/reporters/count.ts';
import { reportText } from '../../src/diagnostics/reporters/print.ts';
import { fill, spell } from '../../src/diagnostics/words.ts';

const licence = diagnose(
  'licence-unknown',
  'content/modules/limits/ky.mdx',
  { line: 3, column: 10 },
  { key: 'licence', value: 'CC-BY-9' },
);
const hostile = diagnose(
  'person-unknown',
  'content/a%,b:\u001b[2J.mdx',
  { line: 1, column: 2 },
  {
    id: '\u001b]0;title\u0007\r\n::error::fake\u202e\u2028{id}[[x]]',
  },
);
const looked = { modules: 2, courses: 1 };

describe('reports', () => {
  test('terminal: the line of the design', () => {
    expect(reportText([licence], { format: 'terminal', language: 'en', looked })).toBe(
      'content/modules/limits/ky.mdx:3:10 error Unexpected licence "CC-BY-9", expected an SPDX id such as CC-BY-4.0. licence-unknown\n' +
        '1 course, 2 modules: 1 error, 0 warnings',
    );
  });

  test('GitHub', () => {
    expect(reportText([licence], { format: 'github', language: 'ru' })).toBe(
      '::error file=content/modules/limits/ky.mdx,line=3,col=10,title=licence-unknown::Неизвестная лицензия «CC-BY-9», нужен идентификатор SPDX, например CC-BY-4.0.',
    );
  });

  test('JSON: the object of the design', () => {
    const whole = diagnose('module-empty', 'content/modules/a', undefined, { id: 'a' });
    expect(JSON.parse(reportText([licence, whole], { format: 'json', language: 'en', looked }))).toEqual({
      diagnostics: [
        {
          file: 'content/modules/limits/ky.mdx',
          line: 3,
          column: 10,
          rule: 'licence-unknown',
          severity: 'error',
          message: 'Unexpected licence "CC-BY-9", expected an SPDX id such as CC-BY-4.0.',
          hint: null,
        },
        {
          file: 'content/modules/a',
          line: null,
          column: null,
          rule: 'module-empty',
          severity: 'error',
          message: 'Unexpected module "a" without a text, expected a file such as ky.mdx.',
          hint: 'Add ky.mdx, ru.mdx or en.mdx, or remove the folder.',
        },
      ],
      counts: { errors: 2, warnings: 0, modules: 2, courses: 1 },
    });
  });

  test.each(['terminal', 'github'] as const)(
    '%s: nothing an author writes gets out of its line',
    (format) => {
      const text = reportText([hostile], { format, language: 'en' });
      expect(text.split('\n')).toHaveLength(1);
      // Nothing but characters that print.
      expect(text).toMatch(/^[\P{C}]+$/u);
      expect(text).toMatchSnapshot();
    },
  );

  test('long values are cut', () => {
    expect(
      spell(diagnose('person-unknown', 'f', undefined, { id: 'ң'.repeat(1e6) }), 'ky').message.length,
    ).toBeLessThan(800);
  });
});

describe('words', () => {
  test.each([
    ['a {x}', { x: '1' }, 'a 1'],
    ['a {x}', { x: '{y}', y: '2' }, 'a {y}'],
    ['a[[ or {x}]]', {}, 'a'],
    ['a[[ or {x}]]', { x: 'b' }, 'a or b'],
    ['{ status: {x} }', { x: 'b' }, '{ status: b }'],
    ['{constructor}', {}, '{constructor}'],
  ])('%s', (words, values, expected) => {
    expect(fill(words, values)).toBe(expected);
  });

  test.each([
    [1, 'ошибка', 'ката'],
    [2, 'ошибки', 'ката'],
    [5, 'ошибок', 'ката'],
    [11, 'ошибок', 'ката'],
    [21, 'ошибка', 'ката'],
    [22, 'ошибки', 'ката'],
    [112, 'ошибок', 'ката'],
  ])('%i takes the right form', (amount, ru, ky) => {
    expect(numbered(amount, 'errors', 'ru')).toBe(`${String(amount)} ${ru}`);
    expect(numbered(amount, 'errors', 'ky')).toBe(`${String(amount)} ${ky}`);
  });
});

describe('tidy', () => {
  test('sorts by file, line, column, rule and drops repetitions', () => {
    const at = (file: string, line: number | null, column: number | null): string =>
      `${file}:${String(line)}:${String(column)}`;
    const given = [
      diagnose('text-empty', 'b', { line: 10, column: 1 }, { key: 'a' }),
      diagnose('text-empty', 'b', { line: 9, column: 2 }, { key: 'a' }),
      diagnose('text-empty', 'b', { line: 9, column: 2 }, { key: 'a' }),
      diagnose('module-empty', 'b', undefined, { id: 'a' }),
      diagnose('text-empty', 'B', { line: 1, column: 1 }, { key: 'a' }),
    ];
    expect(tidy(given).map(({ file, line, column }) => at(file, line, column))).toEqual([
      'B:1:1',
      'b:null:null',
      'b:9:2',
      'b:10:1',
    ]);
    expect(tidy([...given].reverse())).toEqual(tidy(given));
  });

  test('keeps errors before warnings where there are too many', () => {
    const warnings = Array.from({ length: 150 }, (_, at) =>
      diagnose('file-unused', 'f', { line: at + 1, column: 1 }, { name: 'a' }),
    );
    const error = diagnose('text-empty', 'f', { line: 900, column: 1 }, { key: 'a' });
    const kept = tidy([...warnings, error]);
    expect(kept).toHaveLength(101);
    expect(kept).toContainEqual(error);
    expect(kept.at(-1)).toMatchObject({ rule: 'problems-many', values: { count: '51' } });
  });
});
