import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A course with everything a department asks, and nothing wrong with it: an overlay over the base. */
const SOUND = path.join(import.meta.dirname, '..', 'fixtures', 'curriculum');

/** A change of one file of the sound course: file, from, to. */
export type Fault = readonly [file: string, from: string, to: string];

const COURSE = 'courses/knu/algebra.yaml';
const PROGRAMME = 'programmes/710100.yaml';

/** The fault that each rule about curricula is tried with. */
export const CURRICULUM_FAULTS = {
  'programme-unknown': [[COURSE, '["710100"]', '["710101"]']],
  'programme-level': [[COURSE, 'level: bachelor', 'level: master']],
  'programme-missing': [[COURSE, 'programmes: ["710100"]\n', '']],
  'competency-duplicate': [[PROGRAMME, 'code: "ИК-2"', 'code: "ОК-1"']],
  'competency-unknown': [
    [COURSE, '"ПК-1"', '"ПК-11"'],
    // Latin letters, a programme that is not the course's, and a module's code that no programme has.
    [COURSE, '"ОК-1"', '"OK-1", "510200:ПК-5"'],
    ['modules/matrices/en.mdx', '"ПК-5"', '"510200:ПК-1"'],
  ],
  'competency-ambiguous': [[COURSE, '["710100"]', '["710100", "510200"]']],
  'hours-sum': [[COURSE, 'self-study: 56', 'self-study: 55']],
  'hours-modules': [
    ['modules/systems/en.mdx', 'practice: 8, ', ''],
    ['modules/matrices/en.mdx', 'workload: { lecture: 8, practice: 8, self-study: 14 }\n', ''],
  ],
  'hours-missing': [[COURSE, 'hours: { lecture: 32, practice: 32, self-study: 56 }\n', '']],
  'taught-unknown': [
    [COURSE, '[vectors, sets/join]', '[vectors, vectors/lenght, sets/joint, numbers, vectors]'],
    [COURSE, 'matrices/multiply', 'matrix/multiply'],
  ],
  'outcome-untaught': [[COURSE, '    taughtBy: [matrices/multiply, systems]\n', '']],
  'outcome-unassessed': [
    [COURSE, '[matrices/multiply, systems]', '[matrices/transpose]'],
    // A module without outcomes: nothing in it can assess.
    [COURSE, '[vectors, sets/join]', '[sets]'],
    [
      'modules/sets/en.mdx',
      'outcomes:\n  - { id: join, text: Join., bloom: understand, competencies: ["ОК-1"] }\n',
      '',
    ],
    [
      'modules/sets/ky.mdx',
      'outcomes:\n  - { id: join, text: Бириктирүү., bloom: understand, competencies: ["ОК-1"] }\n',
      '',
    ],
    [
      'modules/sets/ru.mdx',
      'outcomes:\n  - { id: join, text: Объединять., bloom: understand, competencies: ["ОК-1"] }\n',
      '',
    ],
    ...['en', 'ky', 'ru'].map((tag): Fault => [`modules/sets/${tag}.mdx`, ' assesses="join"', '']),
  ],
  'outcome-incomplete': [
    [COURSE, '    bloom: apply\n', ''],
    [COURSE, '    bloom: evaluate\n    competencies: ["710100:ИК-2"]\n', ''],
  ],
  'edition-levels': [
    ['modules/sets/ky.mdx', 'bloom: understand, ', ''],
    ['modules/sets/ru.mdx', '"ОК-1"', '"ПК-1"'],
  ],
  'prior-unknown': [[COURSE, '{ module: numbers }', '{ module: numbers }, { module: number }']],
  'prior-held': [[COURSE, '{ module: numbers }', '{ module: numbers }, { module: sets }']],
  'assessment-weights': [[COURSE, 'weight: 60', 'weight: 50']],
  'assessment-duplicate': [[COURSE, 'id: exam', 'id: homework']],
  'assessment-outcome': [[COURSE, '    outcomes: [solve-systems]', '    outcomes: [solve-system]']],
  'assessment-week': [[COURSE, 'week: 16', 'week: 17']],
  'schedule-start': [[COURSE, 'start: 2027-02-01', 'start: 2027-02-05']],
  'timezone-unknown': [[COURSE, '  weeks: 16', '  weeks: 16\n  timezone: Asia/Bishkec']],
  'holiday-outside': [[COURSE, '[2027-03-08]', '[2027-03-08, 2026-03-21]']],
  'plan-module': [[COURSE, '[matrices, systems], weeks', '[matrices, systems, system], weeks']],
  'plan-duplicate': [[COURSE, '[matrices, systems], weeks', '[matrices, vectors, systems], weeks']],
  'plan-order': [
    [COURSE, '[sets, vectors], weeks', '[sets, matrices], weeks'],
    [COURSE, '[matrices, systems], weeks', '[vectors, systems], weeks'],
  ],
  'plan-weeks': [[COURSE, 'systems], weeks: 8', 'systems], weeks: 7']],
  'plan-missing': [[COURSE, '[matrices, systems], weeks', '[systems], weeks']],
} satisfies Record<string, readonly Fault[]>;

/** Lays the sound course over the base, then makes the faults. Throws where a fault does not fit: the test is wrong then. */
export function plant(content: string, faults: readonly Fault[]): void {
  cpSync(SOUND, content, { recursive: true });
  for (const [name, from, to] of faults) {
    const file = path.join(content, name);
    const before = readFileSync(file, 'utf8');
    if (!before.includes(from)) throw new Error(`${name} lacks ${from}`);
    writeFileSync(
      file,
      before.replace(from, () => to),
    );
  }
}
