import type { Question, QuestionKind } from '../quiz/model.ts';
import type { BodyNode, ComponentNode } from './body.ts';
import type { ComponentName } from './components.ts';
import { readNumberKey, readTruth } from './question-answer.ts';
import { assessedBy, proseOf, textOf, type Finding, type Own } from './question-base.ts';
import { readChoices, readPairs, readSteps, readWritten } from './question-parts.ts';

/** What each kind is answered with; null where the answer is an attribute. */
const PART_OF: Readonly<Record<QuestionKind, ComponentName | null>> = {
  single: 'Choice',
  multiple: 'Choice',
  'true-false': null,
  number: null,
  text: 'Answer',
  matching: 'Pair',
  ordering: 'Step',
};
const PARTS = Object.values(PART_OF).filter((part) => part !== null);

/** Attributes that mean nothing for other kinds than these. */
const KINDS_OF: Readonly<Record<string, readonly QuestionKind[]>> = {
  answer: ['true-false', 'number'],
  tolerance: ['number'],
  unit: ['number'],
  units: ['number'],
};

const isNamed = (node: BodyNode, ...names: readonly string[]): node is ComponentNode =>
  node.type === 'component' && names.includes(node.name);

/**
 * A component as a question of the model, or null and all that is wrong with it. Both the facts of a body and its HTML
 * are made from this.
 */
export function questionOf(node: ComponentNode): {
  question: Question<BodyNode> | null;
  findings: Finding[];
} {
  const { children, attributes, place } = node;
  const kind = (attributes.kind ?? 'single') as QuestionKind;
  const findings: Finding[] = [];
  for (const [attribute, kinds] of Object.entries(KINDS_OF)) {
    if (attributes[attribute] === undefined || kinds.includes(kind)) continue;
    const values = { attribute, kind, kinds: kinds.join(', ') };
    findings.push({ rule: 'question-attribute', place, attribute, values });
  }
  const part = PART_OF[kind];
  const parts = children.filter((child): child is ComponentNode => isNamed(child, ...PARTS));
  for (const stray of parts.filter(({ name }) => name !== part)) {
    const values = { name: stray.name, kind, ...(part === null ? {} : { expected: part }) };
    findings.push({ rule: 'question-part', place: stray.place, values });
  }
  const prompt = children.filter((child): boolean => !isNamed(child, ...PARTS, 'Hint', 'Solution'));
  if (prompt.every((child) => child.type === 'component' && child.name !== 'Figure'))
    findings.push({ rule: 'question-text', place });
  const own = ownPart(
    kind,
    node,
    parts.filter(({ name }) => name === part),
    findings,
  );
  if (own === null || findings.length > 0) return { question: null, findings };
  const solutions = children.filter((child) => isNamed(child, 'Solution'));
  const question = {
    ...own,
    id: node.id ?? '',
    prompt: proseOf(prompt),
    feedback: textOf(node, 'feedback'),
    assesses: assessedBy(node),
    hints: children
      .filter((child) => isNamed(child, 'Hint'))
      .map((hint) => ({ title: textOf(hint, 'title'), ...proseOf(hint.children) })),
    solution: solutions.length === 0 ? null : proseOf(solutions.flatMap((solution) => solution.children)),
  };
  return { question, findings };
}

function ownPart(
  kind: QuestionKind,
  node: ComponentNode,
  parts: readonly ComponentNode[],
  findings: Finding[],
): Own<QuestionKind> | null {
  switch (kind) {
    case 'single':
    case 'multiple':
      return { kind, choices: readChoices(kind, node, parts, findings) };
    case 'true-false':
      return readTruth(node, findings);
    case 'number':
      return readNumberKey(node, findings);
    case 'text':
      return { kind, ...readWritten(node, parts, findings) };
    case 'matching':
      return { kind, ...readPairs(node, parts, findings) };
    case 'ordering':
      return { kind, steps: readSteps(node, parts, findings) };
  }
}
