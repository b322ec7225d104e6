import { fc, test as property } from './property.ts';
import { describe, expect, test } from 'vitest';
import { placeOf, placeOfKey } from '../../src/source/document.ts';
import { readYaml } from '../../src/source/yaml.ts';

const told = (text: string): string[] =>
  readYaml(text, 'f').diagnostics.map(
    ({ rule, line, column }) => `${String(line)}:${String(column)} ${rule}`,
  );

describe('readYaml', () => {
  test.each<[string, string, unknown]>([
    ['an empty file', '', null],
    ['a comment', '# nothing\n', null],
    ['words that YAML 1.1 took for truth values', 'a: no\nb: on\nc: yes', { a: 'no', b: 'on', c: 'yes' }],
    ['a date as text', 'date: 2026-11-23', { date: '2026-11-23' }],
    ['numbers as keys', '2024: a\n0541: b', { '2024': 'a', '0541': 'b' }],
    ['block text', 'a: >-\n  one\n  two\n', { a: 'one two' }],
    ['a merge key as a plain key', '<<: { a: 1 }', { '<<': { a: 1 } }],
    ['empty values', 'a:\nb: ~', { a: null, b: null }],
    ['JSON', '{"a": [1, true]}', { a: [1, true] }],
  ])('reads %s', (_, text, data) => {
    expect(readYaml(text, 'f')).toMatchObject({ value: { data }, diagnostics: [] });
  });

  test('keeps dangerous names as plain keys', () => {
    const data = readYaml('__proto__: { polluted: true }\nconstructor: a', 'f').value?.data as object;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test.each([
    ['a tab', 'a:\n\tb: c', '2:1 yaml-tab'],
    ['a colon', 'a: b: c', '1:4 yaml-colon'],
    ['a reserved sign', 'a: @b', '1:4 yaml-start'],
    ['an open quote', 'a: b\nc: "d\n', '2:4 yaml-quote'],
    ['an open bracket', 'a: [b\nc: d\n', '1:5 yaml-quote'],
    ['uneven lines', 'a:\n   b: c\n  d: e\n', '3:1 yaml-indent'],
    ['an anchor', 'a: &x 1', '1:7 yaml-anchor'],
    ['an alias', 'a: *x', '1:4 yaml-anchor'],
    ['laughs by the billion', 'a: &a [x]\nb: [*a, *a]', '1:7 yaml-anchor,2:5 yaml-anchor,2:9 yaml-anchor'],
    ['a tag', 'a: !!binary aGk=', '1:13 yaml-tag'],
    ['a tag on a list', 'a: !!set [b]', '1:10 yaml-tag'],
    ['a tag without a name', 'a: ! b', '1:6 yaml-tag'],
    ['a tag on nothing', 'a: !x', '1:6 yaml-tag'],
    ['a tag on a key', '!x a: b', '1:4 yaml-tag'],
    ['a directive', '%YAML 1.1\n---\na: no', '1:1 yaml-tag'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 yaml-documents'],
    ['a key twice', 'a: 1\nb: 2\na: 3', '3:1 yaml-key-duplicate'],
    ['a list as a key', '? [a]\n: b', '1:3 yaml-key-form'],
    ['an escaped override', 'a: "\\u202e"', '1:4 character-bidi'],
    ['an escaped NUL', 'a: "\\0"', '1:4 character-nul'],
    ['half a surrogate pair', 'a: "\\ud800"', '1:4 character-control'],
  ])('refuses %s', (_, text, expected) => {
    expect(readYaml(text, 'f').value).toBeNull();
    expect(told(text).join()).toBe(expected);
  });

  test.each([
    ['flow lists', `a: ${'['.repeat(500_000)}`],
    ['block lists', '- '.repeat(100_000)],
    ['maps in maps', Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
  ])('is not brought down by deep %s', (_, text) => {
    expect(new Set(readYaml(text, 'f').diagnostics.map(({ rule }) => rule))).toEqual(new Set(['yaml-deep']));
  });

  test('finds a second key among many in no time', () => {
    const keys = Array.from({ length: 50_000 }, (_, at) => `k${String(at)}: 1`);
    expect(told([...keys, 'k7: 2'].join('\n'))).toEqual(['50001:1 yaml-key-duplicate']);
  });

  test('knows where values and keys stand', () => {
    const source = readYaml('a:\n  - b: 1\n    c/d: 2\n', 'f').value;
    expect(source).not.toBeNull();
    if (source === null) return;
    expect(placeOf(source, ['a', 0, 'b'])).toEqual({ line: 2, column: 8 });
    expect(placeOfKey(source, ['a', 0, 'c/d'])).toEqual({ line: 3, column: 5 });
    expect(placeOf(source, ['a', 0, 'missing'])).toEqual({ line: 2, column: 5 });
    expect(placeOf(source, ['x', 'y'])).toEqual({ line: 1, column: 1 });
  });

  property(
    'never throws',
    [fc.string({ unit: fc.constantFrom(...Array.from('a: -[]{}"\'&*!|>%@`#?,\n\t~0')) })],
    (text) => {
      const { value, diagnostics } = readYaml(text, 'f');
      expect(value === null).toBe(diagnostics.length > 0);
    },
  );
});
