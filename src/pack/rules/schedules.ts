import { nearestMonday, termEnd, weekday } from '../../curriculum/term.ts';
import { moduleEntries } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { prerequisitesOf, type Draft } from '../draft.ts';
import { readCourses, type ReadCourse } from './course-members.ts';

/** The plan of a semester: dates that are right, modules of the course, all its weeks given out. */
export function scheduleRules(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap((course) => [...dates(course), ...plan(draft, course)]);
}

function dates({ document, fields: { schedule } }: ReadCourse): Diagnostic[] {
  if (schedule === undefined) return [];
  const { start, weeks, timezone, holidays } = schedule;
  const last = termEnd(start, weeks);
  const found: Diagnostic[] = [];
  if (weekday(start) !== 0) {
    const place = placeOf(document, ['schedule', 'start']);
    found.push(diagnose('schedule-start', document.file, place, { start, nearest: nearestMonday(start) }));
  }
  if (!isTimezone(timezone)) {
    const place = placeOf(document, ['schedule', 'timezone']);
    const known = nearestValue(timezone, Intl.supportedValuesOf('timeZone'));
    found.push(diagnose('timezone-unknown', document.file, place, { timezone, ...known }));
  }
  for (const [index, holiday] of holidays.entries()) {
    if (holiday >= start && holiday <= last) continue;
    const place = placeOf(document, ['schedule', 'holidays', index]);
    found.push(diagnose('holiday-outside', document.file, place, { holiday, first: start, last }));
  }
  return found;
}

/** A name as calendars write it: `Intl` also takes an offset, `+06:00`, and does not mind the case of letters. */
function isTimezone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

function plan(draft: Draft, { document, fields }: ReadCourse): Diagnostic[] {
  const { schedule } = fields;
  if (schedule?.plan === undefined) return [];
  const { weeks, plan: entries } = schedule;
  const members = new Map(moduleEntries(fields).map((member) => [member.id, member]));
  const held = [...members.keys()];
  const stops = entries.flatMap(({ modules }, at) =>
    modules.map((id, index) => ({ id, path: ['schedule', 'plan', at, 'modules', index] })),
  );
  const planned = stops.map(({ id }) => id);
  const found = stops.flatMap(({ id, path }, at): Diagnostic[] => {
    const place = placeOf(document, path);
    if (held.length > 0 && !held.includes(id))
      return [diagnose('plan-module', document.file, place, { id, ...nearestValue(id, held) })];
    if (planned.indexOf(id) < at) return [diagnose('plan-duplicate', document.file, place, { id })];
    return prerequisitesOf(draft, id, members.get(id)?.version)
      .filter((need) => planned.indexOf(need) > at)
      .map((need) => diagnose('plan-order', document.file, place, { module: id, id: need }));
  });
  const sum = entries.reduce((total, entry) => total + entry.weeks, 0);
  const whole = placeOfKey(document, ['schedule', 'plan']);
  if (sum !== weeks) {
    const values = { sum: String(sum), weeks: String(weeks) };
    found.push(diagnose('plan-weeks', document.file, whole, values));
  }
  const missing = held.filter((id) => !planned.includes(id));
  if (missing.length > 0)
    found.push(diagnose('plan-missing', document.file, whole, { modules: missing.join(', ') }));
  return found;
}
