import { describe, expect, test } from 'vitest';
import { circles } from '../../src/pack/circles.ts';
import { fc, test as property } from '../source/property.ts';

const found = (graph: Record<string, string[]>): string[] =>
  circles(Object.keys(graph), (node) => graph[node] ?? []).map((circle) => circle.join(' '));

describe('circles', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['none in a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['none in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a loop', { a: ['a'] }, ['a']],
    ['a pair, from its smallest', { z: ['b'], b: ['z'] }, ['b z']],
    ['two that touch', { a: ['b'], b: ['a', 'c'], c: ['b'] }, ['a b', 'b c']],
    ['one that is only reached', { a: ['c'], c: ['d'], d: ['e'], e: ['c'] }, ['c d e']],
  ])('finds %s', (_, graph, expected) => {
    expect(found(graph)).toEqual(expected);
  });

  test('walks a chain of 100,000', () => {
    const nodes = Array.from({ length: 100_000 }, (_, at) => String(at));
    expect(circles(nodes, (node) => (node === '99999' ? ['0'] : [String(Number(node) + 1)]))[0]).toHaveLength(
      100_000,
    );
  });

  const letters = Array.from('abcdef');
  const edges = fc.uniqueArray(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), {
    selector: (edge) => edge.join(''),
  });
  property('are real, and are found wherever there is one', [edges], (list) => {
    const next = (node: string): string[] => list.flatMap(([from, to]) => (from === node ? [to] : []));
    const all = circles(letters, next);
    for (const circle of all) {
      circle.forEach((node, at) => {
        expect(next(node)).toContain(circle[(at + 1) % circle.length]);
      });
      expect([...circle].sort()[0]).toBe(circle[0]);
    }
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      next(from).some((step) => step === to || (!seen.has(step) && reaches(step, to, seen.add(step))));
    expect(all.length > 0).toBe(letters.some((node) => reaches(node, node)));
  });
});
