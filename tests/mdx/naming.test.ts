import { expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';

test.each([
  ['[](#a)', 'name'],
  ['[ ](../a/#b)', 'name'],
  ['[](../a/)', 'name'],
  ['[#](#a)', 'number'],
  ['[a](#a)', undefined],
  ['[##](#a)', undefined],
  ['[#](https://example.org/)', undefined],
  ['[![#](./a.svg)](#a)', undefined],
])('%s is named by %s', (link, naming) => {
  const { facts, problems } = readBody(`${link}\n`);
  expect(problems).toEqual([]);
  expect(facts?.references.at(-1)?.naming).toBe(naming);
});
