import { z } from 'zod';
import { MEETING_WEEKS, WEEKDAYS } from '../curriculum/meeting.ts';
import { WORKLOAD_KINDS, workload } from '../curriculum/workload.ts';
import { date, id, line, localizedLine, wholeNumber } from '../source/fields.ts';

/** A class that meets every week or every other week. */
const meeting = z.strictObject({
  kind: z.enum(WORKLOAD_KINDS),
  day: z.enum(WEEKDAYS),
  /** When it begins, `09:30`, by the schedule's time zone. */
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-form'),
  /** Academic hours. */
  hours: wholeNumber(1, 12),
  place: localizedLine.optional(),
  /** Every week, or only the odd ones (числитель) or the even ones (знаменатель), counted from week 1. */
  weeks: z.enum(MEETING_WEEKS).default('all'),
});

/** What a stretch of weeks is given to. */
const planEntry = z.strictObject({
  /** Modules of the course, in its order. */
  modules: z.array(id).max(100, 'list-long').default([]),
  /** How many weeks it takes. */
  weeks: wholeNumber(1, 60).default(1),
  topic: localizedLine.optional(),
  /** Hours of these weeks together; else those of the modules. */
  hours: workload.optional(),
});

/** The course in a semester: from when, for how long, what when. */
export const schedule = z.strictObject({
  /** The Monday of the first week. */
  start: date,
  weeks: wholeNumber(1, 60),
  /** A name of the IANA time zone database. */
  timezone: line.default('Asia/Bishkek'),
  /** Days without classes. */
  holidays: z.array(date).max(100, 'list-long').default([]),
  meetings: z.array(meeting).max(20, 'list-long').default([]),
  /** Weeks in order; where it is not given, the modules are spread over the weeks by their hours. */
  plan: z.array(planEntry).max(60, 'list-long').optional(),
});

export type Schedule = z.output<typeof schedule>;
