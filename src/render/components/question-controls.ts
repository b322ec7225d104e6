import type { Question, QuestionOf } from '../../quiz/model.ts';
import { shownOptions, shownSteps } from '../../quiz/shown.ts';
import type { BodyNode } from '../../mdx/body.ts';
import { plainTerms } from './term.ts';
import { spoken, type RenderContext } from '../context.ts';
import { h, text, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
import type { RenderChildren } from './component.ts';

/** What is needed to set the controls of one question. */
export interface Setting {
  context: RenderContext;
  render: RenderChildren;
  /** Unique on the page; names of inputs and ids begin with it. */
  name: string;
}

/** The letter of a choice, `А` for 0; a number where letters run out. */
export function letterAt({ ui }: RenderContext, at: number): string {
  return WORDS[ui].letters[at] ?? String(at + 1);
}

/** What a reader answers a question with. The script finds its way by the `data-` names. */
export function controls(setting: Setting, question: Question<BodyNode>): Html[] {
  const { context, render } = setting;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const type = question.kind === 'single' ? 'radio' : 'checkbox';
      return question.choices.map(({ content, correct, feedback }, at) => {
        const line = lineOf(content.nodes);
        const html = plainTerms(render(context, line ?? content.nodes));
        const letter = `${letterAt(context, at)}.`;
        return renderChoice(setting, at, { type, letter, correct, feedback, html, inLine: line !== null });
      });
    }
    case 'true-false':
      return WORDS[context.ui].truth.map((words, at) => {
        const html = [spoken(context, words)];
        const correct = question.answer === (at === 0);
        return renderChoice(setting, at, {
          type: 'radio',
          letter: null,
          correct,
          feedback: null,
          html,
          inLine: true,
        });
      });
    case 'number':
      return [numberField(setting, question)];
    case 'text': {
      const { accepted, wrong } = question;
      return [field(setting, { 'data-answer': JSON.stringify({ accepted, wrong }) })];
    }
    case 'matching':
      return [matching(setting, question)];
    case 'ordering':
      return [ordering(setting, question)];
  }
}

/** What stands in a single paragraph; null where there is more than one block. */
function lineOf(nodes: readonly BodyNode[]): BodyNode[] | null {
  const [only, ...others] = nodes;
  return only?.type === 'plain' && only.tag === 'p' && others.length === 0 ? only.children : null;
}

interface ShownChoice {
  type: 'radio' | 'checkbox';
  /** Null where the choice needs none. */
  letter: string | null;
  correct: boolean;
  feedback: string | null;
  html: Html[];
  /** True: text, no blocks. */
  inLine: boolean;
}

function renderChoice({ name }: Setting, at: number, choice: ShownChoice): Html {
  const { type, letter, correct, feedback, html, inLine } = choice;
  const id = `${name}-${at + 1}`;
  const input = { type, name, value: String(at + 1) };
  const reply =
    feedback === null
      ? null
      : h('span', { className: ['feedback'], 'data-feedback': '', hidden: true }, feedback);
  const box = { className: ['choice'], 'data-choice': '', ...(correct ? { 'data-correct': '' } : {}) };
  if (inLine) {
    const label = letter === null ? [] : [h('span', { className: ['choice-letter'] }, letter), text(' ')];
    const words = h('span', { className: ['choice-text'] }, label, html, reply);
    return h('label', box, h('input', input), words);
  }
  // A label holds text, no blocks: here the letter is the label, and the blocks are what it is known by.
  const label = h('label', { className: ['choice-letter'], htmlFor: [id] }, letter);
  const content = h('div', { className: ['choice-text'], id: `${id}-text` }, label, html, reply);
  return h('div', box, h('input', { ...input, id, ariaLabelledBy: [`${id}-text`] }), content);
}

function field({ context, name }: Setting, properties: Record<string, string>, after: Html[] = []): Html {
  const label = h('span', { className: ['field-name'] }, spoken(context, WORDS[context.ui].answer));
  const input = h('input', {
    type: 'text',
    ...properties,
    name,
    autoComplete: ['off'],
    autoCapitalize: 'off',
    spellCheck: 'false',
    maxLength: 200,
  });
  return h('label', { className: ['field'] }, label, ' ', input, after);
}

function numberField(setting: Setting, question: QuestionOf<BodyNode, 'number'>): Html {
  const { answer, tolerance, unit, units } = question;
  const data = JSON.stringify({ answer, tolerance, unit, units });
  const shown = unit === null ? [] : [h('span', { className: ['unit'] }, ` ${unit}`)];
  return field(setting, { inputMode: 'decimal', 'data-answer': data }, shown);
}

/** A row with a choice of values; on paper a blank stands in place of the list. */
function row(
  { name }: Setting,
  at: number,
  content: readonly Html[],
  { options, right }: { options: readonly string[]; right: number },
): Html {
  const id = `${name}-${at + 1}`;
  const select = h(
    'select',
    { name: id, ariaLabelledBy: [id], 'data-answer': String(right + 1) },
    h('option', { value: '' }, '—'),
    options.map((option, place) => h('option', { value: String(place + 1) }, option)),
  );
  const words = h('div', { className: ['row-text'], id }, content);
  return h(
    'div',
    { className: ['row'], 'data-row': '' },
    words,
    select,
    h('span', { className: ['blank'], ariaHidden: 'true' }),
  );
}

const mark = (words: string): Html => h('span', { className: ['choice-letter'] }, `${words}.`);

/** The content of a row after its number or letter: a single paragraph goes on in the same line. */
function marked({ context, render }: Setting, words: string, nodes: readonly BodyNode[]): Html[] {
  const line = lineOf(nodes);
  const content = line === null ? render(context, nodes) : [h('span', {}, render(context, line))];
  return [mark(words), text(' '), ...content];
}

function matching(setting: Setting, question: QuestionOf<BodyNode, 'matching'>): Html {
  const { context } = setting;
  const options = shownOptions(question);
  const lettered = options.map((option, at) => `${letterAt(context, at)}. ${option}`);
  const rows = question.pairs.map(({ left, right }, at) =>
    row(setting, at, marked(setting, String(at + 1), left.nodes), {
      options: lettered,
      right: options.indexOf(right),
    }),
  );
  // Paper has no lists to open: there the right sides stand in a column of their own.
  const column = h(
    'ul',
    { className: ['paper'], hidden: true },
    options.map((option, at) => h('li', {}, mark(letterAt(context, at)), ` ${option}`)),
  );
  return h('div', { className: ['rows'] }, h('div', {}, rows), column);
}

function ordering(setting: Setting, question: QuestionOf<BodyNode, 'ordering'>): Html {
  const steps = shownSteps(question);
  const options = steps.map((_, at) => String(at + 1));
  const rows = steps.map(({ step, place }, at) =>
    row(setting, at, marked(setting, letterAt(setting.context, at), step.nodes), { options, right: place }),
  );
  return h('div', { className: ['rows'] }, h('div', {}, rows));
}
