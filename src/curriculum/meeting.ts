import { addDays } from './term.ts';

/** Days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** In which weeks a class meets. */
export const MEETING_WEEKS = ['all', 'odd', 'even'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** When a class meets: what is needed of it to reckon dates. */
export interface MeetingDay {
  day: Weekday;
  /** Every week, or only the odd ones (числитель) or the even ones (знаменатель), counted from week 1. */
  weeks: (typeof MEETING_WEEKS)[number];
}

/** A class on one day: which of the course's meetings it is, and the date. */
export interface DatedMeeting {
  /** Its place in the list of meetings. */
  meeting: number;
  date: string;
}

/**
 * The classes of a week in order of days, those of one day in the order of the list. `monday` is the week's first day;
 * holidays have none.
 */
export function meetingsOfWeek(
  meetings: readonly MeetingDay[],
  week: { number: number; monday: string },
  holidays: ReadonlySet<string>,
): DatedMeeting[] {
  const parity = week.number % 2 === 1 ? 'odd' : 'even';
  return meetings
    .map(({ day, weeks }, meeting) => ({
      meeting,
      weeks,
      date: addDays(week.monday, WEEKDAYS.indexOf(day)),
    }))
    .filter(({ weeks, date }) => (weeks === 'all' || weeks === parity) && !holidays.has(date))
    .map(({ meeting, date }) => ({ meeting, date }))
    .sort((a, b) => (a.date === b.date ? a.meeting - b.meeting : a.date < b.date ? -1 : 1));
}
