import type { Reference } from '../bibliography/reference.ts';
import type { Course } from '../course/course.ts';
import { moduleEntries } from '../course/load.ts';
import type { CourseMeta, Member } from '../course/schema.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/order.ts';
import type { Module } from '../module/module.ts';
import { moduleFor, type Content, type Institution, type Person } from './content.ts';
import { glossaryOf } from './glossary.ts';
import type { Pack, PackPart } from './pack.ts';

/** A course that cannot be published, with what is wrong with it. */
export interface BrokenCourse {
  /** `<institution>/<id>` */
  key: string;
  diagnostics: Diagnostic[];
}

/** Courses made into packs, and courses that cannot be: one broken course never stops the others. */
export function assemblePacks(checked: Checked<Content>): { packs: Pack[]; broken: BrokenCourse[] } {
  const content = checked.value;
  const errors = checked.diagnostics.filter(isError);
  const packs: Pack[] = [];
  const broken: BrokenCourse[] = [];
  for (const key of content.courseFiles.keys()) {
    const diagnostics = concerning(content, key, errors);
    const pack = diagnostics.length > 0 ? null : assemble(content, key);
    if (pack === null) broken.push({ key, diagnostics });
    else packs.push(pack);
  }
  return { packs, broken };
}

/** Those of the diagnostics that concern what a course is made of: itself, its institution, modules, people, the site. */
export function concerning(content: Content, key: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const { root } = content;
  const [institution = ''] = key.split('/');
  const course = content.courses.get(key);
  const meta = content.institutions.get(institution)?.meta;
  const files = new Set([
    `${root}/site.yaml`,
    content.courseFiles.get(key),
    `${root}/courses/${institution}`,
    `${root}/institutions/${institution}.yaml`,
    ...(meta?.logo === undefined ? [] : [`${root}/institutions/${meta.logo.slice(2)}`]),
    // A module must not pass for another institution's because its own could not be read.
    ...(course === undefined ? [] : ownerIds(content, course)).map((id) => `${root}/institutions/${id}.yaml`),
    ...(course?.meta.programmes ?? []).map((code) => `${root}/programmes/${code}.yaml`),
  ]);
  const members = new Map(
    (course === undefined ? [] : moduleEntries(course.meta)).map((entry) => [entry.id, entry.version]),
  );
  // A course that keeps to a version of a module does not mind how the others are, nor how the module is now.
  const inMember = (file: string): boolean => {
    const [, room = '', id = '', ...rest] = file.split('/');
    const version = members.get(id);
    if (room !== 'modules' || version === undefined) return false;
    if (rest[0] === 'versions' && rest.length > 1) return rest[1] === version;
    return version === null || rest[0] === 'versions.yaml';
  };
  const people = `${root}/people.yaml`;
  const peopleMissing =
    course === undefined || [...namedPeople(content, course)].some((id) => !content.people.has(id));
  const works = `${root}/references`;
  const workMissing =
    course !== undefined && [...citedKeys(content, course)].some((cited) => !content.references.has(cited));
  const termsMissing =
    course !== undefined && usedTerms(content, course).some((id) => !content.terms.has(id));
  return diagnostics.filter(
    ({ file }) =>
      files.has(file) ||
      inMember(file) ||
      (peopleMissing && file === people) ||
      (workMissing && file.startsWith(`${works}/`)) ||
      (termsMissing && file.startsWith(`${root}/glossary/`)),
  );
}

function modulesOf(content: Content, { meta }: Course): Module[] {
  return moduleEntries(meta).flatMap((entry) => moduleFor(content, entry) ?? []);
}

function ownerIds(content: Content, course: Course): string[] {
  const modules = modulesOf(content, course);
  return [...new Set(modules.flatMap(({ original }) => original.meta.institution ?? []))];
}

function usedTerms(content: Content, course: Course): string[] {
  const modules = modulesOf(content, course);
  return modules.flatMap(({ editions }) =>
    [...editions.values()].flatMap(({ facts }) => facts.terms.map(({ id }) => id)),
  );
}

function namedPeople(content: Content, course: Course): Set<string> {
  const modules = modulesOf(content, course);
  return new Set([
    ...course.meta.authors,
    ...course.meta.teachers.map(({ person }) => person),
    ...modules.flatMap(({ history }) => history.flatMap(({ authors }) => authors)),
    ...modules.flatMap(({ editions }) =>
      [...editions.values()].flatMap(({ meta: { authors, contributors, review } }) => [
        ...authors,
        ...contributors.map(({ person }) => person),
        ...(review.by === undefined ? [] : [review.by]),
      ]),
    ),
  ]);
}

/** The keys of the works that a course names: its literature, then what its modules cite. */
function citedKeys(content: Content, course: Course): Set<string> {
  const { main, additional } = course.meta.literature;
  const modules = modulesOf(content, course);
  return new Set([
    ...main,
    ...additional,
    ...modules.flatMap(({ editions }) =>
      [...editions.values()].flatMap(({ facts }) => facts.citations.flatMap(({ keys }) => keys)),
    ),
  ]);
}

/** What must be known before: what the course names, then what its modules ask for and it does not hold. */
function priorIds(meta: CourseMeta, modules: readonly Module[]): string[] {
  const held = new Set(modules.map(({ id }) => id));
  const asked = [
    ...meta.priorKnowledge.flatMap(({ module }) => module ?? []),
    ...modules.flatMap(({ original }) => original.meta.prerequisites),
  ];
  return [...new Set(asked)].filter((id) => !held.has(id));
}

/** A course with its modules, whatever else is wrong with it; null where a part of it could not be read. */
export function assemble(content: Content, key: string): Pack | null {
  const course = content.courses.get(key);
  const institution = content.institutions.get(course?.institution ?? '');
  if (course === undefined || institution === undefined || content.portal === null) return null;
  const { meta } = course;
  const resolve = (members: readonly Member[]): Module[] =>
    members.flatMap((member) => moduleFor(content, member) ?? []);
  const parts: PackPart[] =
    meta.modules === undefined
      ? (meta.parts ?? []).map(({ title, modules }) => ({ title, modules: resolve(modules) }))
      : [{ title: null, modules: resolve(meta.modules) }];
  const modules = parts.flatMap((part) => part.modules);
  const people = new Map(
    [...namedPeople(content, course)].flatMap((id): [string, Person][] => {
      const person = content.people.get(id);
      return person === undefined ? [] : [[id, person]];
    }),
  );
  const owners = new Map(
    ownerIds(content, course).flatMap((id): [string, Institution][] => {
      const owner = content.institutions.get(id);
      return owner === undefined ? [] : [[id, owner]];
    }),
  );
  if (modules.length !== moduleEntries(meta).length) return null;
  const prior = new Map(
    priorIds(meta, modules).flatMap((id): [string, Module][] => {
      const module = content.modules.get(id);
      return module === undefined ? [] : [[id, module]];
    }),
  );
  const programmes = meta.programmes.flatMap((code) => content.programmes.get(code) ?? []);
  const references = new Map(
    [...citedKeys(content, course)].flatMap((cited): [string, Reference][] => {
      const reference = content.references.get(cited);
      return reference === undefined ? [] : [[cited, reference]];
    }),
  );
  const { languages } = meta;
  return {
    key,
    course,
    institution,
    languages,
    parts,
    modules,
    people,
    owners,
    prior,
    programmes,
    references,
    glossary: glossaryOf({ modules, languages }, content.terms),
  };
}
