import { totalHours, WORKLOAD_KINDS, type Workload, type WorkloadKind } from './workload.ts';

/** A module with the hours to be given out. */
export interface SpreadModule {
  id: string;
  hours: Workload;
}

/** How many hours of a kind the timetable has in a week (by place): hours go where classes are. */
export type Timetable = (kind: WorkloadKind, week: number) => number;

/** What one week has of one module. */
interface Cell {
  module: string;
  week: number;
  hours: Workload;
}

/** Parts of a module that a week must hold, of the smaller of the two, to be called a week of that module. */
const WORTH_NAMING = 0.25;

/**
 * How finely hours are given out: the denominator. Whole hours stay whole, halves make halves; what has more digits
 * than three is cut into thousandths.
 */
function grainOf(hours: readonly number[]): number {
  const fits = (grain: number): boolean =>
    hours.every((value) => Math.abs(value * grain - Math.round(value * grain)) < 1e-6);
  return [1, 2, 4, 10, 20, 100].find(fits) ?? 1000;
}

/** Cuts a number of grains at shares that grow from 0 to 1: whole grains, nowhere less than none, in all just as many. */
function cut(grains: number, ends: readonly number[]): number[] {
  let before = 0;
  return ends.map((end) => {
    const now = Math.round(grains * end);
    const part = now - before;
    before = now;
    return part;
  });
}

/** Shares of a whole, as they grow to 1; null where there is nothing to share by. */
function endsOf(sizes: readonly number[]): number[] | null {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let sum = 0;
  const ends = sizes.map((size) => (sum += size) / whole);
  return whole > 0 ? [...ends.slice(0, -1), 1] : null;
}

/** A part of the hours for each week, by how much of it is taken (`size`) and by what the timetable has in it. */
function cutHours(
  hours: Workload,
  weeks: readonly { week: number; size: number }[],
  timetable: Timetable,
): Workload[] {
  const given = WORKLOAD_KINDS.flatMap((kind) => hours[kind] ?? []);
  const grain = grainOf(given);
  const parts = weeks.map((): Workload => ({}));
  const plain = endsOf(weeks.map(({ size }) => size)) ?? weeks.map(() => 1);
  for (const kind of WORKLOAD_KINDS) {
    const value = hours[kind];
    if (value === undefined) continue;
    const taught = endsOf(weeks.map(({ week, size }) => size * timetable(kind, week)));
    for (const [at, part] of cut(Math.round(value * grain), taught ?? plain).entries()) {
      const week = parts[at];
      if (week !== undefined) week[kind] = part / grain;
    }
  }
  return parts;
}

/**
 * Gives hours out over weeks: those of a kind with classes to the weeks that have them, others as evenly as whole hours
 * allow. The sum by kind is exactly what was given.
 */
export function spreadHours(hours: Workload, weeks: number, timetable: Timetable): Workload[] {
  return cutHours(
    hours,
    Array.from({ length: weeks }, (_, week) => ({ week, size: 1 })),
    timetable,
  );
}

/**
 * Gives modules out over weeks, in their order, so that every week has the same load: a module takes up as much of the
 * term as it has hours; one without hours takes as much as the others do on average. The hours of a module add up, by
 * kind, to exactly what it has, and lie where the timetable has classes of that kind. A week that got no hours still names the module that it lies in.
 */
export function spreadModules(modules: readonly SpreadModule[], weeks: number, timetable: Timetable): Cell[] {
  if (weeks < 1) return [];
  const totals = modules.map(({ hours }) => totalHours(hours));
  const known = totals.filter((total) => total > 0);
  const usual = known.length === 0 ? 1 : known.reduce((sum, total) => sum + total, 0) / known.length;
  const weights = totals.map((total) => (total > 0 ? total : usual));
  const perWeek = weights.reduce((sum, weight) => sum + weight, 0) / weeks;
  let from = 0;
  return modules.flatMap(({ id, hours }, at): Cell[] => {
    const weight = weights[at] ?? 1;
    const start = from;
    const end = from + weight;
    from = end;
    const first = Math.min(weeks - 1, Math.floor(start / perWeek + 1e-9));
    const last = Math.max(first, Math.min(weeks - 1, Math.ceil(end / perWeek - 1e-9) - 1));
    const touched = Array.from({ length: last - first + 1 }, (_, index) => {
      const week = first + index;
      const until = week === last ? end : (week + 1) * perWeek;
      return { week, size: until - Math.max(start, week * perWeek) };
    });
    const largest = Math.max(...touched.map(({ size }) => size));
    const parts = cutHours(hours, touched, timetable);
    return touched.flatMap(({ week, size }, index): Cell[] => {
      const own = parts[index] ?? {};
      const named =
        totalHours(own) > 0 || size === largest || size >= WORTH_NAMING * Math.min(perWeek, weight);
      return named ? [{ module: id, week, hours: own }] : [];
    });
  });
}
