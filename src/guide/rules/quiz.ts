import type { QUIZ_RULES } from '../../diagnostics/rules/quiz.ts';
import type { RuleExample } from './example.ts';

/** Examples for the rules about quizzes and assessment. */
export const QUIZ_EXAMPLES = {
  'question-text': {
    wrong: '<Question>\n\n<Choice>1</Choice>\n<Choice correct>2</Choice>\n\n</Question>',
    right: '<Question>\n\n1 + 1 = ?\n\n<Choice>1</Choice>\n<Choice correct>2</Choice>\n\n</Question>',
    values: {},
  },
  'question-choices': {
    wrong: '<Question>\n\n1 + 1 = ?\n\n<Choice correct>2</Choice>\n\n</Question>',
    right: '<Question>\n\n1 + 1 = ?\n\n<Choice>1</Choice>\n<Choice correct>2</Choice>\n\n</Question>',
    values: { count: '1' },
  },
  'question-correct': {
    wrong: '<Choice>1</Choice>\n<Choice>2</Choice>',
    right: '<Choice>1</Choice>\n<Choice correct>2</Choice>',
    values: {},
  },
  'question-single': {
    wrong:
      '<Question kind="single">\n\nx² = 4\n\n<Choice correct>2</Choice>\n<Choice correct>−2</Choice>\n\n</Question>',
    right:
      '<Question kind="multiple">\n\nx² = 4\n\n<Choice correct>2</Choice>\n<Choice correct>−2</Choice>\n\n</Question>',
    values: { count: '2' },
  },
  'question-attribute': {
    wrong: '<Question kind="text" unit="m">\n\nThe unit of length?\n\n<Answer>metre</Answer>\n\n</Question>',
    right: '<Question kind="text">\n\nThe unit of length?\n\n<Answer>metre</Answer>\n\n</Question>',
    values: { attribute: 'unit', kind: 'text', kinds: 'number' },
  },
  'question-part': {
    wrong:
      '<Question kind="text">\n\nThe unit of length?\n\n<Choice correct>metre</Choice>\n<Answer>metre</Answer>\n\n</Question>',
    right: '<Question kind="text">\n\nThe unit of length?\n\n<Answer>metre</Answer>\n\n</Question>',
    values: { name: 'Choice', kind: 'text', expected: 'Answer' },
  },
  'question-answer': {
    wrong: '<Question kind="number" answer="9.81 m/s²">\n\n$g$ = ?\n\n</Question>',
    right: '<Question kind="number" answer="9.81" unit="m/s²">\n\n$g$ = ?\n\n</Question>',
    values: { value: '9.81 m/s²', expected: '9.81', forms: '9,81 / 9.81' },
  },
  'question-tolerance': {
    wrong: '<Question kind="number" answer="9.81" tolerance="about 0.05">\n\n$g$ = ?\n\n</Question>',
    right: '<Question kind="number" answer="9.81" tolerance="0.05">\n\n$g$ = ?\n\n</Question>',
    values: { value: 'about 0.05' },
  },
  'question-units': {
    wrong: '<Question kind="number" answer="2" unit="m" units="cm = 0.01">\n\nHow long is it?\n\n</Question>',
    right:
      '<Question kind="number" answer="2" unit="m" units="cm: 0.01; km: 1000">\n\nHow long is it?\n\n</Question>',
    values: { value: 'cm = 0.01' },
  },
  'question-accepted': {
    wrong: '<Question kind="text">\n\nA number with a direction?\n\n</Question>',
    right: '<Question kind="text">\n\nA number with a direction?\n\n<Answer>vector</Answer>\n\n</Question>',
    values: {},
  },
  'answer-text': {
    wrong: '<Question kind="text">\n\nThe ratio?\n\n<Answer>$\\pi$</Answer>\n\n</Question>',
    right: '<Question kind="text">\n\nThe ratio?\n\n<Answer>pi</Answer>\n\n</Question>',
    values: {},
  },
  'question-pairs': {
    wrong: '<Question kind="matching">\n\nUnits?\n\n<Pair with="N">force</Pair>\n\n</Question>',
    right:
      '<Question kind="matching">\n\nUnits?\n\n<Pair with="N">force</Pair>\n<Pair with="J">work</Pair>\n<Pair with="W" />\n\n</Question>',
    values: { count: '1' },
  },
  'question-steps': {
    wrong: '<Question kind="ordering">\n\nIn which order?\n\n<Step>read</Step>\n\n</Question>',
    right:
      '<Question kind="ordering">\n\nIn which order?\n\n<Step>read</Step>\n<Step>solve</Step>\n\n</Question>',
    values: { count: '1' },
  },
  'question-duplicate': {
    wrong: '<Question>\n\n1 + 1 = ?\n\n<Choice correct>2</Choice>\n<Choice>2</Choice>\n\n</Question>',
    right: '<Question>\n\n1 + 1 = ?\n\n<Choice correct>2</Choice>\n<Choice>3</Choice>\n\n</Question>',
    values: { name: 'Choice', line: '5' },
  },
  'outcome-unknown': {
    wrong: 'outcomes:\n  - { id: add-vectors, text: "Add vectors." }\n…\n<Exercise assesses="add-vector">',
    right: 'outcomes:\n  - { id: add-vectors, text: "Add vectors." }\n…\n<Exercise assesses="add-vectors">',
    values: { id: 'add-vector', nearest: 'add-vectors' },
  },
  'edition-assessments': {
    wrong: 'ky.mdx   <Exercise assesses="add-vectors">\nru.mdx   <Exercise>',
    right: 'ky.mdx   <Exercise assesses="add-vectors">\nru.mdx   <Exercise assesses="add-vectors">',
    values: { other: 'ky.mdx', expected: 'add-vectors' },
  },
} as const satisfies Record<keyof typeof QUIZ_RULES, RuleExample>;
