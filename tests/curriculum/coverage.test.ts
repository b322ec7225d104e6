import { describe, expect, test } from 'vitest';
import { longCode, meaningsOf, type CompetencySet } from '../../src/curriculum/competency.ts';
import { coverageOf, type Task, type TeachingModule } from '../../src/curriculum/coverage.ts';

const task = (id: string, ...outcomes: string[]): Task => ({ kind: 'question', id, outcomes });
const MODULES: TeachingModule[] = [
  {
    id: 'vectors',
    outcomes: ['length', 'dot-product'],
    tasks: [task('q1', 'length'), task('q2', 'dot-product')],
  },
  { id: 'matrices', outcomes: ['inverse'], tasks: [] },
  { id: 'empty', outcomes: [], tasks: [task('q1', 'nothing')] },
];

describe('where an outcome of a course is taught and assessed', () => {
  test.each<[string, string[], string[], boolean]>([
    ['nowhere', [], [], false],
    [
      'by a whole module: any of its outcomes counts',
      ['vectors'],
      ['vectors*: length dot-product; q1 q2'],
      true,
    ],
    ['by one outcome: only that counts', ['vectors/length'], ['vectors: length; q1'], true],
    [
      'by outcomes in the order of the module',
      ['vectors/dot-product', 'vectors/length'],
      ['vectors: length dot-product; q1 q2'],
      true,
    ],
    [
      'by a whole module and one of its outcomes',
      ['vectors', 'vectors/length'],
      ['vectors*: length dot-product; q1 q2'],
      true,
    ],
    ['in a module without tasks', ['matrices/inverse'], ['matrices: inverse; '], false],
    ['in a module without outcomes: taught, and nothing can assess it', ['empty'], ['empty*: ; '], false],
    [
      'in modules in the order of the course',
      ['matrices', 'vectors/length'],
      ['vectors: length; q1', 'matrices*: inverse; '],
      true,
    ],
    ['by what is not there: nowhere', ['sets', 'vectors/width'], [], false],
  ])('%s', (_, taughtBy, cells, assessed) => {
    const found = coverageOf(taughtBy, MODULES);
    expect(
      found.cells.map(
        ({ module, whole, outcomes, tasks }) =>
          `${module.id}${whole ? '*' : ''}: ${outcomes.join(' ')}; ${tasks.map(({ id }) => id).join(' ')}`,
      ),
    ).toEqual(cells);
    expect(found.taught).toBe(cells.length > 0);
    expect(found.assessed).toBe(assessed);
  });
});

describe('what a code of a competency means', () => {
  const programmes: CompetencySet[] = [
    { programme: '710100', codes: new Set(['ОК-1', 'ИК-2', 'a:b']) },
    { programme: '710200', codes: new Set(['ОК-1', 'ПК-3']) },
  ];
  test.each([
    ['ИК-2', ['710100:ИК-2']],
    ['ПК-3', ['710200:ПК-3']],
    ['ОК-1', ['710100:ОК-1', '710200:ОК-1']],
    ['710200:ОК-1', ['710200:ОК-1']],
    ['710200: ОК-1', ['710200:ОК-1']],
    ['710100:ПК-3', []],
    ['a:b', ['710100:a:b']],
    // Latin letters look the same and are not.
    ['OK-1', []],
  ])('%s', (written, expected) => {
    expect(meaningsOf(written, programmes).map(longCode)).toEqual(expected);
  });
});
