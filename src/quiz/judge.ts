import { foldAnswer } from './fold.ts';
import { readNumber, unitFactor, type Tolerance, type Unit } from './number.ts';

/** `open`: not answered yet, or in a way that cannot be read; it counts for nothing. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'open';

/** What a reader is told of an answer. */
export interface Judgement {
  verdict: Verdict;
  /** Why it is open, or what is wrong with it. */
  why?: 'empty' | 'rows' | 'number' | 'unit';
  /** Rows that are right, where an answer has several. */
  right?: number;
  /** What the author says to this very answer. */
  feedback?: string | null;
}

/** What a number is judged by. */
export interface NumberKey {
  answer: number;
  tolerance: Tolerance;
  /** The main unit; null where the number has none. */
  unit: string | null;
  units: readonly Unit[];
}

/** What a written answer is judged by. */
export interface TextKey {
  accepted: readonly { text: string; feedback: string | null }[];
  wrong: readonly { text: string; feedback: string | null }[];
}

/** Boxes to tick: right where those and only those are ticked that should be; partly where one of them is. */
export function judgeChoices(correct: readonly boolean[], chosen: readonly boolean[]): Judgement {
  if (!chosen.includes(true)) return { verdict: 'open', why: 'empty' };
  if (correct.every((right, at) => right === chosen[at])) return { verdict: 'right' };
  const several = correct.filter(Boolean).length > 1;
  return { verdict: several && correct.some((right, at) => right && chosen[at]) ? 'partly' : 'wrong' };
}

/** A number, with or without a unit; in another unit of the question it is converted. The limit itself is still right. */
export function judgeNumber(written: string, { answer, tolerance, unit, units }: NumberKey): Judgement {
  if (written.trim() === '') return { verdict: 'open', why: 'empty' };
  const read = readNumber(written);
  if (read === null || (read.rest !== '' && unit === null)) return { verdict: 'open', why: 'number' };
  const factor = read.rest === '' ? 1 : unitFactor(read.rest, unit ?? '', units);
  if (factor === null) return { verdict: 'wrong', why: 'unit' };
  const limit = tolerance.kind === 'percent' ? (Math.abs(answer) * tolerance.value) / 100 : tolerance.value;
  // Sums in binary fractions are a little off: 9.86 - 9.81 is more than 0.05.
  const off = Math.abs(read.value * factor - answer) - limit;
  return { verdict: off <= 1e-9 * Math.max(Math.abs(answer), limit) ? 'right' : 'wrong' };
}

/** Words, compared as `foldAnswer` leaves them. */
export function judgeText(written: string, { accepted, wrong }: TextKey): Judgement {
  const folded = foldAnswer(written);
  if (folded === '') return { verdict: 'open', why: 'empty' };
  const same = ({ text }: { text: string }): boolean => foldAnswer(text) === folded;
  const right = accepted.find(same);
  if (right !== undefined) return { verdict: 'right', feedback: right.feedback };
  return { verdict: 'wrong', feedback: wrong.find(same)?.feedback ?? null };
}

/** Rows that each want one value (a pair, a place): right where all are, partly where some are. */
export function judgeRows(expected: readonly string[], given: readonly string[]): Judgement {
  if (given.every((value) => value === '')) return { verdict: 'open', why: 'empty' };
  if (given.includes('')) return { verdict: 'open', why: 'rows' };
  const right = expected.filter((value, at) => value === given[at]).length;
  return { verdict: right === expected.length ? 'right' : right > 0 ? 'partly' : 'wrong', right };
}
