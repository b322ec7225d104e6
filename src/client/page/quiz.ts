type Words = Readonly<
  Partial<Record<'check' | 'again' | 'right' | 'wrong' | 'partly' | 'choose' | 'score', string>>
>;

interface Choice {
  box: HTMLElement;
  input: HTMLInputElement;
  correct: boolean;
  feedback: HTMLElement | null;
}

/** Makes one question answerable. `onAnswer` hears whether it was answered rightly. */
function startQuestion(question: HTMLElement, words: Words, onAnswer: (right: boolean | null) => void): void {
  const choices = [...question.querySelectorAll<HTMLElement>('[data-choice]')].flatMap((box): Choice[] => {
    const input = box.querySelector('input');
    return input
      ? [
          {
            box,
            input,
            correct: box.hasAttribute('data-correct'),
            feedback: box.querySelector('[data-feedback]'),
          },
        ]
      : [];
  });
  if (!choices.length) return;
  const answers = question.querySelector<HTMLElement>('[data-answers]');
  const actions = document.createElement('div');
  actions.className = 'quiz-actions';
  const check = document.createElement('button');
  check.type = 'button';
  check.className = 'button small';
  check.textContent = words.check ?? '';
  const verdict = document.createElement('p');
  verdict.className = 'verdict';
  verdict.setAttribute('role', 'status');
  actions.append(check);
  question.insertBefore(actions, answers);
  question.insertBefore(verdict, answers);
  if (answers) answers.hidden = true;

  const clear = (): void => {
    verdict.textContent = '';
    for (const { box, feedback } of choices) {
      delete box.dataset.verdict;
      if (feedback) feedback.hidden = true;
    }
  };
  const judge = (): void => {
    clear();
    if (!choices.some(({ input }) => input.checked)) {
      verdict.textContent = words.choose ?? '';
      verdict.dataset.verdict = 'none';
      return;
    }
    for (const { box, input, correct, feedback } of choices) {
      if (!input.checked) continue;
      box.dataset.verdict = correct ? 'right' : 'wrong';
      if (feedback) feedback.hidden = false;
    }
    const right = choices.every(({ input, correct }) => input.checked === correct);
    const partly =
      !right &&
      question.dataset.question === 'multiple' &&
      choices.some(({ input, correct }) => input.checked && correct);
    verdict.textContent = (right ? words.right : partly ? words.partly : words.wrong) ?? '';
    verdict.dataset.verdict = right ? 'right' : partly ? 'partly' : 'wrong';
    check.textContent = (right ? words.check : words.again) ?? '';
    // Whoever has tried may look.
    if (answers) answers.hidden = false;
    onAnswer(right);
  };
  check.addEventListener('click', judge);
  question.addEventListener('change', () => {
    clear();
    check.textContent = words.check ?? '';
  });
}

function startQuiz(quiz: HTMLElement, words: Words): void {
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
  const results = new Map<HTMLElement, boolean | null>();
  const score = document.createElement('p');
  score.className = 'quiz-score';
  score.setAttribute('role', 'status');
  for (const question of questions) {
    startQuestion(question, words, (right) => {
      results.set(question, right);
      if (questions.length < 2) return;
      const count = [...results.values()].filter(Boolean).length;
      score.textContent = (words.score ?? '')
        .replace('{right}', String(count))
        .replace('{count}', String(questions.length));
    });
  }
  quiz.append(score);
}

/** Quizzes answer back. Nothing leaves the device; nothing is kept. */
export function startQuizzes(): void {
  const words = JSON.parse(
    document.querySelector<HTMLElement>('[data-quiz-words]')?.dataset.quizWords ?? '{}',
  ) as Words;
  document.querySelectorAll<HTMLElement>('[data-quiz]').forEach((quiz) => startQuiz(quiz, words));
}
