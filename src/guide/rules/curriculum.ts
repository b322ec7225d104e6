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
} as const satisfies Record<keyof typeof CURRICULUM_RULES, RuleExample>;
