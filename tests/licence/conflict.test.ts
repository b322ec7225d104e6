import { describe, expect, test as example } from 'vitest';
import { judge, PERMITTED_ACTS, type Verdict } from '../../src/licence/compatibility.ts';
import { choiceFor, inConflict, smallestConflict, type Source } from '../../src/licence/conflict.ts';
import { LICENCES, OFFERED } from '../../src/licence/licences.ts';
import { RELATIONS } from '../../src/licence/relation.ts';
import { fc, test } from '../source/property.ts';

/** Full copyright, a mark for what is free already, and a retired tool. */
const NEVER_OFFERED = ['LicenseRef-All-Rights-Reserved', 'CC-PDM-1.0', 'CC-PDDC'];
const IDS = [...LICENCES.keys()];
const id = fc.oneof(fc.constantFrom(...OFFERED), fc.constantFrom(...IDS));
const relation = fc.constantFrom(...RELATIONS);
const permitted = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray([...PERMITTED_ACTS]) },
);
const expression = fc.oneof(
  { weight: 5, arbitrary: id },
  { weight: 1, arbitrary: fc.tuple(id, fc.constantFrom('OR', 'AND'), id).map((parts) => parts.join(' ')) },
);
const source: fc.Arbitrary<Source> = fc.record({ from: expression, relation, permitted });
const sources = fc.array(source, { maxLength: 7 });

const everything = (list: readonly Source[]): string[] => {
  const { allowed, discouraged } = choiceFor(list);
  return [...allowed, ...discouraged];
};
const at = (list: readonly Source[], indexes: readonly number[]): Source[] =>
  indexes.flatMap((index) => list[index] ?? []);

const RANK: Readonly<Record<Verdict, number>> = { allowed: 0, discouraged: 1, refused: 2 };

describe('what an adaptation of several works may be offered under', () => {
  test(
    'does not depend on their order',
    [
      sources.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
    ],
    ([list, shuffled]) => {
      expect(choiceFor(shuffled)).toEqual(choiceFor(list));
      // Of several smallest conflicts the first is named: another one perhaps, of the same size.
      expect(smallestConflict(shuffled)?.length).toBe(smallestConflict(list)?.length);
    },
  );

  test('does not grow with one more work', [sources, source], (list, more) => {
    const before = choiceFor(list);
    const after = choiceFor([...list, more]);
    expect(before.allowed).toEqual(expect.arrayContaining([...after.allowed]));
    expect(everything(list)).toEqual(expect.arrayContaining(everything([...list, more])));
  });

  test('is lawful for each of them', [sources], (list) => {
    const { allowed, discouraged } = choiceFor(list);
    const verdicts = (into: string): (Verdict | undefined)[] =>
      list.map((one) => judge({ ...one, into })?.verdict);
    for (const into of allowed) expect(new Set([...verdicts(into), 'allowed'])).toEqual(new Set(['allowed']));
    for (const into of discouraged) {
      expect(verdicts(into)).toContain('discouraged');
      expect(verdicts(into)).not.toContain('refused');
    }
  });

  example('is anything but full copyright and marks where nothing is adapted', () => {
    expect(choiceFor([]).discouraged).toEqual([]);
    expect([...choiceFor([]).allowed].sort()).toEqual(
      IDS.filter((one) => !NEVER_OFFERED.includes(one)).sort(),
    );
    expect(choiceFor([]).allowed.slice(0, OFFERED.length)).toEqual(OFFERED);
    expect(smallestConflict([])).toBeNull();
  });
});

describe('the smallest conflict', () => {
  test('is null exactly where a licence is left', [sources], (list) => {
    expect(smallestConflict(list) === null).toBe(everything(list).length > 0);
    expect(inConflict(list)).toBe(everything(list).length === 0);
  });

  test('conflicts, and every part of it does not', [sources], (list) => {
    const conflict = smallestConflict(list);
    if (conflict === null) return;
    expect(conflict).toEqual([...new Set(conflict)].sort((a, b) => a - b));
    expect(at(list, conflict)).toHaveLength(conflict.length);
    expect(everything(at(list, conflict))).toEqual([]);
    // A part of a part leaves no fewer licences: it is enough to leave one work out.
    for (const left of conflict) {
      const rest = at(
        list,
        conflict.filter((index) => index !== left),
      );
      expect(everything(rest).length).toBeGreaterThan(0);
    }
  });

  const adapted = (...ids: string[]): Source[] => ids.map((from) => ({ from, relation: 'adapted' }));
  example('names the two that disagree among others', () => {
    expect(smallestConflict(adapted('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'CC-BY-NC-SA-4.0'))).toEqual([
      1, 3,
    ]);
    expect(smallestConflict(adapted('CC-BY-SA-4.0', 'LAL-1.3', 'GPL-3.0-only'))).toEqual([1, 2]);
    expect(smallestConflict(adapted('CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'GFDL-1.3-only'))).toEqual([1]);
    // All of these go on to BY-SA 4.0.
    expect(smallestConflict(adapted('CC-BY-SA-3.0', 'LAL-1.3', 'CC-BY-4.0', 'MIT'))).toBeNull();
  });

  example('names three where any two agree', () => {
    const [a, b, c] = ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'GFDL-1.3-only'];
    expect(smallestConflict(adapted(`${a} OR ${b}`, 'MIT', `${b} OR ${c}`, `${a} OR ${c}`))).toEqual([
      0, 2, 3,
    ]);
  });
});

describe('a conflict of many', () => {
  example('is found where only all together leave nothing, and nobody else is named', () => {
    const families = ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'GFDL-1.3-only', 'GPL-2.0-only', 'CC-SA-1.0'];
    const allBut = (out: string): string => families.filter((one) => one !== out).join(' OR ');
    const list = ['CC-BY-4.0', ...families.map(allBut), 'MIT'].map((from): Source => ({
      from,
      relation: 'adapted',
    }));
    expect(smallestConflict(list)).toEqual([1, 2, 3, 4, 5]);
    expect(smallestConflict(list.filter((_, index) => index !== 3))).toBeNull();
  });
});

describe('a judgement', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc
      .array(
        fc.constantFrom('(', ')', 'OR', 'AND', 'WITH', '+', 'MIT', 'CC-BY-4.0', 'constructor', '__proto__'),
      )
      .map((words) => words.join(' ')),
    expression,
  );
  test(
    'is made of any strings without a throw',
    [anything, anything, relation, permitted],
    (from, into, how, allows) => {
      const judgement = judge({ from, relation: how, into, permitted: allows });
      if (judgement !== null) expect(RANK[judgement.verdict]).toBeGreaterThanOrEqual(0);
      expect(() => smallestConflict([{ from, relation: how, permitted: allows }])).not.toThrow();
    },
  );

  /** A Creative Commons id as its elements and the rest. */
  const partsOf = (one: string): { elements: string[]; rest: string } | null => {
    const match = /^CC-((?:BY|NC|ND|SA)(?:-(?:BY|NC|ND|SA))*)-(\d.*)$/.exec(one);
    return match === null ? null : { elements: (match[1] ?? '').split('-'), rest: match[2] ?? '' };
  };
  const STRICTER = IDS.flatMap((loose) =>
    IDS.flatMap((strict): [string, string][] => {
      const [a, b] = [partsOf(loose), partsOf(strict)];
      if (a === null || a.rest !== b?.rest || a.elements.includes('SA')) return [];
      const more =
        b.elements.length > a.elements.length && a.elements.every((one) => b.elements.includes(one));
      return more ? [[loose, strict]] : [];
    }),
  );
  example('pairs of a licence and the same with more elements are there', () => {
    expect(STRICTER).toEqual(
      expect.arrayContaining([
        ['CC-BY-4.0', 'CC-BY-NC-4.0'],
        ['CC-BY-4.0', 'CC-BY-NC-ND-4.0'],
        ['CC-BY-NC-3.0', 'CC-BY-NC-SA-3.0'],
      ]),
    );
  });
  test(
    'does not get better with NC, ND or SA in the source',
    [fc.constantFrom(...STRICTER), expression, relation, permitted],
    ([loose, strict], into, how, allows) => {
      const [before, after] = [loose, strict].map(
        (from) => judge({ from, relation: how, into, permitted: allows })?.verdict,
      );
      expect(RANK[after ?? 'allowed']).toBeGreaterThanOrEqual(RANK[before ?? 'refused']);
    },
  );
});
