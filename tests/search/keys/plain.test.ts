import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../src/search/keys/plain.ts';

test.each([
  ['größe', 'große'],
  ['türkçe', 'turkce'],
  ['élève', 'eleve'],
  ['e\u0301le\u0300ve', 'eleve'],
  ['l’eau', 'leau'],
  ['қазақ', 'қазақ'],
  ['київ', 'киів'],
  ['中文', '中文'],
])('%s has the key %s', (word, key) => {
  expect(plain.key(word)).toBe(key);
  expect(plain.fold(word)).toBe(key);
});

test('folds once, and reads nothing into a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
      expect(plain.fold(plain.fold(word))).toBe(plain.fold(word));
      expect(plain.key(plain.fold(word))).toBe(plain.key(word));
      expect([plain.strict(word), plain.readings(word)]).toEqual([null, []]);
    }),
  );
});
