import type { PermittedAct } from './compatibility.ts';
import { readExpression, type Alternatives } from './expression.ts';
import type { Licence } from './licence.ts';

/** More sets of terms nobody chooses among; whoever offers hundreds of works under two licences each gets the strictest. */
const MOST_SETS = 32;

/**
 * The terms of an expression for readers: one of the sets may be chosen, and everything in it binds. A permission that
 * passes on to readers lifts what it names: `share` lets them pass the work on, `sell` also for money.
 */
export function termsOf(expression: string, permitted: readonly PermittedAct[] = []): Alternatives {
  const sets = readExpression(expression) ?? [];
  return permitted.includes('share') || permitted.includes('sell')
    ? sets.map((licences) => licences.map((licence) => lifted(licence, permitted)))
    : sets;
}

function lifted(licence: Licence, permitted: readonly PermittedAct[]): Licence {
  const { permits, prohibits } = licence;
  const shared = permitted.includes('share') && !permits.includes('distribution');
  return {
    ...licence,
    permits: shared ? [...permits, 'reproduction', 'distribution'] : permits,
    prohibits: permitted.includes('sell') ? [] : prohibits,
  };
}

/** The terms of what was made of several works: all of them bind. Sets that only add to others are left out. */
export function allOf(works: readonly Alternatives[]): Alternatives {
  const distinct = new Map(works.map((terms) => [spell(terms), terms]));
  return [...distinct.values()].reduce<Alternatives>(
    (sets, terms) => {
      const joined = sets.flatMap((set) => terms.map((more) => [...new Set([...set, ...more])]));
      const smallest = minimal(joined);
      // Too many to weigh: everything binds, so that nobody is told of a right that is not there.
      return smallest.length <= MOST_SETS ? smallest : [[...new Set(joined.flat())]];
    },
    [[]],
  );
}

const spell = (terms: Alternatives): string =>
  terms
    .map((set) => set.map(({ id, prohibits, permits }) => [id, ...prohibits, ...permits].join('+')).join('&'))
    .join('|');

function minimal(sets: Alternatives): Alternatives {
  const unique = [
    ...new Map(
      sets.map((set) => [
        set
          .map(({ id }) => id)
          .sort()
          .join(),
        set,
      ]),
    ).values(),
  ];
  return unique.filter(
    (set) =>
      !unique.some(
        (other) => other !== set && other.length < set.length && other.every((one) => set.includes(one)),
      ),
  );
}
