import { z } from 'zod';
import { id, localizedLine, wholeNumber } from '../source/fields.ts';

/** When work counts: during the term (текущий), at its middle (рубежный), at its end (итоговый контроль). */
export const ASSESSMENT_KINDS = ['current', 'midterm', 'final'] as const;

/** One piece of what a mark is made of. */
export const assessmentItem = z.strictObject({
  id,
  name: localizedLine,
  kind: z.enum(ASSESSMENT_KINDS),
  /** Per cent of the mark; those of a course add up to 100. */
  weight: wholeNumber(0, 100),
  /** The week of the term in which it takes place. */
  week: wholeNumber(1, 60).optional(),
  /** Ids of the course's outcomes that it assesses. */
  outcomes: z.array(id).max(100, 'list-long').default([]),
});

export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];
export type AssessmentItem = z.output<typeof assessmentItem>;
