import { foldAnswer } from '../quiz/fold.ts';
import type { ComponentNode } from './body.ts';
import { duplicate, findDuplicates, proseOf, textOf, type Finding, type Own } from './question-base.ts';

/** Questions whose answer stands in components inside them. */

export function readChoices(
  kind: 'single' | 'multiple',
  { place }: ComponentNode,
  parts: readonly ComponentNode[],
  findings: Finding[],
): Own<'single'>['choices'] {
  const choices = parts.map((part) => ({
    content: proseOf(part.children),
    correct: part.attributes.correct === true,
    feedback: textOf(part, 'feedback'),
  }));
  const right = choices.filter(({ correct }) => correct).length;
  const count = String(choices.length);
  if (choices.length < 2) findings.push({ rule: 'question-choices', place, values: { count } });
  else if (right === 0) findings.push({ rule: 'question-correct', place });
  else if (right > 1 && kind === 'single')
    findings.push({ rule: 'question-single', place, values: { count: String(right) } });
  findDuplicates(parts, findings);
  return choices;
}

/** The words of an `<Answer>`; null where it holds anything else, or nothing that can be compared. */
function words({ children }: ComponentNode): string | null {
  const [only, ...others] = children;
  if (only?.type !== 'plain' || only.tag !== 'p' || others.length > 0) return null;
  const texts = only.children.map((child) => (child.type === 'text' ? child.value : null));
  const text = texts.includes(null) ? '' : texts.join('').replace(/\s+/g, ' ').trim();
  return foldAnswer(text) === '' ? null : text;
}

export function readWritten(
  { place }: ComponentNode,
  parts: readonly ComponentNode[],
  findings: Finding[],
): Pick<Own<'text'>, 'accepted' | 'wrong'> {
  const own: Pick<Own<'text'>, 'accepted' | 'wrong'> = { accepted: [], wrong: [] };
  const seen = new Map<string, ComponentNode>();
  for (const part of parts.filter(({ children }) => children.length > 0)) {
    const text = words(part);
    if (text === null) {
      findings.push({ rule: 'answer-text', place: part.place });
      continue;
    }
    const first = seen.get(foldAnswer(text));
    const isWrong = part.attributes.wrong === true;
    // Two spellings that are folded into one do no harm as long as both say the same.
    if (first === undefined) seen.set(foldAnswer(text), part);
    else if (first.attributes.wrong !== part.attributes.wrong || textOf(part, 'feedback') !== null)
      findings.push(duplicate(part, first));
    own[isWrong ? 'wrong' : 'accepted'].push({ text, feedback: textOf(part, 'feedback') });
  }
  if (parts.every(({ attributes }) => attributes.wrong === true))
    findings.push({ rule: 'question-accepted', place });
  return own;
}

export function readPairs(
  { place }: ComponentNode,
  parts: readonly ComponentNode[],
  findings: Finding[],
): Pick<Own<'matching'>, 'pairs' | 'distractors'> {
  const withLeft = parts.filter(({ children }) => children.length > 0);
  const alone = parts.filter(({ children }) => children.length === 0);
  const pairs = withLeft.map((part) => ({
    left: proseOf(part.children),
    right: textOf(part, 'with') ?? '',
  }));
  const options = new Map(withLeft.map((part) => [textOf(part, 'with'), part] as const).reverse());
  const [, second] = withLeft;
  if (second === undefined)
    findings.push({ rule: 'question-pairs', place, values: { count: String(pairs.length) } });
  else if (options.size === 1 && alone.length === 0) {
    // One right side for all: there is nothing to choose.
    const [first = second] = withLeft;
    findings.push(duplicate(second, first));
  }
  findDuplicates(withLeft, findings);
  for (const part of alone) {
    const right = textOf(part, 'with');
    const first = options.get(right);
    if (first === undefined) options.set(right, part);
    else findings.push(duplicate(part, first));
  }
  return { pairs, distractors: alone.map((part) => textOf(part, 'with') ?? '') };
}

export function readSteps(
  { place }: ComponentNode,
  parts: readonly ComponentNode[],
  findings: Finding[],
): Own<'ordering'>['steps'] {
  if (parts.length < 2)
    findings.push({ rule: 'question-steps', place, values: { count: String(parts.length) } });
  findDuplicates(parts, findings);
  return parts.map(({ children }) => proseOf(children));
}
