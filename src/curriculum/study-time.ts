import { totalHours, type Workload } from './workload.ts';

/** What is known of a text before anybody has studied it. */
export interface StudyMatter {
  workload: Workload;
  /** Words of running text. */
  words: number;
  /** Displayed formulas. */
  formulas: number;
  exercises: number;
  questions: number;
}

/**
 * A rule of thumb, no measurement: half the speed at which adults read non-fiction silently (238 words a minute: Brysbaert,
 * Journal of Memory and Language 109, 2019), since who studies goes back; half a minute for a displayed formula, five
 * minutes for an exercise, one for a question.
 */
const WORDS_PER_MINUTE = 120;
const MINUTES = { formula: 0.5, exercise: 5, question: 1 };
const STEP = 5;

/**
 * Minutes that a module takes, in steps of five: its hours where it has any, else an estimate.
 *
 * @param academicHour its length in minutes at the institution
 */
export function studyMinutes(matter: StudyMatter, academicHour: number): number {
  const hours = totalHours(matter.workload);
  const { words, formulas, exercises, questions } = matter;
  const minutes =
    hours > 0
      ? hours * academicHour
      : words / WORDS_PER_MINUTE +
        formulas * MINUTES.formula +
        exercises * MINUTES.exercise +
        questions * MINUTES.question;
  return Math.max(STEP, Math.round(minutes / STEP) * STEP);
}
