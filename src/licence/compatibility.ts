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

/** `CC-BY-SA-3.0-DE` → 3; the licences that are compared all have one. */
const versionOf = ({ id }: Licence): number => Number(/\d+\.\d+/.exec(id)?.[0] ?? 0);

/** Why a licence by itself does not let an adaptation go out under another; null where it does. */
function refusalOf(from: Licence, into: Licence): ReasonCode | null {
  if (from.kind === 'reserved') return 'reserved';
  if (from.adapters.kind === 'none') return 'no-derivatives';
  if (from.adapters.kind === 'any' || from.adapters.ids.has(into.id)) return null;
  if (from.adapters.undeclared.has(into.id)) return 'later-undeclared';
  if (into.adapters.kind !== 'listed' || !into.adapters.ids.has(from.id)) return 'share-alike';
  if (into.adapters.declared.has(from.id)) return 'one-way';
  return versionOf(into) < versionOf(from) ? 'earlier-version' : 'share-alike';
}

const ACT_OF = { adapted: 'adapt', translated: 'translate' } as const;

/** One licence adapted into another: one cell of the chart, or a clause of a licence outside it. */
function judgeAdaptation(
  from: Licence,
  into: Licence,
  act: PermittedAct,
  permitted: readonly PermittedAct[],
): Pick<Judgement, 'verdict' | 'reason'> {
  const refusal = refusalOf(from, into);
  const lifted = refusal !== null && permitted.includes('publish') && permitted.includes(act);
  if (refusal !== null && !lifted) return { verdict: 'refused', reason: refusal };
  if (from.kind === 'reserved') return { verdict: 'allowed', reason: 'permission' };
  if (from.adapters.kind === 'listed' && !lifted)
    return {
      verdict: 'allowed',
      reason: from.adapters.declared.has(into.id) ? 'declared-compatible' : 'same-licence',
    };
  if (from.kind === 'public-domain') return { verdict: 'allowed', reason: 'public-domain' };
  // The yellow cells: the adapter's licence leaves out an element of the source's, which binds readers all the same. A
  // permission to adapt is ours alone and changes nothing for them.
  if (isNonCommercial(from) && !isNonCommercial(into) && !permitted.includes('sell'))
    return { verdict: 'discouraged', reason: 'noncommercial-dropped' };
  if (dropsCredit(from, into)) return { verdict: 'discouraged', reason: 'attribution-dropped' };
  return { verdict: 'allowed', reason: lifted ? 'permission' : 'conditions-kept' };
}

function judgeOne(from: Licence, into: Licence, { relation, permitted = [] }: Use): Judgement {
  const found = (verdict: Verdict, reason: ReasonCode): Judgement => ({ verdict, reason, from, into });
  if (relation === 'quoted') return found('allowed', 'quotation');
  if (makesAdaptation(relation))
    return { ...judgeAdaptation(from, into, ACT_OF[relation], permitted), from, into };
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
const judged = new Map<string, Judgement>();

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
  if (judgement !== null) judged.set(key, judgement);
  return judgement;
}

/** True for an expression that only a permission makes usable. */
export function isReserved(expression: string): boolean {
  return (
    readExpression(expression)?.every((licences) => licences.some(({ id }) => id === ALL_RIGHTS_RESERVED)) ??
    false
  );
}
