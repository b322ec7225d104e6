import type { ComponentNode } from '../../mdx/body.ts';
import { count, numbered, spoken, type RenderContext } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h, text, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
import { identity, type Component, type RenderChildren } from './component.ts';
import { blockTitle } from './statement.ts';

/**
 * Questions without a form: nothing is sent anywhere. Without JavaScript the answers are in a `details`; a script finds
 * its way by `data-quiz`, `data-question`, `data-choice`, `data-correct`, `data-feedback` and `data-answers`.
 */
export const quiz: Component = (context, node, render) =>
  h(
    'section',
    { className: ['quiz'], 'data-quiz': '', ...identity(node) },
    blockTitle(context, WORDS[context.ui].quiz, attribute(node, 'title')),
    render(context, node.children),
  );

const isChoice = (node: unknown): node is ComponentNode =>
  typeof node === 'object' && node !== null && 'name' in node && node.name === 'Choice';
const isSolution = (node: unknown): node is ComponentNode =>
  typeof node === 'object' && node !== null && 'name' in node && node.name === 'Solution';

export const question: Component = (context, node, render) => {
  const kind = attribute(node, 'kind') === 'multiple' ? 'multiple' : 'single';
  const words = WORDS[context.ui];
  const [first, ...rest] = node.children.filter((child) => !isChoice(child) && !isSolution(child));
  const inLegend = first?.type === 'plain' && first.tag === 'p';
  const name = `okuu-question-${count(context, 'question-name')}`;
  const choices = node.children.filter(isChoice);
  const legend = h(
    'legend',
    {},
    h('span', { className: ['block-label'] }, spoken(context, `${numbered(context, node)}.`)),
    ' ',
    inLegend ? render(context, first.children) : [],
  );
  return h(
    'fieldset',
    { className: ['question'], 'data-question': kind, ...identity(node) },
    legend,
    render(context, inLegend || first === undefined ? rest : [first, ...rest]),
    h('p', { className: ['choose'] }, spoken(context, words.choose[kind])),
    choices.map((choice, at) => renderChoice(context, choice, { at, name, kind }, render)),
    answers(context, choices, node.children.filter(isSolution), render),
  );
};

const letterAt = (context: RenderContext, at: number): string =>
  WORDS[context.ui].letters[at] ?? String(at + 1);

function renderChoice(
  context: RenderContext,
  choice: ComponentNode,
  { at, name, kind }: { at: number; name: string; kind: 'single' | 'multiple' },
  render: RenderChildren,
): Html {
  const feedback = attribute(choice, 'feedback');
  const right = choice.attributes.correct === true ? { 'data-correct': '' } : {};
  const id = `${name}-${at + 1}`;
  const [only, ...others] = choice.children;
  const plain = only?.type === 'plain' && only.tag === 'p' && others.length === 0;
  const input = { type: kind === 'single' ? 'radio' : 'checkbox', name, value: String(at + 1) };
  const letter = `${letterAt(context, at)}.`;
  const reply =
    feedback === null
      ? null
      : h('span', { className: ['feedback'], 'data-feedback': '', hidden: true }, feedback);
  const box = { className: ['choice'], 'data-choice': '', ...right };
  if (plain) {
    const label = h('span', { className: ['choice-letter'] }, letter);
    return h(
      'label',
      box,
      h('input', input),
      h('span', { className: ['choice-text'] }, label, ' ', render(context, only.children), reply),
    );
  }
  // A label holds text, no blocks: here the letter is the label, and the blocks are what it is known by.
  const label = h('label', { className: ['choice-letter'], htmlFor: [id] }, letter);
  const content = h(
    'div',
    { className: ['choice-text'], id: `${id}-text` },
    label,
    render(context, choice.children),
    reply,
  );
  return h('div', box, h('input', { ...input, id, ariaLabelledBy: [`${id}-text`] }), content);
}

/** What readers without JavaScript, and paper, have. */
function answers(
  context: RenderContext,
  choices: readonly ComponentNode[],
  solutions: readonly ComponentNode[],
  render: RenderChildren,
): Html {
  const words = WORDS[context.ui];
  const items = choices.map((choice, at) => {
    const feedback = attribute(choice, 'feedback');
    const verdict = choice.attributes.correct === true ? words.right : words.wrong;
    const label = h('b', {}, `${letterAt(context, at)}. `, spoken(context, verdict));
    return h('li', {}, label, feedback === null ? null : [text(' — '), text(feedback)]);
  });
  return h(
    'details',
    { className: ['answers'], 'data-answers': '' },
    h('summary', {}, spoken(context, words.answers)),
    h('ul', { className: ['answer-list'] }, items),
    solutions.flatMap((solution) => render(context, solution.children)),
  );
}

/** Choices are set by their question. */
export const choice: Component = (context, node, render) => h('div', {}, render(context, node.children));
