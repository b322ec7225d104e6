import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonicalTag, LANGUAGE_TAG } from '../language/tag.ts';
import { ID } from '../source/fields.ts';
import { isFileName, suggestFileName, suggestId } from '../source/names.ts';
import type { SourceFile, Tree } from '../source/tree.ts';

/** A module's folder: its texts by language, and what lies beside them. */
export interface ModuleFolder {
  id: string;
  /** `content/modules/<id>` */
  folder: string;
  editions: Map<string, SourceFile>;
  /** Key: name within the folder, `/`-separated. */
  media: Map<string, SourceFile>;
}

/** The files of the content folder by what they are for. */
export interface Layout {
  root: string;
  portal: SourceFile | null;
  people: SourceFile | null;
  institutions: Map<string, SourceFile>;
  /** Files beside the institutions, by name. */
  logos: Map<string, SourceFile>;
  modules: Map<string, ModuleFolder>;
  /** Key: `<institution>/<id>`. */
  courses: Map<string, SourceFile>;
}

const ROOMS = new Set(['institutions', 'modules', 'courses']);
const PAPERS = /^(?:readme|licen[cs]e|copying|contributing|changelog)(?:[.-].*)?$/i;
const TEXT = /\.(?:mdx|ya?ml)$/i;

/** Says of each file what it is for, and which lie where Okuu does not read. */
export function readLayout(tree: Tree): Checked<Layout> {
  const layout: Layout = {
    root: tree.root,
    portal: null,
    people: null,
    institutions: new Map(),
    logos: new Map(),
    modules: new Map(),
    courses: new Map(),
  };
  const diagnostics: Diagnostic[] = [];
  for (const [room, id, ...deeper] of tree.folders) {
    if (room === 'modules' && id !== undefined && deeper.length === 0) {
      const folder = `${tree.root}/modules/${id}`;
      layout.modules.set(id, { id, folder, editions: new Map(), media: new Map() });
      diagnostics.push(...idProblems(id, folder));
    } else if (room === 'courses' && id !== undefined && deeper.length === 0) {
      diagnostics.push(...idProblems(id, `${tree.root}/courses/${id}`));
    } else if (room === 'modules' && deeper.length > 0) {
      diagnostics.push(...nameProblems(deeper.at(-1) ?? '', [tree.root, room, id, ...deeper].join('/')));
    } else if (room !== undefined && id === undefined && !ROOMS.has(room)) {
      const values = { name: room, expected: [...ROOMS].map((name) => `${name}/`).join(', ') };
      diagnostics.push(diagnose('file-unexpected', `${tree.root}/${room}`, undefined, values));
    }
  }
  for (const file of tree.files) diagnostics.push(...place(layout, file));
  for (const { id, folder, editions } of layout.modules.values()) {
    if (editions.size === 0) diagnostics.push(diagnose('module-empty', folder, undefined, { id }));
  }
  if (layout.portal === null) diagnostics.push(diagnose('site-missing', `${tree.root}/site.yaml`));
  return { value: layout, diagnostics };
}

function place(layout: Layout, file: SourceFile): Diagnostic[] {
  const [room = '', second = '', ...rest] = file.segments;
  // What must not be read has said why; only as part of a module it still counts, so that nobody misses it there.
  if (!file.readable && (room !== 'modules' || rest.length === 0)) return [];
  if (file.segments.length === 1) return placeAtTop(layout, file, room);
  if (room === 'institutions' && rest.length === 0) return placeInstitution(layout, file, second);
  if (room === 'courses') return placeCourse(layout, file);
  if (room === 'modules' && rest.length > 0) return placeInModule(layout, file, second, rest);
  if (room === 'modules' && TEXT.test(second)) return misplaced(file, `modules/${nameOnly(second)}/ky.mdx`);
  if (!ROOMS.has(room))
    return TEXT.test(file.file) ? misplaced(file, [...ROOMS].map((name) => `${name}/`).join(', ')) : [];
  return unexpected(file, room === 'institutions' ? 'institutions/<id>.yaml' : 'modules/<id>/');
}

function placeAtTop(layout: Layout, file: SourceFile, name: string): Diagnostic[] {
  if (name === 'site.yaml') layout.portal = file;
  else if (name === 'people.yaml') layout.people = file;
  else if (/^(?:site|people)\.ya?ml$/i.test(name))
    return misplaced(file, `${nameOnly(name).toLowerCase()}.yaml`);
  else if (name.endsWith('.mdx')) return misplaced(file, `modules/${nameOnly(name)}/ky.mdx`);
  else if (!PAPERS.test(name))
    return unexpected(file, 'site.yaml, people.yaml, institutions/, modules/, courses/');
  return [];
}

function placeInstitution(layout: Layout, file: SourceFile, name: string): Diagnostic[] {
  if (name.endsWith('.yaml')) {
    layout.institutions.set(nameOnly(name), file);
    return idProblems(nameOnly(name), file.file);
  }
  if (TEXT.test(name)) return misplaced(file, `institutions/${nameOnly(name).toLowerCase()}.yaml`);
  layout.logos.set(name, file);
  return nameProblems(name, file.file);
}

function placeCourse(layout: Layout, file: SourceFile): Diagnostic[] {
  const [, institution = '', name = '', ...deeper] = file.segments;
  if (deeper.length === 0 && name.endsWith('.yaml')) {
    layout.courses.set(`${institution}/${nameOnly(name)}`, file);
    return idProblems(nameOnly(name), file.file);
  }
  if (!TEXT.test(file.file)) return unexpected(file, 'courses/<institution>/<id>.yaml');
  const id = nameOnly(file.segments.at(-1) ?? '').toLowerCase();
  return misplaced(file, `courses/${name === '' ? '<institution>' : institution}/${id}.yaml`);
}

function placeInModule(layout: Layout, file: SourceFile, id: string, rest: readonly string[]): Diagnostic[] {
  const module = layout.modules.get(id);
  const [name = ''] = rest;
  if (module === undefined) return [];
  if (rest.length === 1 && /\.mdx$/i.test(name)) {
    const language = nameOnly(name);
    if (name.endsWith('.mdx') && LANGUAGE_TAG.test(language)) {
      module.editions.set(language, file);
      return [];
    }
    const tag = canonicalTag(language) ?? (LANGUAGE_TAG.test(language) ? language : null);
    const values = tag === null ? { name } : { name, suggestion: `${tag}.mdx` };
    return [diagnose('edition-name', file.file, undefined, values)];
  }
  if (TEXT.test(file.file)) return misplaced(file, `modules/${id}/ky.mdx`);
  module.media.set(rest.join('/'), file);
  return nameProblems(rest.at(-1) ?? '', file.file);
}

function idProblems(id: string, file: string): Diagnostic[] {
  if (ID.test(id) && id.length <= 64) return [];
  const suggestion = suggestId(id);
  return [
    diagnose('id-form', file, undefined, suggestion === null ? { value: id } : { value: id, suggestion }),
  ];
}

function nameProblems(name: string, file: string): Diagnostic[] {
  if (isFileName(name)) return [];
  const suggestion = suggestFileName(name);
  return [diagnose('file-name', file, undefined, suggestion === null ? { name } : { name, suggestion })];
}

function misplaced(file: SourceFile, expected: string): Diagnostic[] {
  return [diagnose('file-misplaced', file.file, undefined, { name: file.segments.at(-1) ?? '', expected })];
}

function unexpected(file: SourceFile, expected: string): Diagnostic[] {
  return [diagnose('file-unexpected', file.file, undefined, { name: file.segments.at(-1) ?? '', expected })];
}

function nameOnly(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
