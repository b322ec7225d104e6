import { describe, expect, test as example } from 'vitest';
import { judge } from '../../src/licence/compatibility.ts';
import { choiceFor, smallestConflict, type Source } from '../../src/licence/conflict.ts';
import { LICENCES } from '../../src/licence/licences.ts';
import { fc, test } from '../source/property.ts';

/** Licences of an adaptation of its own, found without the code under test. */
const OWN = [...LICENCES.keys()].filter(
  (id) => !['LicenseRef-All-Rights-Reserved', 'CC-PDM-1.0', 'CC-PDDC'].includes(id),
);
const verdict = (one: Source, into: string): string => judge({ ...one, into })?.verdict ?? 'refused';
const refusesSome = (one: Source): boolean => OWN.some((into) => verdict(one, into) === 'refused');
/** Beside a copyleft source, one that keeps the whole non-commercial under a freer licence is refused (BY-SA 4.0 §3(b)(3)). */
const leaves = (list: readonly Source[]): string[] =>
  OWN.filter((into) =>
    list.every((one) => {
      const drops = judge({ ...one, into })?.reason === 'noncommercial-dropped';
      if (drops && !refusesSome(one) && list.some(refusesSome)) return false;
      return verdict(one, into) !== 'refused';
    }),
  );

/** The smallest conflicting set of indexes, the first in order, by trying every subset. */
function bruteForce(list: readonly Source[]): number[] | null {
  const subsets = Array.from({ length: 2 ** list.length }, (_, bits) =>
    list.flatMap((_one, at) => ((bits >> at) & 1 ? [at] : [])),
  );
  const order = (a: number[], b: number[]): number =>
    [a.length - b.length, ...a.map((at, place) => at - (b[place] ?? 0))].find((gap) => gap !== 0) ?? 0;
  return subsets.sort(order).find((set) => leaves(set.flatMap((at) => list[at] ?? [])).length === 0) ?? null;
}

/** Licences that quarrel, and some that any of them would do. */
const QUARREL = [
  'CC-BY-SA-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-1.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-SA-3.0-IGO',
  'LAL-1.3',
  'GPL-3.0-only',
  'GPL-2.0-or-later',
  'GFDL-1.3-only',
  'CC-BY-NC-4.0',
];
const HOPELESS = ['CC-BY-ND-4.0', 'LicenseRef-All-Rights-Reserved', 'no licence'];
const expression = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...QUARREL) },
  {
    weight: 6,
    arbitrary: fc.subarray(QUARREL, { minLength: 2, maxLength: 6 }).map((ids) => ids.join(' OR ')),
  },
  {
    weight: 1,
    arbitrary: fc.subarray(QUARREL, { minLength: 2, maxLength: 2 }).map((ids) => ids.join(' AND ')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOPELESS) },
);
const source: fc.Arbitrary<Source> = fc.record({
  from: expression,
  relation: fc.constantFrom('adapted', 'translated', 'verbatim'),
});

describe('the smallest conflict against trying every subset', () => {
  test('is the same set', [fc.array(source, { maxLength: 6 })], (list) => {
    expect(smallestConflict(list)).toEqual(bruteForce(list));
  });

  // Licences with nothing in common, and sources that leave nearly all of them: it takes many to leave none.
  const FAMILIES = ['CC-BY-SA-1.0', 'CC-BY-NC-SA-1.0', 'CC-SA-1.0', 'GFDL-1.3-only', 'GPL-2.0-only'];
  const generous = fc
    .subarray(FAMILIES, { minLength: 3, maxLength: 4 })
    .map((ids): Source => ({ from: ids.join(' OR '), relation: 'adapted' }));
  test(
    'is the same set where only many together conflict',
    [fc.array(generous, { maxLength: 8 })],
    (list) => {
      expect(smallestConflict(list)).toEqual(bruteForce(list));
    },
  );

  test('choices are the same licences', [fc.array(source, { maxLength: 6 })], (list) => {
    const { allowed, discouraged } = choiceFor(list);
    expect([...allowed, ...discouraged].sort()).toEqual(leaves(list).sort());
  });

  test('the choice for one source is what the judge says of each licence', [source], (one) => {
    const { allowed, discouraged } = choiceFor([one]);
    const found = (asked: string): string[] => OWN.filter((into) => verdict(one, into) === asked).sort();
    expect([...allowed].sort()).toEqual(found('allowed'));
    expect([...discouraged].sort()).toEqual(found('discouraged'));
  });
});

example('the course of the issue: a BY-NC-SA and a BY-SA source adapted together', () => {
  const adapted = (from: string): Source => ({ from, relation: 'adapted' });
  expect(smallestConflict([adapted('CC-BY-NC-SA-4.0'), adapted('CC-BY-SA-4.0')])).toEqual([0, 1]);
  // As figures that nobody changed they are a collection.
  expect(
    smallestConflict([adapted('CC-BY-NC-SA-4.0'), { from: 'CC-BY-SA-4.0', relation: 'verbatim' }]),
  ).toBeNull();
});

example('a translation of what may not be translated conflicts by itself, and nobody else is named', () => {
  const list: Source[] = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-SA-4.0'].map((from) => ({
    from,
    relation: 'translated',
  }));
  expect(smallestConflict(list)).toEqual([2]);
});

example('hundreds of sources are no burden', () => {
  const list = Array.from({ length: 600 }, (_, at): Source => ({
    from: QUARREL.filter((_id, place) => (at + 1) & (1 << place)).join(' OR ') || 'MIT',
    relation: 'adapted',
  }));
  const found = smallestConflict(list);
  expect(found).not.toBeNull();
  expect(leaves((found ?? []).flatMap((at) => list[at] ?? []))).toEqual([]);
});

example(
  'BY-SA and BY-NC may not be made into one work, as the remix chart of Creative Commons has it',
  () => {
    const adapted = (from: string): Source => ({ from, relation: 'adapted' });
    expect(smallestConflict(['CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-SA-4.0'].map(adapted))).toEqual([1, 2]);
    // Alone each has its licences, and BY-NC goes well with BY-NC-SA.
    expect(smallestConflict(['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0'].map(adapted))).toBeNull();
    expect(choiceFor([adapted('CC-BY-NC-4.0')]).discouraged).toContain('CC-BY-SA-4.0');
  },
);
