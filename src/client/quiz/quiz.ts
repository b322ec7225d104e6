import { forgetData, keepData, recallMarks, type Marks } from '../memory.ts';
import { makeButton, startQuestion, type QuizWords } from './question.ts';

function startQuiz(quiz: HTMLElement, words: QuizWords): void {
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
  const key = `${words.store ?? ''}/${quiz.id}`;
  const asked = new Set(questions.map(({ id }) => id));
  // A question that is gone counts no more.
  let results: Marks = Object.fromEntries(Object.entries(recallMarks(key)).filter(([id]) => asked.has(id)));

  const score = document.createElement('p');
  score.className = 'quiz-score';
  score.setAttribute('role', 'status');
  const kept = document.createElement('p');
  kept.className = 'quiz-kept';
  const button = makeButton(words.forget);
  kept.append(`${words.kept ?? ''} `, button);

  const show = (sentence: string | undefined, isKept: boolean): void => {
    const right = Object.values(results).filter(Boolean).length;
    score.textContent = (sentence ?? '')
      .replace('{right}', String(right))
      .replace('{count}', String(questions.length));
    kept.hidden = !isKept;
  };
  const known = Object.keys(results).length > 0;
  show(known ? words.last : '', known);
  button.addEventListener('click', () => {
    forgetData(key);
    results = {};
    show(words.forgotten, false);
  });
  for (const question of questions) {
    startQuestion(question, words, (right) => {
      results[question.id] = right;
      show(questions.length > 1 ? words.score : '', keepData(key, results));
    });
  }
  quiz.append(score, kept);
}

/** Quizzes answer back. Nothing leaves the device. */
export function startQuizzes(): void {
  const words = JSON.parse(
    document.querySelector<HTMLElement>('[data-quiz-words]')?.dataset.quizWords ?? '{}',
  ) as QuizWords;
  document.querySelectorAll<HTMLElement>('[data-quiz]').forEach((quiz) => startQuiz(quiz, words));
}
