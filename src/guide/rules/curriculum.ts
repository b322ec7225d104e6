import type { CURRICULUM_RULES } from '../../diagnostics/rules/curriculum.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about programmes, outcomes, hours, assessment and the plan of a semester. */
export const CURRICULUM_EXAMPLES = {
  'programme-code': {
    wrong: 'programmes: ["7101"]',
    right: 'programmes: ["710100"]',
    values: { value: '7101' },
  },
  'taught-form': {
    wrong: 'taughtBy: [Vectors 1]',
    right: 'taughtBy: [vectors]',
    values: { value: 'Vectors 1' },
  },
  'time-form': {
    wrong: 'meetings: [{ kind: lecture, day: monday, time: "9.30", hours: 2 }]',
    right: 'meetings: [{ kind: lecture, day: monday, time: "09:30", hours: 2 }]',
    values: { value: '9.30' },
  },
  'prior-empty': {
    wrong: 'priorKnowledge: [{}]',
    right: 'priorKnowledge: [{ module: vectors }]',
    values: {},
  },
  'programme-unknown': {
    wrong: 'programmes: ["710101"]',
    right: 'programmes: ["710100"]',
    values: { code: '710101', nearest: '710100' },
  },
  'programme-level': {
    wrong: 'level: master\nprogrammes: ["710100"]',
    right: 'level: bachelor\nprogrammes: ["710100"]',
    values: { level: 'master', code: '710100', expected: 'bachelor' },
  },
  'programme-missing': {
    wrong: 'outcomes:\n  - { id: add, text: "Add vectors.", competencies: ["ОК-1"] }',
    right: 'programmes: ["710100"]\noutcomes:\n  - { id: add, text: "Add vectors.", competencies: ["ОК-1"] }',
    values: { code: 'ОК-1' },
  },
  'competency-duplicate': {
    wrong: '- { code: "ОК-1", text: "…" }\n- { code: "ОК-1", text: "…" }',
    right: '- { code: "ОК-1", text: "…" }\n- { code: "ОК-2", text: "…" }',
    values: { code: 'ОК-1' },
  },
  'competency-unknown': {
    wrong: 'competencies: ["ОК-11"]',
    right: 'competencies: ["ОК-1"]',
    values: { code: 'ОК-11', programmes: '710100', nearest: 'ОК-1', known: 'ОК-1, ИК-2' },
  },
  'competency-ambiguous': {
    wrong: 'programmes: ["710100", "710200"]\n…\ncompetencies: ["ОК-1"]',
    right: 'programmes: ["710100", "710200"]\n…\ncompetencies: ["710100:ОК-1"]',
    values: { code: 'ОК-1', long: '710100:ОК-1, 710200:ОК-1' },
  },
  'hours-sum': {
    wrong: 'credits: 4\nhours: { lecture: 32, practice: 32, self-study: 55 }',
    right: 'credits: 4\nhours: { lecture: 32, practice: 32, self-study: 56 }',
    values: {
      sum: '119',
      kinds: 'lecture: 32, practice: 32, self-study: 55',
      expected: '120',
      credits: '4',
      perCredit: '30',
      difference: '−1',
    },
  },
  'hours-modules': {
    wrong: 'hours: { lecture: 32 }\nmodules: [limits, sequences]   # workload: { lecture: 16 } + {}',
    right:
      'hours: { lecture: 32 }\nmodules: [limits, sequences]   # workload: { lecture: 16 } + { lecture: 16 }',
    values: { differences: 'lecture: 16 ≠ 32', silent: 'sequences' },
  },
  'hours-missing': {
    wrong: 'programmes: ["710100"]\ncredits: 4',
    right: 'programmes: ["710100"]\ncredits: 4\nhours: { lecture: 32, practice: 32, self-study: 56 }',
    values: { keys: 'hours' },
  },
  'taught-unknown': {
    wrong: 'taughtBy: [vectors/lenght]',
    right: 'taughtBy: [vectors/length]',
    values: { value: 'vectors/lenght', nearest: 'vectors/length' },
  },
  'outcome-untaught': {
    wrong: '- id: work-with-vectors\n  text: Work with vectors.',
    right: '- id: work-with-vectors\n  text: Work with vectors.\n  taughtBy: [vectors]',
    values: { id: 'work-with-vectors' },
  },
  'outcome-unassessed': {
    wrong: '<Question id="q1">',
    right: '<Question id="q1" assesses="dot-product">',
    values: { id: 'work-with-vectors', modules: 'vectors', example: 'dot-product' },
  },
  'outcome-incomplete': {
    wrong: '- { id: add, text: "Add vectors." }',
    right: '- { id: add, text: "Add vectors.", bloom: apply, competencies: ["ОК-1"] }',
    values: { bloom: 'add', competencies: 'add' },
  },
  'edition-levels': {
    wrong:
      'limits/ky.mdx   - { id: find-limit, bloom: apply, … }\nlimits/ru.mdx   - { id: find-limit, bloom: create, … }',
    right:
      'limits/ky.mdx   - { id: find-limit, bloom: apply, … }\nlimits/ru.mdx   - { id: find-limit, bloom: apply, … }',
    values: { id: 'find-limit', other: 'ky.mdx', expected: 'bloom: apply' },
  },
  'prior-unknown': {
    wrong: 'priorKnowledge: [{ module: sequence }]',
    right: 'priorKnowledge: [{ module: sequences }]',
    values: { id: 'sequence', nearest: 'sequences' },
  },
  'prior-held': {
    wrong: 'modules: [sequences, limits]\npriorKnowledge: [{ module: sequences }]',
    right: 'modules: [limits]\npriorKnowledge: [{ module: sequences }]',
    values: { id: 'sequences' },
  },
  'assessment-weights': {
    wrong: '- { id: midterm, weight: 30, … }\n- { id: final, weight: 60, … }',
    right: '- { id: midterm, weight: 40, … }\n- { id: final, weight: 60, … }',
    values: { sum: '90', weights: 'midterm: 30, final: 60', difference: '−10' },
  },
  'assessment-duplicate': {
    wrong: '- { id: test, week: 5, … }\n- { id: test, week: 10, … }',
    right: '- { id: test-1, week: 5, … }\n- { id: test-2, week: 10, … }',
    values: { id: 'test' },
  },
  'assessment-outcome': {
    wrong: 'assessment: [{ id: final, outcomes: [work-with-vector], … }]',
    right: 'assessment: [{ id: final, outcomes: [work-with-vectors], … }]',
    values: { id: 'final', outcome: 'work-with-vector', nearest: 'work-with-vectors' },
  },
  'assessment-week': {
    wrong: 'assessment: [{ id: final, week: 17, … }]\nschedule: { weeks: 16, … }',
    right: 'assessment: [{ id: final, week: 16, … }]\nschedule: { weeks: 16, … }',
    values: { id: 'final', week: '17', weeks: '16' },
  },
  'schedule-start': {
    wrong: 'schedule: { start: 2027-02-03, weeks: 16 }',
    right: 'schedule: { start: 2027-02-01, weeks: 16 }',
    values: { start: '2027-02-03', nearest: '2027-02-01' },
  },
  'timezone-unknown': {
    wrong: 'timezone: Asia/Bishkeк',
    right: 'timezone: Asia/Bishkek',
    values: { timezone: 'Asia/Bishkeк', nearest: 'Asia/Bishkek' },
  },
  'holiday-outside': {
    wrong: 'schedule: { start: 2027-02-01, weeks: 16, holidays: [2026-03-08] }',
    right: 'schedule: { start: 2027-02-01, weeks: 16, holidays: [2027-03-08] }',
    values: { holiday: '2026-03-08', first: '2027-02-01', last: '2027-05-23' },
  },
  'plan-module': {
    wrong: 'modules: [vectors]\nschedule: { plan: [{ modules: [vector], weeks: 2 }], … }',
    right: 'modules: [vectors]\nschedule: { plan: [{ modules: [vectors], weeks: 2 }], … }',
    values: { id: 'vector', nearest: 'vectors' },
  },
  'plan-duplicate': {
    wrong: 'plan:\n  - { modules: [vectors], weeks: 1 }\n  - { modules: [vectors], weeks: 1 }',
    right: 'plan:\n  - { modules: [vectors], weeks: 2 }',
    values: { id: 'vectors' },
  },
  'plan-order': {
    wrong: 'plan:\n  - { modules: [limits] }\n  - { modules: [sequences] }',
    right: 'plan:\n  - { modules: [sequences] }\n  - { modules: [limits] }',
    values: { module: 'limits', id: 'sequences' },
  },
  'plan-weeks': {
    wrong: 'schedule: { weeks: 16, plan: [{ modules: [vectors], weeks: 15 }], … }',
    right: 'schedule: { weeks: 16, plan: [{ modules: [vectors], weeks: 16 }], … }',
    values: { sum: '15', weeks: '16' },
  },
  'plan-missing': {
    wrong: 'modules: [vectors, matrices]\nschedule: { plan: [{ modules: [vectors] }], … }',
    right:
      'modules: [vectors, matrices]\nschedule: { plan: [{ modules: [vectors] }, { modules: [matrices] }], … }',
    values: { modules: 'matrices' },
  },
} as const satisfies Record<keyof typeof CURRICULUM_RULES, RuleExample>;
