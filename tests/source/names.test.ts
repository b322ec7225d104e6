import { describe, expect, test } from 'vitest';
import { fc, test as property } from './property.ts';
import { ID } from '../../src/source/fields.ts';
import { isFileName, isReserved, suggestFileName, suggestId } from '../../src/source/names.ts';
import { nearest } from '../../src/source/nearest.ts';

describe('ids', () => {
  test.each([
    ['Limits', 'limits'],
    ['Көптүктөр жана сандар', 'koptuktor-jana-sandar'],
    ['Щербаков №1', 'scherbakov-1'],
    ['1-limit', 'limit'],
    ['a__b--c', 'a-b-c'],
    ['ñandú', 'nandu'],
    ['数学', null],
    ['', null],
  ])('%s → %s', (written, expected) => {
    expect(suggestId(written)).toBe(expected);
  });

  property('a suggestion is an id', [fc.string({ unit: 'grapheme' })], (written) => {
    const id = suggestId(written);
    if (id !== null) expect(id.length <= 64 && ID.test(id)).toBe(true);
  });

  test.each(['ky', 'credits', 'downloads', 'con', 'nul', 'com1', 'lpt9', 'index', 'zh-hant'])(
    '%s is reserved',
    (id) => {
      expect(isReserved(id, ['zh-Hant'])).toBe(true);
    },
  );

  test.each(['knu', 'console', 'com', 'fr'])('%s is free', (id) => {
    expect(isReserved(id, ['ky'])).toBe(false);
  });
});

describe('file names', () => {
  test.each(['fig.svg', 'a_b-c.2.tar.gz', '2024.csv', '_x.png'])('%s is fine', (name) => {
    expect(isFileName(name)).toBe(true);
  });

  test.each([
    ['Fig 1.SVG', 'fig-1.svg'],
    ['Сүрөт.png', 'surot.png'],
    ['a&b?.csv', 'a-b.csv'],
    ['aux.svg', null],
    ['trailing.', 'trailing'],
    ['数.png', 'png'],
  ])('%s is not, but %s', (name, expected) => {
    expect(isFileName(name)).toBe(false);
    expect(suggestFileName(name)).toBe(expected);
  });
});

describe('nearest', () => {
  test.each([
    ['calculus-0', ['calculus-1', 'algebra'], 'calculus-1'],
    ['Vectors', ['vectors'], 'vectors'],
    ['license', ['licence', 'title'], 'licence'],
    ['okuu_contributors', ['okuu-contributors'], 'okuu-contributors'],
    ['zebra', ['vectors'], null],
    ['x', [], null],
  ])('%s among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});
