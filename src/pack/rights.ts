import { inConflict } from '../licence/conflict.ts';
import { isAdaptable, isNonCommercial, type Licence } from '../licence/licence.ts';
import type { PackWork } from './pack-works.ts';

/** What a reader may want to do with a pack. */
export const READER_ACTS = ['share', 'sell', 'adapt', 'translate'] as const;
export type ReaderAct = (typeof READER_ACTS)[number];

/** What a reader has to keep to. */
export const CONDITIONS = [
  /** Name authors, sources and licences. */
  'credit',
  /** Only without commercial advantage. */
  'noncommercial',
  /** Say what was changed. */
  'changes',
  /** Leave these as they are. */
  'unchanged',
  /** Offer what is made of these under the same licence. */
  'same-licence',
  /** Keep these apart: no licence would suit one work made of them. */
  'apart',
  /** Leave these out or ask their rights holders. */
  'without',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The answer to one question about the pack. */
export interface Right {
  act: ReaderAct;
  answer: 'yes' | 'only-if' | 'no';
  /** What to keep to, with the works that ask for it; `credit` names none, for nearly all do. */
  conditions: { condition: Condition; works: PackWork[] }[];
  /** Of a *no*: the works that stand against it. */
  works: PackWork[];
}

const NOTICE = new Set(['attribution', 'notice']);
type Terms = readonly Licence[];

/** True where a work may be used so under at least one of the sets a reader may choose from. */
const some = ({ terms }: PackWork, fits: (set: Terms) => boolean): boolean => terms.some(fits);
const isFree = (set: Terms): boolean => set.every((licence) => !isNonCommercial(licence));
const isShareable = (set: Terms): boolean => set.every(({ permits }) => permits.includes('distribution'));
const isChangeable = (set: Terms): boolean => set.every(isAdaptable);

const mayShare = (work: PackWork): boolean => some(work, isShareable);
const maySell = (work: PackWork): boolean => some(work, (set) => isShareable(set) && isFree(set));
const mayAdapt = (work: PackWork): boolean => some(work, isChangeable);
const mayAdaptFreely = (work: PackWork): boolean => some(work, (set) => isChangeable(set) && isFree(set));

const asksCredit = (work: PackWork): boolean =>
  !some(work, (set) => set.every(({ requires }) => !requires.some((requirement) => NOTICE.has(requirement))));
const asksSame = (work: PackWork): boolean =>
  !some(work, (set) => set.every(({ kind }) => kind !== 'copyleft'));

/**
 * What readers may do with a pack as it is: for each act yes, only if, or no, with the works that cause it. Adding a
 * work never makes an answer better.
 */
export function rightsOf(works: readonly PackWork[]): Right[] {
  return READER_ACTS.map((act) => {
    switch (act) {
      case 'share':
        return passOn(act, works, mayShare);
      case 'sell':
        return passOn(act, works, maySell);
      default:
        return change(act, works);
    }
  });
}

function passOn(act: ReaderAct, works: readonly PackWork[], may: (work: PackWork) => boolean): Right {
  const against = works.filter((work) => !may(work));
  if (against.length > 0) return { act, answer: 'no', conditions: [], works: against };
  return conditional(act, [
    { condition: 'credit', works: works.filter(asksCredit) },
    { condition: 'noncommercial', works: act === 'sell' ? [] : works.filter((work) => !maySell(work)) },
  ]);
}

/** Whoever adapts a pack passes it on as well. */
function change(act: ReaderAct, works: readonly PackWork[]): Right {
  const changeable = works.filter(mayAdapt);
  const fixed = works.filter((work) => !mayAdapt(work));
  if (works.length > 0 && changeable.length === 0) return { act, answer: 'no', conditions: [], works: fixed };
  const copyleft = changeable.filter(asksSame);
  return conditional(act, [
    { condition: 'credit', works: works.filter(asksCredit) },
    { condition: 'changes', works: changeable.filter(asksCredit) },
    { condition: 'noncommercial', works: changeable.filter((work) => !mayAdaptFreely(work)) },
    { condition: 'same-licence', works: copyleft },
    {
      condition: 'apart',
      works: together(changeable) ? [] : changeable.filter((work) => asksSame(work) || !mayAdaptFreely(work)),
    },
    { condition: 'unchanged', works: fixed.filter(mayShare) },
    { condition: 'without', works: fixed.filter((work) => !mayShare(work)) },
  ]);
}

/** True where one work could be made of them all. */
function together(works: readonly PackWork[]): boolean {
  const sources = works.flatMap(({ terms }) =>
    terms.length === 1
      ? (terms[0] ?? []).map(({ id }) => id)
      : [terms.map((set) => `(${spell(set)})`).join(' OR ')],
  );
  return !inConflict([...new Set(sources)].map((from) => ({ from, relation: 'adapted' as const })));
}

const spell = (set: Terms): string => set.map(({ id }) => id).join(' AND ');

function conditional(act: ReaderAct, asked: Right['conditions']): Right {
  const conditions = asked.filter(({ works }) => works.length > 0);
  return { act, answer: conditions.length === 0 ? 'yes' : 'only-if', conditions, works: [] };
}
