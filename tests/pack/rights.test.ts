import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERMITTED_ACTS, type PermittedAct } from '../../src/licence/compatibility.ts';
import { termsOf } from '../../src/licence/terms.ts';
import type { PackWork } from '../../src/pack/pack-works.ts';
import { READER_ACTS, rightsOf, type ReaderAct } from '../../src/pack/rights.ts';

let number = 0;
function work(licence: string, permitted: readonly PermittedAct[] = []): PackWork {
  number += 1;
  return {
    module: `m${number}`,
    kind: 'picture',
    labels: { en: licence },
    licence,
    anchor: null,
    terms: termsOf(licence, permitted),
  };
}

const spelt = (licences: readonly string[], act: ReaderAct): string => {
  const right = rightsOf(licences.map((licence) => work(licence))).find((one) => one.act === act);
  const names = (works: readonly PackWork[]): string => works.map(({ licence }) => licence).join(' ');
  if (right === undefined) return '';
  return [
    right.answer,
    ...right.conditions.map(({ condition, works }) => `${condition}: ${names(works)}`),
    ...(right.works.length === 0 ? [] : [names(right.works)]),
  ].join('; ');
};

const ARR = 'LicenseRef-All-Rights-Reserved';

describe('what a reader may do', () => {
  test.each<[string[], ReaderAct, string]>([
    [['CC0-1.0'], 'share', 'yes'],
    [['CC0-1.0'], 'sell', 'yes'],
    [['CC0-1.0', 'CC-BY-4.0'], 'sell', 'only-if; credit: CC-BY-4.0'],
    [
      ['CC-BY-4.0', 'CC-BY-NC-4.0'],
      'share',
      'only-if; credit: CC-BY-4.0 CC-BY-NC-4.0; noncommercial: CC-BY-NC-4.0',
    ],
    [['CC-BY-4.0', 'CC-BY-NC-4.0'], 'sell', 'no; CC-BY-NC-4.0'],
    [['CC-BY-ND-4.0'], 'sell', 'only-if; credit: CC-BY-ND-4.0'],
    [['CC-BY-ND-4.0'], 'translate', 'no; CC-BY-ND-4.0'],
    [['CC0-1.0', 'CC-BY-ND-4.0'], 'translate', 'only-if; credit: CC-BY-ND-4.0; unchanged: CC-BY-ND-4.0'],
    [
      ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0'],
      'adapt',
      'only-if; credit: CC-BY-SA-4.0 CC-BY-NC-SA-4.0; changes: CC-BY-SA-4.0 CC-BY-NC-SA-4.0; noncommercial: CC-BY-NC-SA-4.0; same-licence: CC-BY-SA-4.0 CC-BY-NC-SA-4.0; apart: CC-BY-SA-4.0 CC-BY-NC-SA-4.0',
    ],
    // Of two licences offered, a reader takes the freer one.
    [['CC-BY-NC-4.0 OR CC-BY-SA-4.0'], 'sell', 'only-if; credit: CC-BY-NC-4.0 OR CC-BY-SA-4.0'],
    [[ARR, 'CC0-1.0'], 'share', `no; ${ARR}`],
    [[ARR, 'CC0-1.0'], 'adapt', `only-if; credit: ${ARR}; without: ${ARR}`],
  ])('%j, %s: %s', (licences, act, expected) => {
    expect(spelt(licences, act)).toBe(expected);
  });

  test('a permission that passes on to readers counts for what it names', () => {
    const answers = (permitted: readonly PermittedAct[]): string[] =>
      rightsOf([work(ARR, permitted), work('CC0-1.0')]).map(({ answer }) => answer);
    expect(answers(['publish'])).toEqual(['no', 'no', 'only-if', 'only-if']);
    expect(answers(['publish', 'share'])).toEqual(['only-if', 'no', 'only-if', 'only-if']);
    expect(answers(['publish', 'share', 'sell'])).toEqual(['only-if', 'only-if', 'only-if', 'only-if']);
  });
});

const licences = fc.constantFrom(
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'GPL-3.0-only',
  'MIT',
  'CC-BY-SA-4.0 OR GFDL-1.3-or-later',
  ARR,
);
const works = fc.array(fc.record({ licence: licences, permitted: fc.subarray([...PERMITTED_ACTS]) }), {
  maxLength: 8,
});

describe('adding a work', () => {
  test('never gives readers more', () => {
    fc.assert(
      fc.property(works, licences, (some, more) => {
        const before = some.map(({ licence, permitted }) => work(licence, permitted));
        const fewer = rightsOf(before);
        const all = rightsOf([...before, work(more)]);
        for (const [at, act] of READER_ACTS.entries()) {
          const [was, is] = [fewer[at], all[at]];
          if (was === undefined || is === undefined) throw new Error('an answer is missing');
          if (act === 'share' || act === 'sell') {
            if (was.answer === 'no') expect(is.answer).toBe('no');
            for (const against of was.works) expect(is.works).toContain(against);
          }
          if (was.answer !== 'yes') expect(is.answer).not.toBe('yes');
          // Whoever stood against it still does: as a reason for the no, or left unchanged, or left out.
          const named = new Set([...is.works, ...is.conditions.flatMap((condition) => condition.works)]);
          if (act !== 'sell' || is.answer !== 'no')
            for (const against of was.works) expect(named).toContain(against);
        }
      }),
    );
  });

  test('the order does not matter', () => {
    fc.assert(
      fc.property(works, (some) => {
        const all = some.map(({ licence, permitted }) => work(licence, permitted));
        const shape = (list: readonly PackWork[]): unknown =>
          rightsOf(list).map(({ answer, conditions, works: against }) => [
            answer,
            conditions.map(({ condition, works: asking }) => [
              condition,
              asking.map(({ module }) => module).sort(),
            ]),
            against.map(({ module }) => module).sort(),
          ]);
        expect(shape([...all].reverse())).toEqual(shape(all));
      }),
    );
  });
});
