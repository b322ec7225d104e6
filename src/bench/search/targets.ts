import type { Quality } from './metrics.ts';
import type { SearchBench } from './search-bench.ts';
import type { SearchWeight } from './weigh.ts';

/** What a kind of queries must reach, as shares. */
type Target = Partial<Pick<Quality, 'recall' | 'precision' | 'ndcg' | 'top10'>>;

/** By kind of query, whatever the set: L lemma, F inflected form, M two words, keyboard without ө ү ң, A adjectives in -ой. */
const TARGETS: Readonly<Record<string, Target>> = {
  L: { recall: 0.99, ndcg: 0.9 },
  F: { recall: 0.95, precision: 0.8, ndcg: 0.9 },
  M: { ndcg: 0.9 },
  K: { recall: 0.96, ndcg: 0.9 },
  keyboard: { recall: 0.96, ndcg: 0.9 },
  A: { recall: 0.97 },
};

/** What the search of a course of 30 modules may cost, in bytes over the wire. */
const MOST_BYTES = { first: 110_000, next: 40_000, disk: 400_000, keys: 4_096 } as const;

function shortfalls(set: string, kind: string, quality: Quality): string[] {
  const target = TARGETS[kind] ?? {};
  return (Object.keys(target) as (keyof Target)[]).flatMap((measure) => {
    const least = target[measure] ?? 0;
    const reached = quality[measure];
    return reached >= least
      ? []
      : [`${set} ${kind}: ${measure} ${percent(reached)}, expected ${percent(least)} or more`];
  });
}

function overweight(language: string, { first, next, disk, keys }: SearchWeight): string[] {
  const weights = { first, next: next.most, disk, keys };
  return (Object.keys(MOST_BYTES) as (keyof typeof MOST_BYTES)[]).flatMap((part) =>
    weights[part] <= MOST_BYTES[part]
      ? []
      : [`${language}: ${part} ${weights[part]} bytes, expected ${MOST_BYTES[part]} or less`],
  );
}

/** What falls short of the targets, as sentences. */
export function missed({ quality, weight }: SearchBench): string[] {
  return [
    ...Object.entries(quality).flatMap(([set, kinds]) =>
      Object.entries(kinds).flatMap(([kind, reached]) => shortfalls(set, kind, reached)),
    ),
    ...Object.entries(weight).flatMap(([language, bytes]) => overweight(language, bytes)),
  ];
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
