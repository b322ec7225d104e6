import { expect, it } from 'vitest';
import { findForms, formsIn } from '../../src/client/found/marks.ts';
import { markedAddress } from '../../src/client/search/results.ts';

const found = (text: string, ...forms: string[]): string[] =>
  findForms(text, forms).map(([start, end]) => text.slice(start, end));

it.each([
  ['Сөз сөздүн сөздөр', ['сөз', 'сөздүн'], ['Сөз', 'сөздүн']],
  ['окуу-жай окуулук «окуу»', ['окуу'], ['окуу', 'окуу']],
  ['й и\u0306 и', ['й'], ['й', 'и\u0306']],
  ['и\u0306', ['и'], []],
  ['C++ (C) [a-z]', ['c++', '[a-z]'], ['C++', '[a-z]']],
  ['аа ааа', ['аа', 'а'], ['аа']],
  ['x2 2x 2', ['2'], ['2']],
  ['\u{1D400}b b', ['b'], ['b']],
  ['anything', [], []],
])('in %j the whole words %j are %j', (text, forms, expected) => {
  expect(found(text, ...forms)).toEqual(expected);
});

it('reads back what a result puts into the address', () => {
  const forms = ['сөз', 'a&b', 'c+d', '#5', '100%'];
  const address = new URL(markedAddress('https://example.org/ky/a/index.html#x%20y', forms));
  expect(address.hash).toBe('#x%20y');
  expect(formsIn(address.searchParams.get('find') ?? '')).toEqual(forms);
  expect(markedAddress('a.html#b', [])).toBe('a.html#b');
  expect(markedAddress('a.html?x=1', ['b'])).toBe('a.html?x=1&find=b');
  expect(
    markedAddress(
      'a.html',
      Array.from({ length: 20 }, (_, i) => `w${i}`),
    ),
  ).toBe('a.html?find=w0+w1+w2+w3+w4+w5+w6+w7');
});
