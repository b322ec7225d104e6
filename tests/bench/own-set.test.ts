import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOwnSet } from '../../src/bench/search/own-set.ts';
import { SetError } from '../../src/bench/search/set.ts';

const MODULES: ReadonlySet<string> = new Set(readdirSync(new URL('../../content/modules/', import.meta.url)));

describe.each(['ky', 'ru', 'en'])('our own queries in %s', (language) => {
  const queries = readOwnSet(language, MODULES);

  test('are many, of every kind, about modules that there are', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    const kinds = Object.fromEntries(Map.groupBy(queries, ({ kind }) => kind));
    for (const kind of ['L', 'F', 'M', 'K', ...(language === 'ru' ? ['A'] : [])])
      expect(kinds[kind]?.length, kind).toBeGreaterThanOrEqual(10);
  });

  test('are asked once, and in two words where they say so', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    for (const { kind, query } of queries) expect(query.split(' ').length, query).toBe(kind === 'M' ? 2 : 1);
  });
});

describe('a set that is wrong', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'own-set-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a\tL\tвектор\tvectors\na\tF\tматриц\tmatrices', 'xx.tsv:3: a is already the query of line 2'],
    ['a\tQ\tвектор\tvectors', 'xx.tsv:2: the kind Q is none of L, F, M, K, A'],
    ['a\tL\t \tvectors', 'xx.tsv:2: there is no query'],
    ['a\tL\tвектор\t', 'xx.tsv:2: a finds no module'],
    ['a\tL\tвектор\tvectors vector', 'xx.tsv:2: there is no module vector'],
    ['a\tL\tвектор', 'xx.tsv:2: 3 cells, expected 4'],
  ])('%j', (rows, message) => {
    writeFileSync(path.join(folder, 'xx.tsv'), `query_id\tkind\tquery\trelevant\n${rows}\n`);
    const read = (): unknown => readOwnSet('xx', MODULES, folder);
    expect(read).toThrow(SetError);
    expect(read).toThrow(message);
  });

  test('is not there', () => {
    expect(() => readOwnSet('xx', MODULES, folder)).toThrow('there is no such file');
  });
});
