import { questionOf } from '../../mdx/question.ts';
import { count, numbered, spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h, text, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
import { copied } from './answer-key.ts';
import { identity, type Component } from './component.ts';
import { answerLine, answerList } from './question-answers.ts';
import { cardOf } from './review-card.ts';
import { controls } from './question-controls.ts';
import { blockTitle } from './statement.ts';

/**
 * Questions without a form: nothing is sent anywhere. Without JavaScript the answers are in a `details`; a script finds
 * its way by `data-quiz`, `data-question`, `data-choice`, `data-correct`, `data-answer`, `data-row`, `data-feedback` and
 * `data-answers`.
 */
export const quiz: Component = (context, node, render) =>
  h(
    'section',
    { className: ['quiz'], 'data-quiz': '', ...identity(node) },
    blockTitle(context, WORDS[context.ui].quiz, attribute(node, 'title')),
    render(context, node.children),
  );

export const question: Component = (context, node, render) => {
  const { question: model } = questionOf(node);
  // What is wrong with it was told; such a body is never published.
  if (model === null) return text('');
  const words = WORDS[context.ui];
  const [first, ...rest] = model.prompt.nodes;
  const inLegend = first?.type === 'plain' && first.tag === 'p';
  const name = `okuu-question-${count(context, 'question-name')}`;
  const label = spoken(context, `${numbered(context, node)}.`);
  const asked = inLegend ? render(context, first.children) : [];
  const legend = h('legend', {}, h('span', { className: ['block-label'] }, label), ' ', asked);
  const prompt = render(context, inLegend || first === undefined ? rest : [first, ...rest]);
  const hints = render(
    context,
    node.children.filter((child) => child.type === 'component' && child.name === 'Hint'),
  );
  const inputs = controls({ context, render, name }, model);
  const solution = render(context, model.solution?.nodes ?? []);
  const whole = inLegend ? [h('p', {}, asked), ...prompt] : prompt;
  context.cards.push(cardOf(context, render, model, { prompt: whole, solution }));
  context.key.push(answerLine(context, label, model), ...copied(solution));
  return h(
    'fieldset',
    {
      className: ['question'],
      'data-question': model.kind,
      ...identity(node),
      ariaDescribedBy: [`${name}-how`],
    },
    legend,
    prompt,
    hints,
    h('p', { className: ['choose'], id: `${name}-how` }, spoken(context, words.choose[model.kind])),
    inputs,
    model.feedback === null ? null : remark(model.feedback),
    h(
      'details',
      { className: ['answers'], 'data-answers': '' },
      h('summary', {}, spoken(context, words.answers)),
      answerList(context, model),
      model.feedback === null ? null : h('p', {}, text(model.feedback)),
      solution,
    ),
  );
};

/** What is said to whoever has answered; the script shows it then. */
const remark = (words: string): Html =>
  h('p', { className: ['feedback'], 'data-feedback': '', hidden: true }, words);

/** Choices, answers, pairs and steps are set by their question. */
export const part: Component = (context, node, render) => h('div', {}, render(context, node.children));
