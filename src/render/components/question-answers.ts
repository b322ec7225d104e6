import type { BodyNode } from '../../mdx/body.ts';
import type { Question, QuestionOf } from '../../quiz/model.ts';
import { shownOptions, shownSteps } from '../../quiz/shown.ts';
import { spoken, type RenderContext } from '../context.ts';
import { h, text, type Html } from '../hast.ts';
import { fillWord, WORDS } from '../words.ts';
import { letterAt } from './question-controls.ts';

/** One answer with what is said of it: a choice, a spelling, a pair. */
interface Line {
  label: Html[];
  /** Null where there is nothing to be right or wrong. */
  correct: boolean | null;
  feedback: string | null;
}

/** A number as a reader of the body's language writes it. */
function numberText({ ui }: RenderContext, value: number): string {
  const plain = String(value).replace('-', '−');
  return ui === 'en' ? plain : plain.replace('.', ',');
}

/** «9,81 ± 0,05 м/с²» */
export function numberAnswer(context: RenderContext, question: QuestionOf<BodyNode, 'number'>): string {
  const { answer, tolerance, unit } = question;
  const amount = numberText(context, tolerance.value);
  const off = tolerance.kind === 'percent' ? `${amount} %` : amount;
  const parts = [numberText(context, answer), tolerance.value === 0 ? '' : `± ${off}`, unit ?? ''];
  return parts.filter((part) => part !== '').join('\u00a0');
}

function lines(context: RenderContext, question: Question<BodyNode>): Line[] {
  const words = WORDS[context.ui];
  const line = (label: string, correct: boolean | null = null, feedback: string | null = null): Line => ({
    label: [text(label)],
    correct,
    feedback,
  });
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ correct, feedback }, at) =>
        line(letterAt(context, at), correct, feedback),
      );
    case 'true-false':
      return [{ ...line(''), label: [spoken(context, words.truth[question.answer ? 0 : 1])] }];
    case 'number':
      return [line(numberAnswer(context, question))];
    case 'text':
      return [
        ...question.accepted.map((answer) => line(answer.text, true, answer.feedback)),
        ...question.wrong.map((answer) => line(answer.text, false, answer.feedback)),
      ];
    case 'matching': {
      const options = shownOptions(question);
      return question.pairs.map(({ right }, at) =>
        line(`${at + 1} — ${letterAt(context, options.indexOf(right))} (${right})`),
      );
    }
    case 'ordering': {
      const shown = shownSteps(question);
      const letters = question.steps.map((_, place) =>
        letterAt(
          context,
          shown.findIndex((step) => step.place === place),
        ),
      );
      return [{ ...line(''), label: [spoken(context, fillWord(words.order, letters.join(', ')))] }];
    }
  }
}

const said = (feedback: string | null): Html[] => (feedback === null ? [] : [text(` — ${feedback}`)]);

/** What authors say ends in a full stop, often: a semicolon after it would be one sign too many. */
const unstopped = (feedback: string | null): string | null => feedback?.replace(/\.$/u, '') ?? null;

/** Every answer with its verdict and what the author says to it: what readers without JavaScript have. */
export function answerList(context: RenderContext, question: Question<BodyNode>): Html {
  const words = WORDS[context.ui];
  const items = lines(context, question).map(({ label, correct, feedback }) => {
    const verdict =
      correct === null ? [] : [text(': '), spoken(context, correct ? words.right : words.wrong)];
    return h('li', {}, h('b', {}, label, verdict), said(feedback));
  });
  return h('ul', { className: ['answer-list'] }, items);
}

/** The right answer in one paragraph: what the key of the printed module has. */
export function answerLine(context: RenderContext, label: Html, question: Question<BodyNode>): Html {
  const right = lines(context, question).filter(({ correct }) => correct !== false);
  const pieces = right.flatMap(({ label: answer, feedback }, at) => [
    text(at === 0 ? ' ' : '; '),
    ...answer,
    ...said(at < right.length - 1 ? unstopped(feedback) : feedback),
  ]);
  return h('p', {}, h('b', {}, label), pieces, said(question.feedback));
}
