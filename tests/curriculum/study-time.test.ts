import { describe, expect, test } from 'vitest';
import { studyMinutes, type StudyMatter } from '../../src/curriculum/study-time.ts';

const NOTHING: StudyMatter = { workload: {}, words: 0, formulas: 0, exercises: 0, questions: 0 };

describe('studyMinutes', () => {
  test.each<[string, Partial<StudyMatter>, number, number]>([
    ['hours count, whatever the text', { workload: { lecture: 2 }, words: 9000 }, 45, 90],
    ['all kinds of hours', { workload: { lecture: 1, practice: 1, 'self-study': 2 } }, 45, 180],
    ['the hour of the institution', { workload: { lecture: 2 } }, 50, 100],
    ['hours of nought are no hours', { workload: { lecture: 0 }, words: 1200 }, 45, 10],
    ['words', { words: 3000 }, 45, 25],
    ['formulas', { words: 1200, formulas: 20 }, 45, 20],
    ['exercises and questions', { exercises: 3, questions: 5 }, 45, 20],
    ['never less than five minutes', {}, 45, 5],
    ['steps of five', { words: 1000 }, 45, 10],
  ])('%s', (_name, matter, academicHour, minutes) => {
    expect(studyMinutes({ ...NOTHING, ...matter }, academicHour)).toBe(minutes);
  });
});
