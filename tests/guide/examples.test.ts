import { describe, expect, it } from 'vitest';
import { MDX_EXAMPLES } from '../../src/guide/rules/mdx.ts';
import { QUIZ_EXAMPLES } from '../../src/guide/rules/quiz.ts';
import { YAML_EXAMPLES } from '../../src/guide/rules/yaml.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Shown in words or cut short: nothing to try out. */
const TOLD = new Set<string>([
  'body-crash',
  'body-slow',
  'body-deep',
  'body-large',
  'body-empty',
  'math-size',
  'front-matter-large',
  'outcome-unknown',
  'edition-assessments',
]);

const inQuiz = (snippet: string): string => {
  const question = snippet.startsWith('<Question')
    ? snippet
    : `<Question>\n\n1 + 1 = ?\n\n${snippet}\n\n</Question>`;
  return `<Quiz>\n\n${question}\n\n</Quiz>`;
};

/** What must stand around a snippet for it to be a text. */
function whole(rule: string, snippet: string): string {
  if (rule.startsWith('question-') || rule === 'answer-text') return inQuiz(snippet);
  const opened = /^<(Callout|Definition|Theorem)\b[^\n]*>$/.exec(snippet.split('\n').at(-1) ?? '');
  return opened === null ? snippet : `${snippet}\n\n…\n\n</${opened[1] ?? ''}>`;
}

const rulesOf = (text: string): string[] => readBody(`${text}\n`).problems.map(({ rule }) => rule);

describe('examples of rules about texts', () => {
  it.each(Object.entries({ ...MDX_EXAMPLES, ...QUIZ_EXAMPLES }).filter(([rule]) => !TOLD.has(rule)))(
    '%s',
    (rule, { wrong, right }) => {
      expect(rulesOf(whole(rule, wrong))).toContain(rule);
      const start = rule === 'heading-level' || rule === 'heading-title' ? '' : '## A\n\n';
      expect(rulesOf(start + whole(rule, right))).toEqual([]);
    },
  );
});

describe('examples of rules about YAML', () => {
  it.each(Object.entries(YAML_EXAMPLES).filter(([rule]) => !TOLD.has(rule)))(
    '%s',
    (rule, { wrong, right }) => {
      const problems = (text: string): string[] =>
        readYaml(text.replaceAll('→', '\t'), 'guide').diagnostics.map((one) => one.rule);
      expect(problems(wrong)).toContain(rule);
      expect(problems(right)).toEqual([]);
    },
  );
});
