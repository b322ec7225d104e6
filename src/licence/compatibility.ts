import { readExpression, type Alternatives } from './expression.ts';
import { isNonCommercial, type Licence } from './licence.ts';
import { ALL_RIGHTS_RESERVED } from './other-licences.ts';
import { makesAdaptation, type Relation } from './relation.ts';

/** `discouraged`: lawful for one's own part, while readers of the whole stay bound by the source as well. */
export type Verdict = 'allowed' | 'discouraged' | 'refused';

/** Why a use is judged as it is; `reasons.ts` has the words. */
export type ReasonCode =
  | 'quotation'
  | 'collection'
  | 'public-domain'
  | 'same-licence'
  | 'declared-compatible'
  | 'conditions-kept'
  | 'permission'
  | 'noncommercial-dropped'
  | 'attribution-dropped'
  | 'later-undeclared'
  | 'no-derivatives'
  | 'share-alike'
  | 'one-way'
  | 'earlier-version'
  | 'reserved';

/** What was found about one use. */
export interface Judgement {
  verdict: Verdict;
  reason: ReasonCode;
  /** Of an expression: the licence that decided on the source's side, and on the side of the adaptation. */
  from: Licence;
  into: Licence;
}

/** One use of one outside work. */
export interface Use {
  /** SPDX expression under which the work is offered to us. */
  from: string;
  relation: Relation;
  /** SPDX expression under which the work that uses it is offered. */
  into: string;
  /** What a recorded permission allows beyond the licence. */
  permitted?: readonly PermittedAct[];
}

/**
 * What a rights holder may have permitted in a letter: that we publish the work, adapted or translated if so named; and
 * that readers pass it on (`share`), or sell it as well.
 */
export const PERMITTED_ACTS = ['publish', 'adapt', 'translate', 'share', 'sell'] as const;
export type PermittedAct = (typeof PERMITTED_ACTS)[number];

const RANK: Readonly<Record<Verdict, number>> = { allowed: 0, discouraged: 1, refused: 2 };
const better = (a: Judgement, b: Judgement): Judgement => (RANK[b.verdict] < RANK[a.verdict] ? b : a);
const worse = (a: Judgement, b: Judgement): Judgement => (RANK[b.verdict] > RANK[a.verdict] ? b : a);

/** True where nothing tells the adaptation's readers that the source asks for credit. */
const dropsCredit = (from: Licence, into: Licence): boolean =>
  from.requires.some((requirement) => requirement === 'attribution' || requirement === 'notice') &&
  into.requires.length === 0;

/** One licence adapted into another: one cell of the chart, or a clause of a licence outside it. */
function judgeAdaptation(from: Licence, into: Licence): Pick<Judgement, 'verdict' | 'reason'> {
  if (from.kind === 'reserved') return { verdict: 'refused', reason: 'reserved' };
  if (from.adapters.kind === 'none') return { verdict: 'refused', reason: 'no-derivatives' };
  if (from.adapters.kind === 'listed') {
    const { ids, declared, partly } = from.adapters;
    if (declared.has(into.id)) return { verdict: 'allowed', reason: 'declared-compatible' };
    if (ids.has(into.id)) return { verdict: 'allowed', reason: 'same-licence' };
    if (partly.has(into.id)) return { verdict: 'discouraged', reason: 'later-undeclared' };
    if (into.adapters.kind === 'listed' && into.adapters.ids.has(from.id)) {
      return {
        verdict: 'refused',
        reason: into.adapters.declared.has(from.id) ? 'one-way' : 'earlier-version',
      };
    }
    return { verdict: 'refused', reason: 'share-alike' };
  }
  if (from.kind === 'public-domain') return { verdict: 'allowed', reason: 'public-domain' };
  // The yellow cells: the adapter's licence leaves out an element of the source's, which binds readers all the same.
  if (isNonCommercial(from) && !isNonCommercial(into))
    return { verdict: 'discouraged', reason: 'noncommercial-dropped' };
  if (dropsCredit(from, into)) return { verdict: 'discouraged', reason: 'attribution-dropped' };
  return { verdict: 'allowed', reason: 'conditions-kept' };
}

function judgeOne(from: Licence, into: Licence, { relation, permitted = [] }: Use): Judgement {
  const found = (verdict: Verdict, reason: ReasonCode): Judgement => ({ verdict, reason, from, into });
  if (relation === 'quoted') return found('allowed', 'quotation');
  if (makesAdaptation(relation)) {
    const cell = judgeAdaptation(from, into);
    const act = relation === 'adapted' ? 'adapt' : 'translate';
    return cell.verdict === 'refused' && permitted.includes(act) && permitted.includes('publish')
      ? found('allowed', 'permission')
      : { ...cell, from, into };
  }
  if (from.permits.includes('distribution')) return found('allowed', 'collection');
  return permitted.includes('publish') ? found('allowed', 'permission') : found('refused', 'reserved');
}

function judgeAlternatives(from: Alternatives, into: Alternatives, use: Use): Judgement | null {
  // We choose one alternative of the source's and must keep everything in it; our readers choose among ours, so each
  // must be lawful.
  const perAlternative = from.map((licences) =>
    licences
      .flatMap((licence) => into.flat().map((adapter) => judgeOne(licence, adapter, use)))
      .reduce(worse),
  );
  return perAlternative.length === 0 ? null : perAlternative.reduce(better);
}

/** Judgements by use: a pack asks the same few questions thousands of times. */
const judged = new Map<string, Judgement | null>();

/**
 * Whether a work may be used so, from Creative Commons' chart of adapter's licences and, outside it, from the licences'
 * own clauses (see the tables). Null where an expression is not understood: that is no verdict.
 */
export function judge(use: Use): Judgement | null {
  const key = `${use.from}|${use.relation}|${use.into}|${(use.permitted ?? []).join()}`;
  const before = judged.get(key);
  if (before !== undefined) return before;
  const from = readExpression(use.from);
  const into = readExpression(use.into);
  const judgement = from === null || into === null ? null : judgeAlternatives(from, into, use);
  judged.set(key, judgement);
  return judgement;
}

/** True for an expression that only a permission makes usable. */
export function isReserved(expression: string): boolean {
  return (
    readExpression(expression)?.every((licences) => licences.some(({ id }) => id === ALL_RIGHTS_RESERVED)) ??
    false
  );
}
