import type { Section } from '../mdx/facts.ts';
import type { RecordedSection } from './translation-record.ts';

/** What became of a section: `moved` stands elsewhere among the others, its words unchanged. */
export type SectionChangeKind = 'changed' | 'new' | 'removed' | 'moved';

/** A section that is not as it was recorded. Indices into the recorded and the present list; null where it is in one only. */
export interface SectionChange {
  change: SectionChangeKind;
  before: number | null;
  after: number | null;
}

/** Two states of one text: which section is which, and what changed, in the order of the present text. */
export interface SectionChanges {
  /** For each recorded section its place in the present list; null where it is gone. */
  nowAt: (number | null)[];
  changes: SectionChange[];
}

/**
 * Compares a text with what was recorded of it. The same section is found by its words first (another heading of the
 * same name before it changes its anchor), then by its anchor, then, for a heading that was worded anew, by its place
 * between two that are known.
 */
export function compareSections(
  before: readonly RecordedSection[],
  after: readonly Pick<Section, 'id' | 'fingerprint'>[],
): SectionChanges {
  const nowAt = pairUp(before, after);
  const steady = longestRise(nowAt.flatMap((at) => at ?? []));
  const placed: { at: number; change: SectionChange }[] = [];
  let last = -1;
  for (const [index, at] of nowAt.entries()) {
    if (at === null) {
      placed.push({ at: last + 0.5, change: { change: 'removed', before: index, after: null } });
      continue;
    }
    last = at;
    const changed = before[index]?.fingerprint !== after[at]?.fingerprint;
    if (changed || !steady.has(at))
      placed.push({ at, change: { change: changed ? 'changed' : 'moved', before: index, after: at } });
  }
  const known = new Set(nowAt);
  for (const at of after.keys())
    if (!known.has(at)) placed.push({ at, change: { change: 'new', before: null, after: at } });
  return { nowAt, changes: placed.sort((a, b) => a.at - b.at).map(({ change }) => change) };
}

function pairUp(
  before: readonly RecordedSection[],
  after: readonly Pick<Section, 'id' | 'fingerprint'>[],
): (number | null)[] {
  const nowAt: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  const pair = (index: number, at: number): void => {
    nowAt[index] = at;
    taken.add(at);
  };
  const keys: ((section: Pick<Section, 'id' | 'fingerprint'>) => string)[] = [
    ({ id, fingerprint }) => `${id} ${fingerprint}`,
    ({ fingerprint }) => fingerprint,
    ({ id }) => id,
  ];
  for (const keyOf of keys) {
    const free = new Map<string, number[]>();
    for (const [at, section] of after.entries())
      if (!taken.has(at)) free.set(keyOf(section), [...(free.get(keyOf(section)) ?? []), at]);
    for (const [index, section] of before.entries()) {
      if (nowAt[index] !== null) continue;
      const at = free.get(keyOf(section))?.shift();
      if (at !== undefined) pair(index, at);
    }
  }
  pairGaps(nowAt, taken, after.length, pair);
  return nowAt;
}

/** As many unknown sections between the same two neighbours as there were: headings worded anew. */
function pairGaps(
  nowAt: readonly (number | null)[],
  taken: ReadonlySet<number>,
  length: number,
  pair: (index: number, at: number) => void,
): void {
  for (let start = 0; start < nowAt.length; start += 1) {
    if (nowAt[start] !== null) continue;
    let end = start;
    while (end < nowAt.length && nowAt[end] === null) end += 1;
    const from = start === 0 ? 0 : (nowAt[start - 1] ?? -1) + 1;
    const to = end === nowAt.length ? length : (nowAt[end] ?? -1);
    const gap = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
    if (gap.length === end - start && gap.every((at) => !taken.has(at)))
      for (const [step, at] of gap.entries()) pair(start + step, at);
    start = end;
  }
}

/** The values of a longest rising series: what did not move when the rest did. */
function longestRise(values: readonly number[]): Set<number> {
  const lengths = values.map(() => 1);
  const previous = values.map(() => -1);
  for (const [at, value] of values.entries())
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (lengths[earlier] ?? 0) + 1;
      if ((values[earlier] ?? value) >= value || length <= (lengths[at] ?? 0)) continue;
      lengths[at] = length;
      previous[at] = earlier;
    }
  const rise = new Set<number>();
  const longest = lengths.reduce((best, length) => Math.max(best, length), 0);
  for (let at = lengths.indexOf(longest); at >= 0; at = previous[at] ?? -1) rise.add(values[at] ?? -1);
  return rise;
}
