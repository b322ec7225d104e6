import type { LABEL_RULES } from '../../diagnostics/rules/labels.ts';
import type { RuleExample } from './example.ts';

/** Examples of the rules about glossary words, references, numbers and cross-references. */
export const LABEL_EXAMPLES = {
  'inline-block': {
    wrong: '<Term id="vector">\n\n- …\n\n</Term>',
    right: '… <Term id="vector">…</Term> …',
    values: { name: 'Term', fix: '<Term id="vector">…</Term>' },
  },
  'inline-filled': {
    wrong: '<Cite id="strang2016">…</Cite>',
    right: '… <Cite id="strang2016" /> …',
    values: { name: 'Cite', fix: '<Cite id="strang2016" />' },
  },
  'link-nested': {
    wrong: '[… <Term id="vector">…</Term> …](../vectors/)',
    right: '<Term id="vector">…</Term> […](../vectors/)',
    values: { name: 'Term' },
  },
  'equation-content': {
    wrong: '<Equation id="eq-sum">\n\n$a + b$, …\n\n</Equation>',
    right: '<Equation id="eq-sum">\n\n$$a + b$$\n\n</Equation>',
    values: {},
  },
  'table-content': {
    wrong: '<Table title="…">\n\n| a | b |\n| 1 | 2 |\n\n</Table>',
    right: '<Table title="…">\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n</Table>',
    values: {},
  },
  'label-missing': {
    wrong: '[](#prf-unique)',
    right: '[…](#prf-unique)',
    values: { target: '#prf-unique', fix: '[…](#prf-unique)' },
  },
  'label-number': {
    wrong: '[#](../vectors/)',
    right: '[](../vectors/)',
    values: { target: '../vectors/', fix: '[](../vectors/)' },
  },
} as const satisfies Record<keyof typeof LABEL_RULES, RuleExample>;
