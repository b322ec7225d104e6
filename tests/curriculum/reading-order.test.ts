import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../src/curriculum/reading-order.ts';
import { fc, test as property } from '../source/property.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

const order = (parts: string[], graph: Graph): string | null =>
  readingOrder(
    parts.map((part) => part.split(' ').filter((id) => id !== '')),
    (id) => graph[id] ?? [],
  )
    ?.map((ids) => ids.join(' '))
    .join(' | ') ?? null;

describe('the order that would work', () => {
  test.each<[string, string[], Graph, string | null]>([
    ['is the present one where that works', ['c a b'], { b: ['a'] }, 'c a b'],
    ['brings what is needed forward', ['b c a'], { b: ['a'] }, 'a b c'],
    ['puts off what needs, where that moves fewer', ['z a b c'], { z: ['a', 'b', 'c'] }, 'a b c z'],
    ['keeps to the parts', ['b a', 'd c'], { b: ['a'], d: ['c', 'a'] }, 'a b | c d'],
    ['moves one module into another part where it must', ['a b', 'c d'], { b: ['d'] }, 'a d b | c'],
    ['puts one off where two would come', ['a b', 'c d'], { a: ['c', 'd'] }, 'b | c d a'],
    ['empties no part where it can help it', ['a b', 'c'], { b: ['c'] }, 'a | c b'],
    ['passes over what the course lacks', ['a b'], { a: ['x'] }, 'a b'],
    ['is none in a circle of four', ['a b c d'], { a: ['b'], b: ['c'], c: ['d'], d: ['a'] }, null],
    ['is none for a module that needs itself', ['a'], { a: ['a'] }, null],
    ['is none in a circle across parts', ['a', 'b'], { a: ['b'], b: ['a'] }, null],
  ])('%s', (_, parts, graph, expected) => {
    expect(order(parts, graph)).toBe(expected);
  });

  test('of 5,000 modules in one chain, backwards', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `m${String(at)}`);
    const needs = (id: string): string[] => (id === 'm4999' ? [] : [`m${String(Number(id.slice(1)) + 1)}`]);
    expect(readingOrder([ids], needs)).toEqual([[...ids].reverse()]);
  });

  const letters = Array.from('abcdefgh');
  const graphs = fc.uniqueArray(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), {
    selector: (edge) => edge.join(''),
    maxLength: 14,
  });
  const shuffled = fc.shuffledSubarray(letters, { minLength: letters.length });
  const cuts = fc.tuple(fc.nat(8), fc.nat(8));

  property(
    'is right wherever there is no circle, and stable',
    [graphs, shuffled, cuts],
    (edges, ids, cut) => {
      const needs = (id: string): string[] => edges.flatMap(([from, to]) => (from === id ? [to] : []));
      const [one, two] = [...cut].sort((a, b) => a - b) as [number, number];
      const parts = [ids.slice(0, one), ids.slice(one, two), ids.slice(two)];
      const found = readingOrder(parts, needs);
      const circular = letters.some((id) => reaches(id, id, needs));
      expect(found === null).toBe(circular);
      if (found === null) return;
      expect(found).toHaveLength(parts.length);
      expect(found.flat().sort()).toEqual(letters);
      expect(isRight(found.flat(), needs)).toBe(true);
      if (isRight(ids, needs)) expect(found).toEqual(parts);
      // What was proposed is taken as it is the next time.
      expect(readingOrder(found, needs)).toEqual(found);
    },
  );
});

function isRight(ids: readonly string[], needs: (id: string) => string[]): boolean {
  return ids.every((id, at) => needs(id).every((need) => ids.indexOf(need) < at));
}

function reaches(from: string, to: string, needs: (id: string) => string[]): boolean {
  const seen = new Set<string>();
  const queue = [...needs(from)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...needs(id));
  }
  return false;
}
