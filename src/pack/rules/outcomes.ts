import { moduleEntries } from '../../course/load.ts';
import { coverageOf, readTaughtBy } from '../../curriculum/coverage.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import { nearest } from '../../source/nearest.ts';
import type { Draft } from '../draft.ts';
import { courseMembers, isWhole, readCourses, type CourseMember, type ReadCourse } from './course-members.ts';

/** What a course promises is taught by its modules and assessed in them. */
export function outcomeRules(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap((course) => [
    ...taughtBy(draft, course),
    ...(isPlanned(course) && isWhole(draft, course) ? covered(draft, course) : []),
    ...incomplete(course),
  ]);
}

/**
 * True for a course that stands in a curriculum or has begun to say what teaches its outcomes. A library's short course
 * that only lists what a reader will be able to do owes nobody a proof, and would be flooded.
 */
function isPlanned({ fields }: ReadCourse): boolean {
  return (
    (fields.programmes ?? []).length > 0 ||
    (fields.outcomes ?? []).some((outcome) => outcome.taughtBy.length > 0)
  );
}

function taughtBy(draft: Draft, course: ReadCourse): Diagnostic[] {
  const { document, fields } = course;
  const members = new Map(courseMembers(draft, course).map((member) => [member.id, member]));
  // What the course names and nobody could read, or names in a list that nobody could read, is another rule's business.
  const named = new Set(moduleEntries(fields).map(({ id }) => id));
  const unread = (id: string): boolean => named.size === 0 || (named.has(id) && !members.has(id));
  return (fields.outcomes ?? []).flatMap((outcome, at) => {
    const seen = new Set<string>();
    return outcome.taughtBy.flatMap((value, index): Diagnostic[] => {
      const place = placeOf(document, ['outcomes', at, 'taughtBy', index]);
      if (seen.has(value))
        return [diagnose('entry-duplicate', document.file, place, { key: 'taughtBy', value })];
      seen.add(value);
      const taught = readTaughtBy(value);
      const member = members.get(taught.module);
      if (unread(taught.module) || (member !== undefined && outcomeIsThere(member, taught.outcome)))
        return [];
      const found = nearestTaught(taught, [...members.values()]);
      return [
        diagnose(
          'taught-unknown',
          document.file,
          place,
          found === null ? { value } : { value, nearest: found },
        ),
      ];
    });
  });
}

/** Outcomes that could not be read are not held against anybody. */
function outcomeIsThere({ original, outcomes }: CourseMember, outcome: string | null): boolean {
  return outcome === null || original.fields.outcomes === undefined || outcomes.includes(outcome);
}

/** The module, or the outcome of a module, that was most likely meant. */
function nearestTaught(
  { module, outcome }: ReturnType<typeof readTaughtBy>,
  members: readonly CourseMember[],
): string | null {
  const near = members.some(({ id }) => id === module)
    ? module
    : nearest(
        module,
        members.map(({ id }) => id),
      );
  if (near === null || outcome === null) return near;
  const inside = nearest(outcome, members.find(({ id }) => id === near)?.outcomes ?? []);
  return inside === null ? near : `${near}/${inside}`;
}

function covered(draft: Draft, course: ReadCourse): Diagnostic[] {
  const { document, fields } = course;
  const members = courseMembers(draft, course);
  return (fields.outcomes ?? []).flatMap((outcome, at) => {
    const { cells, taught, assessed } = coverageOf(outcome.taughtBy, members);
    const place = placeOf(document, ['outcomes', at, 'id']);
    if (!taught) {
      // Where taughtBy names what is not there, that has been said.
      return outcome.taughtBy.length > 0
        ? []
        : [diagnose('outcome-untaught', document.file, place, { id: outcome.id })];
    }
    if (assessed) return [];
    const example = cells.flatMap(({ outcomes }) => outcomes)[0];
    return [
      diagnose('outcome-unassessed', document.file, place, {
        id: outcome.id,
        modules: cells.map(({ module }) => module.id).join(', '),
        ...(example === undefined ? {} : { example }),
      }),
    ];
  });
}

/** One message for a course, not one for each outcome: whoever begins with a curriculum has none of it yet. */
function incomplete({ document, fields }: ReadCourse): Diagnostic[] {
  if ((fields.programmes ?? []).length === 0) return [];
  const outcomes = fields.outcomes ?? [];
  const bloom = outcomes.filter((outcome) => outcome.bloom === undefined);
  const competencies = outcomes.filter((outcome) => outcome.competencies.length === 0);
  if (bloom.length === 0 && competencies.length === 0) return [];
  const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(', ');
  return [
    diagnose('outcome-incomplete', document.file, placeOfKey(document, ['outcomes']), {
      ...(bloom.length === 0 ? {} : { bloom: ids(bloom) }),
      ...(competencies.length === 0 ? {} : { competencies: ids(competencies) }),
    }),
  ];
}
