import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planWeeks, type PlanWeek } from '../../src/curriculum/plan.ts';
import { sumWorkloads, totalHours, WORKLOAD_KINDS, type Workload } from '../../src/curriculum/workload.ts';

const module = (id: string, hours: Workload) => ({ id, hours });
const term = { start: '2027-02-01', weeks: 4, holidays: [], meetings: [] };
/** «a:2/1/0/4» — the modules of a week and its hours by kind. */
const brief = ({ modules, hours }: PlanWeek): string =>
  `${modules.join('+')}:${WORKLOAD_KINDS.map((kind) => hours[kind] ?? 0).join('/')}`;

describe('a term without a plan', () => {
  test.each<[string, ReturnType<typeof module>[], number, string[]]>([
    [
      'gives each module weeks by its hours',
      [module('a', { lecture: 4, 'self-study': 8 }), module('b', { lecture: 2, 'self-study': 4 })],
      3,
      ['a:2/0/0/4', 'a:2/0/0/4', 'b:2/0/0/4'],
    ],
    [
      'divides a module between weeks in whole hours',
      [module('a', { lecture: 3, practice: 1 })],
      2,
      ['a:2/1/0/0', 'a:1/0/0/0'],
    ],
    [
      'puts several modules into one week',
      [module('a', { lecture: 1 }), module('b', { lecture: 1 }), module('c', { lecture: 2 })],
      2,
      ['a+b:2/0/0/0', 'c:2/0/0/0'],
    ],
    [
      'gives modules without hours as much room as the others have on average',
      [module('a', { lecture: 2 }), module('b', {}), module('c', { lecture: 2 })],
      3,
      ['a:2/0/0/0', 'b:0/0/0/0', 'c:2/0/0/0'],
    ],
    [
      'does not name a module in a week that it hardly touches',
      [module('a', { lecture: 10 }), module('b', { lecture: 9 }), module('c', { lecture: 11 })],
      3,
      ['a:10/0/0/0', 'b+c:10/0/0/0', 'c:10/0/0/0'],
    ],
    ['divides half hours', [module('a', { laboratory: 1.5 })], 2, ['a:0/0/1/0', 'a:0/0/0.5/0']],
    [
      'names the module also in weeks for which no whole hour is left',
      [module('a', { lecture: 1 })],
      3,
      ['a:0/0/0/0', 'a:1/0/0/0', 'a:0/0/0/0'],
    ],
    ['of no modules is empty', [], 2, [':0/0/0/0', ':0/0/0/0']],
  ])('%s', (_name, modules, weeks, expected) => {
    expect(planWeeks({ ...term, weeks }, modules).map(brief)).toEqual(expected);
  });
});

describe('a plan', () => {
  const modules = [module('a', { lecture: 4 }), module('b', { lecture: 2 }), module('c', { practice: 6 })];

  it('keeps to its weeks; modules of one entry follow one another', () => {
    const plan = [
      { modules: ['a', 'b'], weeks: 3 },
      { modules: ['c'], weeks: 1 },
    ];
    const weeks = planWeeks({ ...term, plan }, modules);
    expect(weeks.map(brief)).toEqual(['a:2/0/0/0', 'a:2/0/0/0', 'b:2/0/0/0', 'c:0/6/0/0']);
    expect(weeks.map(({ entry }) => entry)).toEqual([0, 0, 0, 1]);
  });

  it('gives the hours that an entry says, also without a module', () => {
    const plan = [
      { modules: ['a'], weeks: 2, hours: { lecture: 3, 'self-study': 5 } },
      { modules: [], weeks: 2, hours: { practice: 4 } },
    ];
    expect(planWeeks({ ...term, plan }, modules).map(brief)).toEqual([
      'a:2/0/0/3',
      'a:1/0/0/2',
      ':0/2/0/0',
      ':0/2/0/0',
    ]);
  });

  it('shorter than the term leaves weeks empty, longer than the term makes it longer', () => {
    expect(planWeeks({ ...term, plan: [{ modules: ['a'], weeks: 1 }] }, modules).map(brief)).toEqual([
      'a:4/0/0/0',
      ':0/0/0/0',
      ':0/0/0/0',
      ':0/0/0/0',
    ]);
    expect(planWeeks({ ...term, plan: [{ modules: ['a'], weeks: 6 }] }, modules)).toHaveLength(6);
  });
});

describe('hours with classes', () => {
  const meetings = [
    { kind: 'lecture', hours: 2, day: 'tuesday', weeks: 'odd' },
    { kind: 'practice', hours: 2, day: 'thursday', weeks: 'even' },
  ] as const;
  const modules = [
    module('a', { lecture: 2, practice: 2, laboratory: 1, 'self-study': 3 }),
    module('b', { lecture: 2, practice: 2, 'self-study': 3 }),
  ];

  it('lie in the weeks that have classes of their kind; others are spread evenly', () => {
    const expected = ['a:2/0/1/2', 'a:0/2/0/1', 'b:2/0/0/2', 'b:0/2/0/1'];
    const plan = ['a', 'b'].map((id) => ({ modules: [id], weeks: 2 }));
    expect(planWeeks({ ...term, meetings, plan }, modules).map(brief)).toEqual(expected);
    const hours = { lecture: 4, practice: 4 };
    expect(planWeeks({ ...term, meetings, plan: [{ modules: [], weeks: 4, hours }] }, []).map(brief)).toEqual(
      [':2/0/0/0', ':0/2/0/0', ':2/0/0/0', ':0/2/0/0'],
    );
  });

  it('are not lost where a holiday takes the only class', () => {
    const holidays = ['2027-02-02', '2027-02-16'];
    const plan = ['a', 'b'].map((id) => ({ modules: [id], weeks: 2 }));
    const weeks = planWeeks({ ...term, holidays, meetings, plan }, modules);
    expect(weeks.map(brief)).toEqual(['a:1/0/1/2', 'a:1/2/0/1', 'b:1/0/0/2', 'b:1/2/0/1']);
  });
});

describe('dates', () => {
  it('run from the Monday of the first week, over the ends of months and years', () => {
    const weeks = planWeeks({ ...term, start: '2026-12-21', weeks: 3 }, []);
    expect(weeks.map(({ first, last }) => `${first}…${last}`)).toEqual([
      '2026-12-21…2026-12-27',
      '2026-12-28…2027-01-03',
      '2027-01-04…2027-01-10',
    ]);
  });

  it('of classes skip holidays and weeks in which they do not meet', () => {
    const meetings = [
      { kind: 'practice', hours: 2, day: 'friday', weeks: 'even' },
      { kind: 'lecture', hours: 2, day: 'monday', weeks: 'all' },
      { kind: 'lecture', hours: 2, day: 'monday', weeks: 'odd' },
    ] as const;
    const weeks = planWeeks({ ...term, holidays: ['2027-02-08'], meetings }, []);
    expect(weeks.map((week) => week.meetings.map(({ meeting, date }) => `${meeting} ${date}`))).toEqual([
      ['1 2027-02-01', '2 2027-02-01'],
      ['0 2027-02-12'],
      ['1 2027-02-15', '2 2027-02-15'],
      ['1 2027-02-22', '0 2027-02-26'],
    ]);
    expect(weeks.map(({ holidays }) => holidays)).toEqual([[], ['2027-02-08'], [], []]);
  });

  it('a week of five free working days gets nothing to read', () => {
    const holidays = ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'];
    const weeks = planWeeks({ ...term, weeks: 3, holidays }, [module('a', { lecture: 4 })]);
    expect(weeks.map(brief)).toEqual(['a:2/0/0/0', ':0/0/0/0', 'a:2/0/0/0']);
  });
});

describe('whatever the hours', () => {
  const hours = fc.integer({ min: 0, max: 160 }).map((quarters) => quarters / 4);
  const workload = fc.record(
    { lecture: hours, practice: hours, laboratory: hours, 'self-study': hours },
    { requiredKeys: [] },
  );
  const modules = fc
    .array(workload, { minLength: 1, maxLength: 12 })
    .map((list) => list.map((each, index) => module(`m${index}`, each)));

  const meetings = fc.array(
    fc.record({
      kind: fc.constantFrom(...WORKLOAD_KINDS),
      hours: fc.integer({ min: 1, max: 4 }),
      day: fc.constantFrom('monday', 'wednesday', 'saturday'),
      weeks: fc.constantFrom('all', 'odd', 'even'),
    }),
    { maxLength: 4 },
  );

  it('the sum by kind is that of the modules, no week has less than none, and every week has something to read', () => {
    fc.assert(
      fc.property(modules, fc.integer({ min: 1, max: 40 }), meetings, (list, weeks, held) => {
        const plan = planWeeks({ ...term, weeks, meetings: held }, list);
        const wanted = sumWorkloads(list.map((each) => each.hours));
        const got = sumWorkloads(plan.map((week) => week.hours));
        for (const kind of WORKLOAD_KINDS) expect(got[kind]).toBe(wanted[kind]);
        for (const week of plan) {
          for (const kind of WORKLOAD_KINDS) expect(week.hours[kind] ?? 0).toBeGreaterThanOrEqual(0);
          expect(week.modules.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('modules keep their order, each is there, and none comes back', () => {
    fc.assert(
      fc.property(modules, fc.integer({ min: 1, max: 40 }), (list, weeks) => {
        const read = planWeeks({ ...term, weeks }, list).flatMap((week) => week.modules);
        const runs = read.filter((id, at) => read[at - 1] !== id);
        expect(runs).toEqual(list.map(({ id }) => id));
      }),
    );
  });

  it('whole hours stay whole, and weeks of one module differ by one at most', () => {
    const whole = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(whole, whole, (lecture, weeks) => {
        const plan = planWeeks({ ...term, weeks }, [module('a', { lecture })]);
        const loads = plan.map((week) => totalHours(week.hours));
        expect(loads.every(Number.isInteger)).toBe(true);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a plan gives exactly the hours of its entries', () => {
    const entry = fc.record({
      weeks: fc.integer({ min: 1, max: 6 }),
      own: fc.option(workload, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(workload, entry), { minLength: 1, maxLength: 8 }), (list) => {
        const all = list.map(([each], index) => module(`m${index}`, each));
        const plan = list.map(([, { weeks, own }], index) => ({ modules: [`m${index}`], weeks, hours: own }));
        const got = sumWorkloads(planWeeks({ ...term, plan }, all).map((week) => week.hours));
        const wanted = sumWorkloads(list.map(([each, { own }]) => own ?? each));
        for (const kind of WORKLOAD_KINDS) expect(got[kind]).toBe(wanted[kind]);
      }),
    );
  });
});
