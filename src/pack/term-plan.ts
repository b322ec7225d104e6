import type { AssessmentItem } from '../course/assessment.ts';
import type { Schedule } from '../course/schedule.ts';
import { planWeeks, type PlanWeek } from '../curriculum/plan.ts';
import { addDays } from '../curriculum/term.ts';
import type { Localized } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import { editionFor, type Pack } from './pack.ts';

/** A class of the week with what the course says of it. */
export interface TermMeeting {
  /** Its place in the course's list of meetings. */
  meeting: number;
  date: string;
  /** The class as the course's schedule has it. */
  held: Schedule['meetings'][number];
}

/** A week of a course's term. */
export interface TermWeek extends Omit<PlanWeek, 'modules' | 'meetings' | 'entry'> {
  /** What the author's plan calls these weeks; null where it gives them no name. */
  topic: Localized | null;
  /** What is read, as a reader of the language gets it. */
  editions: Edition[];
  meetings: TermMeeting[];
  /** What is handed in or sat in this week. */
  due: AssessmentItem[];
}

/** The term of a course, week by week. */
export interface TermPlan {
  schedule: Schedule;
  weeks: TermWeek[];
  /** Monday of the first week. */
  first: string;
  /** Sunday of the last. */
  last: string;
}

/** The term of a course as a reader of a language sees it; null where the course has no schedule. */
export function termPlan(pack: Pack, language: LanguageTag): TermPlan | null {
  const { schedule, assessment } = pack.course.meta;
  if (schedule === undefined) return null;
  const editions = new Map(pack.modules.map((module) => [module.id, editionFor(pack, module, language)]));
  const modules = [...editions].map(([id, { meta }]) => ({ id, hours: meta.workload }));
  const weeks = planWeeks(schedule, modules).map(({ modules: ids, meetings, entry, ...week }): TermWeek => ({
    ...week,
    topic: (entry === null ? undefined : schedule.plan?.[entry]?.topic) ?? null,
    editions: ids.flatMap((id) => editions.get(id) ?? []),
    meetings: meetings.flatMap(({ meeting, date }) => {
      const held = schedule.meetings[meeting];
      return held === undefined ? [] : [{ meeting, date, held }];
    }),
    due: assessment.filter((item) => item.week === week.number),
  }));
  const first = weeks[0]?.first ?? schedule.start;
  return { schedule, weeks, first, last: weeks.at(-1)?.last ?? addDays(first, 6) };
}
