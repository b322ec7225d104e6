import type { BodyNode } from '../../mdx/body.ts';
import type { Question } from '../../quiz/model.ts';
import { shownOptions, shownSteps } from '../../quiz/shown.ts';
import { spoken, type Card, type RenderContext } from '../context.ts';
import { h, text, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
import { copied } from './answer-key.ts';
import type { RenderChildren } from './component.ts';
import { numberAnswer } from './question-answers.ts';
import { plainTerms } from './term.ts';

const list = (items: readonly (readonly Html[])[], tag: 'ul' | 'ol' = 'ul'): Html =>
  h(
    tag,
    {},
    items.map((item) => h('li', {}, item)),
  );

/** A single paragraph is set without its tags, where it is one of several things. */
const within = (html: Html[]): Html[] => {
  const [only, ...others] = html;
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 ? only.children : html;
};

const remark = (feedback: string | null): Html[] => (feedback === null ? [] : [text(` — ${feedback}`)]);

/** What a question offers to choose from, and what is right. */
function sides(
  context: RenderContext,
  question: Question<BodyNode>,
  set: (nodes: readonly BodyNode[]) => Html[],
): [offered: Html[], right: Html[]] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { choices } = question;
      const right = choices
        .filter(({ correct }) => correct)
        .map(({ content, feedback }) => [...set(content.nodes), ...remark(feedback)]);
      return [[list(choices.map(({ content }) => set(content.nodes)))], [list(right)]];
    }
    case 'true-false':
      return [[], [h('p', {}, spoken(context, WORDS[context.ui].truth[question.answer ? 0 : 1]))]];
    case 'number':
      return [[], [h('p', {}, numberAnswer(context, question))]];
    case 'text':
      return [[], [list(question.accepted.map((one) => [text(one.text), ...remark(one.feedback)]))]];
    case 'matching': {
      const offered = shownOptions(question).map((option) => [text(option)]);
      const right = question.pairs.map((pair) => [...set(pair.left.nodes), text(` — ${pair.right}`)]);
      return [[list(question.pairs.map(({ left }) => set(left.nodes))), list(offered)], [list(right)]];
    }
    case 'ordering':
      return [
        [list(shownSteps(question).map(({ step }) => set(step.nodes)))],
        [
          list(
            question.steps.map(({ nodes }) => set(nodes)),
            'ol',
          ),
        ],
      ];
  }
}

/** Links within the module lead to its page from wherever the card is shown. */
function led(html: readonly Html[], module: string): Html[] {
  return html.map((node) => {
    if (node.type !== 'element') return node;
    const { href } = node.properties;
    const there =
      typeof href === 'string' && href.startsWith('#') ? { href: `../${module}/index.html${href}` } : {};
    return {
      ...node,
      properties: { ...node.properties, ...there },
      children: led(node.children, module),
    };
  });
}

/** Makes the card of a question; `prompt` is its text as it is set in the module. */
export function cardOf(
  context: RenderContext,
  render: RenderChildren,
  question: Question<BodyNode>,
  { prompt, solution }: { prompt: readonly Html[]; solution: readonly Html[] },
): Card {
  // What is counted and called in the module is not counted again.
  const { page, section } = context.shownTerms;
  const aside: RenderContext = {
    ...context,
    shownTerms: { page: new Set(page), section: new Set(section) },
    citing: { ...context.citing, calls: new Map() },
    counters: new Map(),
  };
  const [offered, right] = sides(aside, question, (nodes) => within(render(aside, nodes)));
  const said = question.feedback === null ? [] : [h('p', {}, question.feedback)];
  const apart = (html: readonly Html[]): Html[] => led(copied(plainTerms(html)), context.module);
  return {
    id: question.id,
    front: apart([...prompt, ...offered]),
    back: apart([...right, ...said, ...solution]),
  };
}
