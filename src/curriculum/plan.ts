import { meetingsOfWeek, type DatedMeeting, type MeetingDay } from './meeting.ts';
import { spreadHours, spreadModules, type SpreadModule, type Timetable } from './spread.ts';
import { addDays, weekday } from './term.ts';
import { sumWorkloads, type Workload, type WorkloadKind } from './workload.ts';

/** A stretch of weeks, as the author of a course plans it. */
interface PlanEntry {
  modules: readonly string[];
  weeks: number;
  /** Hours of these weeks together; else those of the modules. */
  hours?: Workload | undefined;
}

/** A term, as far as a plan of its weeks asks. */
interface Term {
  /** A day of the first week. */
  start: string;
  weeks: number;
  holidays: readonly string[];
  meetings: readonly (MeetingDay & { kind: WorkloadKind; hours: number })[];
  plan?: readonly PlanEntry[] | undefined;
}

/** One week of a term. */
export interface PlanWeek {
  /** Counted from 1. */
  number: number;
  /** Monday. */
  first: string;
  /** Sunday. */
  last: string;
  /** The entry of the author's plan it belongs to, by place; null without a plan. */
  entry: number | null;
  /** Modules to read, in order. */
  modules: string[];
  hours: Workload;
  meetings: DatedMeeting[];
  /** Days without classes. */
  holidays: string[];
}

/** A week before it is known what is read in it. */
type EmptyWeek = Omit<PlanWeek, 'entry' | 'modules' | 'hours'>;

/**
 * The weeks of a term: dates, what is read, hours by kind, classes. With a plan each entry keeps to its weeks, and within
 * them (without a plan: within the term) modules follow one another by their hours. Weeks whose five working days are
 * all holidays get nothing to read where there are others; hours of a kind with classes lie in the weeks that have them.
 * Hours by kind add up to exactly those of the modules, or of the entries that give their own. A plan longer than the
 * term makes the term longer: nothing is lost.
 */
export function planWeeks(term: Term, modules: readonly SpreadModule[]): PlanWeek[] {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const planned = (term.plan ?? []).reduce((sum, { weeks }) => sum + weeks, 0);
  const weeks = emptyWeeks(term, Math.max(term.weeks, planned));
  if (term.plan === undefined) return fill(weeks, null, modules, undefined, term);
  let from = 0;
  const filled = term.plan.flatMap((entry, at) => {
    const own = weeks.slice(from, from + entry.weeks);
    from += entry.weeks;
    const named = entry.modules.flatMap((id) => byId.get(id) ?? []);
    return fill(own, at, named, entry.hours, term);
  });
  return [...filled, ...weeks.slice(from).map((week) => ({ ...week, entry: null, modules: [], hours: {} }))];
}

function emptyWeeks({ start, holidays, meetings }: Term, length: number): EmptyWeek[] {
  const monday = addDays(start, -weekday(start));
  const off = new Set(holidays);
  return Array.from({ length }, (_, index) => {
    const first = addDays(monday, index * 7);
    const number = index + 1;
    return {
      number,
      first,
      last: addDays(first, 6),
      meetings: meetingsOfWeek(meetings, { number, monday: first }, off),
      holidays: daysOf(first, 7).filter((day) => off.has(day)),
    };
  });
}

const daysOf = (monday: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => addDays(monday, day));

/** Gives modules and hours out over a stretch of weeks. */
function fill(
  weeks: readonly EmptyWeek[],
  entry: number | null,
  modules: readonly SpreadModule[],
  hours: Workload | undefined,
  { meetings }: Term,
): PlanWeek[] {
  const working = weeks.filter(({ first, holidays }) =>
    daysOf(first, 5).some((day) => !holidays.includes(day)),
  );
  const taken = working.length === 0 ? weeks : working;
  const timetable: Timetable = (kind, at) =>
    (taken[at]?.meetings ?? []).reduce((sum, { meeting }) => {
      const held = meetings[meeting];
      return held?.kind === kind ? sum + held.hours : sum;
    }, 0);
  const cells = spreadModules(modules, taken.length, timetable);
  const own = hours === undefined ? null : spreadHours(hours, taken.length, timetable);
  return weeks.map((week) => {
    const at = taken.indexOf(week);
    const here = cells.filter((cell) => cell.week === at);
    return {
      ...week,
      entry,
      modules: here.map(({ module }) => module),
      hours: own === null ? sumWorkloads(here.map((cell) => cell.hours)) : (own[at] ?? {}),
    };
  });
}
