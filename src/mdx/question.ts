import type { BodyNode, ComponentNode } from './body.ts';
import { report, type Context } from './context.ts';

const isComponent = (node: BodyNode, name: string): node is ComponentNode =>
  node.type === 'component' && node.name === name;

/** A question needs its text, at least two choices, and as many right ones as its kind wants. */
export function checkQuestion(context: Context, question: ComponentNode): void {
  const { children, place } = question;
  const choices = children.filter((child) => isComponent(child, 'Choice'));
  const right = choices.filter((choice) => choice.attributes.correct === true).length;
  const multiple = question.attributes.kind === 'multiple';
  if (choices.length < 2) report(context, 'question-choices', place, { count: String(choices.length) });
  else if (right === 0) report(context, 'question-correct', place, { count: '0' });
  else if (right > 1 && !multiple) report(context, 'question-single', place, { count: String(right) });
  if (children.every((child) => child.type === 'component' && child.name !== 'Figure'))
    report(context, 'question-text', place);
}
