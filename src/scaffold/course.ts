import type { Existing } from './existing.ts';
import { moduleFile, type ModuleStart, type NewFile } from './module.ts';
import { fillTemplate, quoted, titleOf } from './template.ts';

/** What a new course needs to know. */
interface CourseStart extends ModuleStart {
  institution: string;
  modules: readonly string[];
}

/** A new course, with a first text for each of its modules that is not there yet: a course without modules is none. */
export function courseFiles(start: CourseStart, { layout }: Existing): NewFile[] {
  const { id, institution, language, title, author, date } = start;
  const modules = start.modules.length > 0 ? [...new Set(start.modules)] : [`${id.slice(0, 62)}-1`];
  const fresh = modules.filter((module) => !layout.modules.has(module));
  const text = fillTemplate('course', language, {
    title: quoted(title ?? titleOf(id)),
    author,
    date,
    modules: `[${modules.join(', ')}]`,
  });
  return [
    { path: `courses/${institution}/${id}.yaml`, text },
    ...fresh.map((module) => moduleFile({ ...start, id: module, title: null })),
  ];
}
