import type { GLOSSARY_RULES } from '../../diagnostics/rules/glossary.ts';
import type { RuleExample } from './example.ts';

/** Examples of the rules about glossaries. */
export const GLOSSARY_EXAMPLES = {
  'term-unknown': {
    wrong: '<Term id="sequense">…</Term>',
    right: '<Term id="sequence">…</Term>',
    values: { id: 'sequense', nearest: 'sequence' },
  },
  'term-unused': {
    wrong: '- id: sequence\n  term: { ky: …, ru: …, en: … }\n  definition: { ky: …, ru: …, en: … }',
    right: '… <Term id="sequence">…</Term> …',
    values: { id: 'sequence' },
  },
  'term-duplicate': {
    wrong: '- id: limit\n  …\n- id: limit\n  …',
    right: '- id: limit\n  …\n- id: limit-of-function\n  …',
    values: { id: 'limit', other: 'content/glossary/analysis.yaml:2' },
  },
  'term-see-unknown': {
    wrong: 'seeAlso: [sequense]',
    right: 'seeAlso: [sequence]',
    values: { id: 'sequense', nearest: 'sequence' },
  },
  'term-language': {
    wrong: 'term: { ru: предел, en: limit }',
    right: 'term: { ky: предел, ru: предел, en: limit }',
    values: { id: 'limit', key: 'term', language: 'ky', glossary: 'content/glossary/analysis.yaml' },
  },
  'term-name-shared': {
    wrong: '- id: kernel\n  term: { ru: ядро }\n- id: kernel-function\n  term: { ru: ядро }',
    right:
      '- id: kernel\n  term: { ru: ядро (отображения) }\n- id: kernel-function\n  term: { ru: ядро (интеграла) }',
    values: { name: 'ядро', id: 'kernel' },
  },
  'term-formula': {
    wrong: 'definition: { en: The number $x_n$ tends to. }',
    right: 'definition: { en: The number that the members of a sequence tend to. }',
    values: { formula: '$x_n$' },
  },
} as const satisfies Record<keyof typeof GLOSSARY_RULES, RuleExample>;
