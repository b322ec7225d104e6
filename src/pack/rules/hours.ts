import { sumWorkloads, totalHours, WORKLOAD_KINDS, type Workload } from '../../curriculum/workload.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import type { Draft } from '../draft.ts';
import { courseMembers, isWhole, readCourses, type ReadCourse } from './course-members.ts';

/** Hours of a course by kind are those of its credits and those of its modules. */
export function hoursRules(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap((course) => [
    ...sum(draft, course),
    ...modules(draft, course),
    ...missing(course),
  ]);
}

function sum(draft: Draft, { document, fields, institution }: ReadCourse): Diagnostic[] {
  const { hours, credits } = fields;
  const perCredit = draft.institutions.get(institution)?.fields.hoursPerCredit;
  if (hours === undefined || credits === undefined || perCredit === undefined) return [];
  const total = round(totalHours(hours));
  const expected = round(credits * perCredit);
  if (total === expected) return [];
  return [
    diagnose('hours-sum', document.file, placeOf(document, ['hours']), {
      sum: String(total),
      expected: String(expected),
      kinds: byKind(hours),
      credits: String(credits),
      perCredit: String(perCredit),
      difference: signed(round(total - expected)),
    }),
  ];
}

/** Modules that say nothing of hours leave the course alone with its own. */
function modules(draft: Draft, course: ReadCourse): Diagnostic[] {
  const { document, fields } = course;
  if (fields.hours === undefined || !isWhole(draft, course)) return [];
  const workloads = courseMembers(draft, course).map(({ original }) => original.fields.workload ?? {});
  const given = sumWorkloads(workloads);
  if (totalHours(given) === 0) return [];
  const differences = WORKLOAD_KINDS.flatMap((kind) => {
    const [here, there] = [round(fields.hours?.[kind] ?? 0), round(given[kind] ?? 0)];
    return here === there ? [] : [`${kind}: ${String(there)} ≠ ${String(here)}`];
  });
  if (differences.length === 0) return [];
  const silent = courseMembers(draft, course).filter(
    ({ original }) => totalHours(original.fields.workload ?? {}) === 0,
  );
  return [
    diagnose('hours-modules', document.file, placeOf(document, ['hours']), {
      differences: differences.join('; '),
      ...(silent.length === 0 ? {} : { silent: silent.map(({ id }) => id).join(', ') }),
    }),
  ];
}

/** A discipline of a curriculum has credits and hours. */
function missing({ document, fields }: ReadCourse): Diagnostic[] {
  // Where a field could not be read, it is there, and has a diagnostic of its own.
  const data = (typeof document.data === 'object' ? document.data : null) ?? {};
  if ((fields.programmes ?? []).length === 0) return [];
  const keys = ['credits', 'hours'].filter((key) => !Object.hasOwn(data, key));
  if (keys.length === 0) return [];
  return [
    diagnose('hours-missing', document.file, placeOfKey(document, ['programmes']), { keys: keys.join(', ') }),
  ];
}

/** With a sign that is seen: +1, −1. */
export function signed(value: number): string {
  return value < 0 ? `−${String(-value)}` : `+${String(value)}`;
}

/** `lecture: 32, practice: 32`, the kinds by their names in the files. */
function byKind(hours: Workload): string {
  return WORKLOAD_KINDS.flatMap((kind) =>
    hours[kind] === undefined ? [] : [`${kind}: ${String(hours[kind])}`],
  ).join(', ');
}

/** Hours are given in halves and tenths; sums of them carry the noise of binary fractions. */
function round(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}
