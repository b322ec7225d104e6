import { moduleEntries, type ModuleEntry } from '../../course/load.ts';
import type { Task, TeachingModule } from '../../curriculum/coverage.ts';
import type { SourceDocument } from '../../source/document.ts';
import {
  originalOf,
  textFor,
  type Draft,
  type DraftCourse,
  type DraftEdition,
  type DraftModule,
} from '../draft.ts';

/** A module of a course with what it says of itself. */
export interface CourseMember extends TeachingModule {
  entry: ModuleEntry;
  /** The edition that speaks for all of them: the original. */
  original: DraftEdition;
}

/** A course whose file could be taken apart. */
export type ReadCourse = DraftCourse & { document: SourceDocument };

/** The courses that can be looked into. */
export function readCourses(draft: Draft): ReadCourse[] {
  return [...draft.courses.values()].filter((course): course is ReadCourse => course.document !== null);
}

/** The modules of a course that are there, in its order, each once; what is missing is another rule's business. */
export function courseMembers(draft: Draft, { fields }: DraftCourse): CourseMember[] {
  const seen = new Set<string>();
  return moduleEntries(fields).flatMap((entry) => {
    const module = textFor(draft, entry);
    const original = module === undefined ? null : originalOf(module);
    if (module === undefined || original === null || seen.has(entry.id)) return [];
    seen.add(entry.id);
    const outcomes = (original.fields.outcomes ?? []).map(({ id }) => id);
    return [{ id: entry.id, entry, original, outcomes, tasks: tasksOf(module) }];
  });
}

/** True where all that a course is made of could be read, so that what is missing is missing. */
export function isWhole(draft: Draft, { fields }: DraftCourse): boolean {
  const entries = moduleEntries(fields);
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const module = textFor(draft, entry);
      return (
        module !== undefined &&
        module.editions.size === module.languages.size &&
        [...module.editions.values()].every(
          ({ facts, fields: given }) => facts !== null && given.outcomes !== undefined,
        )
      );
    })
  );
}

/** What assesses in any of a module's editions; that they agree is another rule's business. */
function tasksOf(module: DraftModule): Task[] {
  return [...module.editions.values()].flatMap(({ facts }) => facts?.assessments ?? []);
}
