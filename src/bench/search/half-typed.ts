import type { SetQuery } from './set.ts';

/** Queries of one word as they stand half-typed: two thirds of the word, three letters at least. */
export function halfTyped(queries: readonly SetQuery[]): SetQuery[] {
  return queries.flatMap((query) => {
    const letters = Array.from(query.query);
    const length = Math.max(3, Math.ceil((letters.length * 2) / 3));
    if (length >= letters.length || /\s/.test(query.query)) return [];
    return [{ ...query, kind: `${query.kind} half`, query: letters.slice(0, length).join('') }];
  });
}
