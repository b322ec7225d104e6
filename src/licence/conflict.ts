import { judge, type Use, type Verdict } from './compatibility.ts';
import { LICENCES, OFFERED } from './licences.ts';

/** A use whose adaptation has no licence yet. */
export type Source = Omit<Use, 'into'>;

/** Under what an adaptation of several sources may be offered. */
export interface Choice {
  /** SPDX ids without a word against them, the ones a lecturer should look at first in front. */
  allowed: readonly string[];
  /** Lawful, and readers stay bound by the sources as well. */
  discouraged: readonly string[];
}

/** A mark for what is free already and a retired tool: nobody offers a new work of their own under these. */
const NOT_FOR_OWN_WORK: readonly string[] = ['CC-PDM-1.0', 'CC-PDDC'];

/** Every licence that an adaptation could be offered under, in the order in which they are proposed. */
const CANDIDATES: readonly string[] = [
  ...OFFERED,
  ...[...LICENCES.values()]
    .filter(({ id, kind }) => kind !== 'reserved' && ![...OFFERED, ...NOT_FOR_OWN_WORK].includes(id))
    .map(({ id }) => id),
];

/**
 * A verdict for a source among others. `unbound`: lawful while no other source is copyleft. ShareAlike promises readers
 * of the whole that nothing restricts them further (BY-SA 4.0 §3(b)(3)), and a source that keeps it non-commercial
 * breaks that promise: Creative Commons' chart for remixing crosses BY-SA with BY-NC out.
 */
type Cell = Verdict | 'unbound';
type Row = ReadonlyMap<string, Cell>;

const rows = new Map<string, Row>();
const keyOf = ({ from, relation, permitted = [] }: Source): string =>
  `${from}|${relation}|${permitted.join()}`;

/** The row of a source in the chart: a verdict for each candidate. An expression that is not understood allows nothing. */
function rowOf(source: Source): Row {
  const key = keyOf(source);
  const before = rows.get(key);
  if (before !== undefined) return before;
  const judged = CANDIDATES.map((into) => ({ into, judgement: judge({ ...source, into }) }));
  const copyleft = judged.some(({ judgement }) => judgement === null || judgement.verdict === 'refused');
  const row = new Map(
    judged.map(({ into, judgement }): [string, Cell] => {
      const unbound = judgement?.reason === 'noncommercial-dropped' && !copyleft;
      return [into, unbound ? 'unbound' : (judgement?.verdict ?? 'refused')];
    }),
  );
  rows.set(key, row);
  return row;
}

/** Copyleft and whatever else refuses some licence. */
const binds = (row: Row): boolean => [...row.values()].includes('refused');

/** Choices by the sources they are for: modules ask the same few questions. */
const choices = new Map<string, Choice>();
/** A site has some hundreds; more are not worth their memory. */
const MOST_CHOICES = 5_000;

/** The licences that every source allows; the order of the sources does not matter. */
export function choiceFor(sources: readonly Source[]): Choice {
  const key = [...new Set(sources.map(keyOf))].sort().join('\n');
  const before = choices.get(key);
  if (before !== undefined) return before;
  const choice = choose(sources);
  if (choices.size < MOST_CHOICES) choices.set(key, choice);
  return choice;
}

function choose(sources: readonly Source[]): Choice {
  const all = [...new Set(sources.map(rowOf))];
  const bound = all.some(binds);
  const together = (into: string): Verdict => {
    const cells = new Set(all.map((row) => row.get(into)));
    if (cells.has('refused') || (bound && cells.has('unbound'))) return 'refused';
    return cells.has('discouraged') || cells.has('unbound') ? 'discouraged' : 'allowed';
  };
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

/**
 * The smallest set of sources that leaves no licence for an adaptation, as indexes in rising order; null where some
 * licence is left. Of several smallest sets the first in order is taken. Every proper subset leaves a licence.
 */
export function smallestConflict(sources: readonly Source[]): number[] | null {
  if (!inConflict(sources)) return null;
  // Sources that refuse the same licences conflict with the same others: the first of each stands for them all. What is
  // unbound counts as refused, for no set without a copyleft source refuses every licence even so.
  const distinct = new Map<string, { index: number; refused: ReadonlySet<string> }>();
  for (const [index, source] of sources.entries()) {
    const row = rowOf(source);
    const refused = CANDIDATES.filter((into) => row.get(into) === 'refused' || row.get(into) === 'unbound');
    if (refused.length > 0 && !distinct.has(refused.join()))
      distinct.set(refused.join(), { index, refused: new Set(refused) });
  }
  const all = [...distinct.values()];
  let size = 1;
  while (!isCovered(CANDIDATES, all, size)) size += 1;
  // One by one in order, whatever still leaves room for the rest.
  const chosen: number[] = [];
  let left: readonly string[] = CANDIDATES;
  for (const [at, { index, refused }] of all.entries()) {
    const rest = left.filter((into) => !refused.has(into));
    if (chosen.length < size && isCovered(rest, all.slice(at + 1), size - chosen.length - 1)) {
      chosen.push(index);
      left = rest;
    }
  }
  return chosen;
}

/** True where so many sources can refuse all of these licences between them. */
function isCovered(
  licences: readonly string[],
  sources: readonly { refused: ReadonlySet<string> }[],
  size: number,
): boolean {
  if (licences.length === 0) return true;
  if (size === 0) return false;
  // Somebody has to refuse the licence that the fewest refuse: start there, where there is least to try.
  const refusers = licences.map((into) => sources.filter(({ refused }) => refused.has(into)));
  const fewest = refusers.reduce((one, other) => (other.length < one.length ? other : one));
  return fewest.some(({ refused }) =>
    isCovered(
      licences.filter((into) => !refused.has(into)),
      sources,
      size - 1,
    ),
  );
}
