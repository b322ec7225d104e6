import {
  judgeChoices,
  judgeNumber,
  judgeRows,
  judgeText,
  type Judgement,
  type NumberKey,
  type TextKey,
} from '../../quiz/judge.ts';

/** What the script says, in the page's language. */
export type QuizWords = Readonly<Partial<Record<string, string>>>;

/** One thing to answer with: a choice, a field, a row. */
interface Part {
  /** Where it is marked right or wrong. */
  box: HTMLElement;
  input: HTMLInputElement | HTMLSelectElement;
  /** Said once it is chosen. */
  feedback: HTMLElement | null;
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

function partsOf(question: HTMLElement): Part[] {
  return all(question, '[data-choice], [data-row], .field').flatMap((box) => {
    const input = box.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    return input ? [{ box, input, feedback: box.querySelector<HTMLElement>('[data-feedback]') }] : [];
  });
}

const isChosen = ({ input }: Part): boolean => 'checked' in input && input.checked;
const isCorrect = ({ box }: Part): boolean => box.hasAttribute('data-correct');
const answerOf = ({ input }: Part): string => input.dataset.answer ?? '';

function judge(kind: string | undefined, parts: readonly Part[]): Judgement {
  const [first] = parts;
  if (first && kind === 'number')
    return judgeNumber(first.input.value, JSON.parse(answerOf(first)) as NumberKey);
  if (first && kind === 'text') return judgeText(first.input.value, JSON.parse(answerOf(first)) as TextKey);
  if (kind === 'matching' || kind === 'ordering')
    return judgeRows(
      parts.map(answerOf),
      parts.map(({ input }) => input.value),
    );
  return judgeChoices(parts.map(isCorrect), parts.map(isChosen));
}

/** Marks what was chosen, each for itself. */
function mark(kind: string | undefined, part: Part, { verdict }: Judgement): void {
  const { box, input, feedback } = part;
  const choice = box.hasAttribute('data-choice');
  if (choice && !isChosen(part)) return;
  const right = choice
    ? isCorrect(part)
    : kind === 'number' || kind === 'text'
      ? verdict === 'right'
      : answerOf(part) === input.value;
  box.dataset.verdict = right ? 'right' : 'wrong';
  if (!choice && !right) input.setAttribute('aria-invalid', 'true');
  if (feedback) feedback.hidden = false;
}

function sentence(kind: string | undefined, words: QuizWords, judgement: Judgement, count: number): string {
  const { verdict, why, right } = judgement;
  if (why === 'unit') return `${words.wrong ?? ''} ${words.unit ?? ''}`;
  if (why === 'rows' || why === 'number') return words[why] ?? '';
  if (why === 'empty') return words[kind === 'number' || kind === 'text' ? 'write' : 'choose'] ?? '';
  if (verdict === 'partly' && right !== undefined)
    return (words.partlyRows ?? '').replace('{right}', String(right)).replace('{count}', String(count));
  return words[verdict] ?? '';
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** A button that the script brings along. */
export function makeButton(words: string | undefined): HTMLButtonElement {
  const button = made('button', 'button small');
  button.type = 'button';
  button.textContent = words ?? '';
  return button;
}

/** Makes one question answerable. `onAnswer` hears whether it was answered rightly. */
export function startQuestion(
  question: HTMLElement,
  words: QuizWords,
  onAnswer: (right: boolean) => void,
): void {
  const kind = question.dataset.question;
  const parts = partsOf(question);
  if (!parts.length) return;
  const answers = question.querySelector<HTMLElement>('[data-answers]');
  const remarks = all(question, ':scope > [data-feedback]');
  const check = makeButton(words.check);
  const actions = made('div', 'quiz-actions');
  const verdict = made('p', 'verdict');
  const reply = made('p', 'feedback');
  verdict.setAttribute('role', 'status');
  actions.append(check);
  const after = remarks[0] ?? answers;
  for (const element of [actions, verdict, reply]) question.insertBefore(element, after);
  if (answers) answers.hidden = true;

  const clear = (): void => {
    verdict.textContent = reply.textContent = '';
    for (const { box, input, feedback } of parts) {
      delete box.dataset.verdict;
      input.removeAttribute('aria-invalid');
      if (feedback) feedback.hidden = true;
    }
    for (const remark of remarks) remark.hidden = true;
  };
  const answer = (): void => {
    clear();
    const judgement = judge(kind, parts);
    verdict.textContent = sentence(kind, words, judgement, parts.length);
    verdict.dataset.verdict = judgement.verdict;
    if (judgement.verdict === 'open') return;
    for (const part of parts) mark(kind, part, judgement);
    reply.textContent = judgement.feedback ?? '';
    for (const remark of remarks) remark.hidden = false;
    const right = judgement.verdict === 'right';
    check.textContent = (right ? words.check : words.again) ?? '';
    // Whoever has tried may look.
    if (answers) answers.hidden = false;
    onAnswer(right);
  };
  const change = (): void => {
    clear();
    check.textContent = words.check ?? '';
  };
  check.addEventListener('click', answer);
  // Not `change`: a field of text fires that after Enter, when the verdict stands there already.
  question.addEventListener('input', change);
  question.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text')
      answer();
  });
}
