import { judge, type Use, type Verdict } from './compatibility.ts';
import { LICENCES, OFFERED } from './licences.ts';

/** A use whose adaptation has no licence yet. */
export type Source = Omit<Use, 'into'>;

/** Under what an adaptation of several sources may be offered. */
export interface Choice {
  /** SPDX ids without a word against them, the ones a lecturer should look at first in front. */
  allowed: string[];
  /** Lawful, and readers stay bound by the sources as well. */
  discouraged: string[];
}

/** Every licence that an adaptation could be offered under, in the order in which they are proposed. */
const CANDIDATES: readonly string[] = [
  ...OFFERED,
  ...[...LICENCES.values()]
    .filter(({ id, kind }) => !OFFERED.includes(id) && kind !== 'reserved')
    .map(({ id }) => id),
];

const rows = new Map<string, ReadonlyMap<string, Verdict>>();

/** The row of a source in the chart: a verdict for each candidate. An expression that is not understood allows nothing. */
function rowOf(source: Source): ReadonlyMap<string, Verdict> {
  const key = `${source.from}|${source.relation}|${(source.permitted ?? []).join()}`;
  const before = rows.get(key);
  if (before !== undefined) return before;
  const row = new Map(CANDIDATES.map((into) => [into, judge({ ...source, into })?.verdict ?? 'refused']));
  rows.set(key, row);
  return row;
}

const WORST: readonly Verdict[] = ['refused', 'discouraged', 'allowed'];

/** The licences that every source allows; the order of the sources does not matter. */
export function choiceFor(sources: readonly Source[]): Choice {
  const all = sources.map(rowOf);
  const together = (into: string): Verdict =>
    WORST.find((verdict) => all.some((row) => row.get(into) === verdict)) ?? 'allowed';
  return {
    allowed: CANDIDATES.filter((into) => together(into) === 'allowed'),
    discouraged: CANDIDATES.filter((into) => together(into) === 'discouraged'),
  };
}

/** True where no licence is left. */
export function inConflict(sources: readonly Source[]): boolean {
  const { allowed, discouraged } = choiceFor(sources);
  return allowed.length + discouraged.length === 0;
}

/** The most sources that are ever named together; with the licences Okuu knows two are always enough, four leave room. */
const MOST = 4;

/**
 * The smallest set of sources that leaves no licence for an adaptation, as indexes in rising order; null where some
 * licence is left. Of several smallest sets the first in order is taken. Every proper subset leaves a licence.
 */
export function smallestConflict(sources: readonly Source[]): number[] | null {
  if (!inConflict(sources)) return null;
  // Sources with the same row conflict with the same others: the first of each stands for them all.
  const first = new Map<ReadonlyMap<string, Verdict>, number>();
  for (const [index, source] of sources.entries()) {
    const row = rowOf(source);
    if (!first.has(row)) first.set(row, index);
  }
  const distinct = [...first.values()];
  for (let size = 1; size <= Math.min(MOST, distinct.length); size += 1) {
    for (const set of subsets(distinct, size)) {
      if (inConflict(set.flatMap((index) => sources[index] ?? []))) return set;
    }
  }
  return distinct;
}

/** Subsets of a size, in order. */
function* subsets(list: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else {
    for (let at = from; at <= list.length - size; at += 1) {
      for (const rest of subsets(list, size - 1, at + 1)) yield [list[at] ?? 0, ...rest];
    }
  }
}
