import { expect, test } from 'vitest';
import { en } from '../../../src/search/keys/en.ts';
import { ky } from '../../../src/search/keys/ky.ts';
import { plain } from '../../../src/search/keys/plain.ts';
import { keyedLanguages, keysFor } from '../../../src/search/keys/registry.ts';
import { ru } from '../../../src/search/keys/ru.ts';

test.each([
  ['ru', ru],
  ['ru-KG', ru],
  ['EN-us', en],
  ['en', en],
  ['ky-KG', ky],
  ['de', plain],
  ['rue', plain],
  ['', plain],
  ['constructor', plain],
])('the keys of %j', (tag, keys) => {
  expect(keysFor(tag)).toBe(keys);
});

test('languages with rules of their own', () => {
  expect(keyedLanguages).toEqual(expect.arrayContaining(['en', 'ky', 'ru']));
});
