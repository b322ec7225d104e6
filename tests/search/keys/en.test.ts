import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/search/keys/en.ts';
import { found, readLemmas } from './forms.ts';

test.each([
  ['don’t', 'dont'],
  ["student's", 'students'],
  ['café', 'cafe'],
  ['naïve', 'naive'],
  ['mаtrix', 'matrix'], // with a Cyrillic а
  ['вектор', 'вектор'],
])('%s folds to %s', (typed, folded) => {
  expect(en.fold(typed)).toBe(folded);
});

test('a word and its fold have the same key', () => {
  const letter = fc.constantFrom(
    'a',
    'b',
    'c',
    'd',
    'e',
    'g',
    'i',
    'l',
    'n',
    'o',
    'r',
    's',
    't',
    'u',
    'y',
    'z',
    "'",
    'é',
    '1',
    'я',
  );
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 14 }), (typed) => {
      const folded = en.fold(typed);
      expect(en.fold(folded)).toBe(folded);
      expect(en.key(folded)).toBe(en.key(typed));
      expect(en.strict(typed)).toBeNull();
    }),
  );
});

describe('key', () => {
  const lemmas = readLemmas('en');

  test('is shared by the forms of a word', () => {
    expect(found(en, lemmas).missed).toEqual([]);
  });

  test('is that of a field for what belongs to it', () => {
    for (const [field = '', ...words] of [
      ['bibliography', 'bibliographies', 'bibliographic', 'bibliographical'],
    ])
      for (const word of words) expect(en.key(word), word).toBe(en.key(field));
  });

  test('is shared by no two words but a verb and its noun', () => {
    const shared = lemmas.flatMap(({ lemma }, at) =>
      lemmas
        .slice(at + 1)
        .flatMap((other) => (en.key(other.lemma) === en.key(lemma) ? [`${lemma} ${other.lemma}`] : [])),
    );
    expect(shared).toEqual(['analysis analyse']);
  });

  test.each([
    ['news', 'new'],
    ['license', 'lichen'],
    ['meter', 'meteor'],
    ['matrix', 'matter'],
    ['index', 'indicate'],
    ['basis', 'basic'],
    ['promise', 'promize-'],
    ['linear', 'line'],
    ['source', 'sour'],
    ['plan', 'plane'],
    ['rise', 'raise'],
    ['vector', 'victor'],
    ['wise', 'wize'],
    ['data', 'date'],
    ['code', 'cod'],
  ])('%s and %s stay apart', (one, other) => {
    expect(en.key(one)).not.toBe(en.key(other));
  });
});

test.each([
  ['ьфекшч', ['matrix']],
  ['мусещк', ['vector']],
  ['matrix', []],
  ['', []],
])('%s may be %j', (typed, readings) => {
  expect(en.readings(typed)).toEqual(readings);
});
