import { expect, it, vi } from 'vitest';
import type { Hit, Searcher } from '../../src/client/search/answer.ts';
import { startSession, type Answer, type Source } from '../../src/client/search/session.ts';

const hit = (id: string, score: number): Hit => ({
  id,
  language: 'ky',
  host: null,
  whole: true,
  score,
  facets: {},
  load: () => Promise.reject(new Error('not asked for')),
});
const merge = (lists: readonly (readonly Hit[])[]): Hit[] => lists.flat().sort((a, b) => b.score - a.score);

interface Given {
  wide?: boolean;
  hits?: Hit[];
  /** Milliseconds an answer takes. */
  takes?: number;
  fails?: boolean;
  other?: string;
}

function source(name: string, { wide = false, hits = [], takes = 0, fails = false, other }: Given) {
  const searcher: Searcher = {
    language: 'ky',
    host: null,
    search: () => new Promise((resolve) => setTimeout(() => resolve(hits), takes)),
    suggest: () => Promise.resolve(other ?? null),
  };
  const open = vi.fn(() => (fails ? Promise.reject(new Error(name)) : Promise.resolve(searcher)));
  return { wide, open, trouble: () => `${name} failed` } satisfies Source;
}

async function answers(sources: readonly Source[], wide = false): Promise<string[]> {
  const told: string[] = [];
  await startSession(sources, merge).find('q', wide, ({ hits, troubles, complete }: Answer) =>
    told.push([...hits.map(({ id }) => id), ...troubles, complete ? 'end' : '…'].join(' ')),
  );
  return told;
}

it('puts the answers of all indexes in one order, and shows them once where all are quick', async () => {
  expect(await answers([source('a', { hits: [hit('a', 1)] }), source('b', { hits: [hit('b', 2)] })])).toEqual(
    ['b a end'],
  );
});

it('does not wait long for a slow one', async () => {
  const slow = source('b', { hits: [hit('b', 2)], takes: 700 });
  expect(await answers([source('a', { hits: [hit('a', 1)] }), slow])).toEqual(['a …', 'b a end']);
});

it('asks other languages only where the reader wants them', async () => {
  const other = source('b', { wide: true, hits: [hit('b', 2)] });
  expect(await answers([source('a', { hits: [hit('a', 1)] }), other])).toEqual(['a end']);
  expect(other.open).not.toHaveBeenCalled();
  expect(await answers([source('a', { hits: [hit('a', 1)] }), other], true)).toEqual(['b a end']);
});

it('names one that fails, and rejects only where all do', async () => {
  const bad = source('b', { fails: true });
  expect(await answers([source('a', { hits: [hit('a', 1)] }), bad])).toEqual(['a b failed end']);
  await expect(answers([bad, source('c', { fails: true })])).rejects.toThrow('b');
});

it('opens an index once, and again after it failed', async () => {
  const good = source('a', {});
  const bad = source('b', { fails: true });
  const session = startSession([good, bad], merge);
  await session.find('q', false, () => undefined);
  await session.find('q', false, () => undefined);
  expect(good.open).toHaveBeenCalledTimes(1);
  expect(bad.open).toHaveBeenCalledTimes(2);
});

it('takes another spelling from the first index that knows one', async () => {
  const session = startSession(
    [source('a', {}), source('b', { fails: true }), source('c', { other: 'вектор' })],
    merge,
  );
  await session.find('вектр', false, () => undefined);
  expect(await session.suggest('вектр')).toBe('вектор');
});
