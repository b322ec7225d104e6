import type { Checked } from '../diagnostics/diagnostic.ts';
import { checkData, type Shaped } from '../source/check-data.ts';
import type { SourceDocument, Step } from '../source/document.ts';
import { course, type CourseMeta } from './schema.ts';

/** Reads `courses/<institution>/<id>.yaml`. */
export function loadCourse(document: SourceDocument): Checked<Shaped<CourseMeta>> {
  return checkData(course, document);
}

/** A module as a course names it. */
export interface ModuleEntry {
  id: string;
  /** The version the course keeps to; null: the module as it is now. */
  version: string | null;
  /** Where it is named, from the root of the course's YAML. */
  path: Step[];
}

/** The modules a course names, in reading order. */
export function moduleEntries(fields: Partial<CourseMeta>): ModuleEntry[] {
  if (fields.modules !== undefined)
    return fields.modules.map((member, index) => ({ ...member, path: ['modules', index] }));
  return (fields.parts ?? []).flatMap((part, at) =>
    part.modules.map((member, index): ModuleEntry => ({
      ...member,
      path: ['parts', at, 'modules', index],
    })),
  );
}
