import { readNumber, readTolerance, readUnits } from '../quiz/number.ts';
import type { ComponentNode } from './body.ts';
import { textOf, type Finding, type Own } from './question-base.ts';

/** Questions whose answer is an attribute. What is missing or cannot be read is noted, and gives null. */

/** The answer as written; null, and noted, where there is none. */
function written(node: ComponentNode, expected: string, findings: Finding[]): string | null {
  const answer = textOf(node, 'answer');
  if (answer === null) {
    const values = { component: node.name, attribute: 'answer', expected };
    findings.push({ rule: 'attribute-missing', place: node.place, values });
  }
  return answer;
}

export function readTruth(node: ComponentNode, findings: Finding[]): Own<'true-false'> | null {
  const answer = written(node, 'true', findings);
  if (answer === null) return null;
  if (answer === 'true' || answer === 'false') return { kind: 'true-false', answer: answer === 'true' };
  const values = { value: answer, expected: 'true, false' };
  findings.push({ rule: 'question-answer', place: node.place, attribute: 'answer', values });
  return null;
}

export function readNumberKey(node: ComponentNode, findings: Finding[]): Own<'number'> | null {
  const before = findings.length;
  const wrong = (rule: Finding['rule'], attribute: string, more: Finding['values'] = {}): void => {
    const values = { value: textOf(node, attribute) ?? '', ...more };
    findings.push({ rule, place: node.place, attribute, values });
  };
  const answer = written(node, '9.81', findings);
  const number = answer === null ? null : readNumber(answer);
  if (answer !== null && number?.rest !== '')
    wrong('question-answer', 'answer', { expected: '9.81', forms: '9,81 / 9.81' });

  const off = textOf(node, 'tolerance');
  const tolerance = off === null ? ({ kind: 'absolute', value: 0 } as const) : readTolerance(off);
  // A share of nothing is nothing.
  if (tolerance === null || (tolerance.kind === 'percent' && number?.value === 0))
    wrong('question-tolerance', 'tolerance');

  const unit = textOf(node, 'unit');
  const others = textOf(node, 'units');
  const units = others === null ? [] : readUnits(others, unit ?? '');
  if (units === null || (units.length > 0 && unit === null)) wrong('question-units', 'units');
  if (findings.length > before || number === null || tolerance === null || units === null) return null;
  return { kind: 'number', answer: number.value, tolerance, unit, units };
}
