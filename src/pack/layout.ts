import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { PROGRAMME_CODE } from '../curriculum/programme-code.ts';
import { canonicalTag, LANGUAGE_TAG } from '../language/tag.ts';
import { ID } from '../source/fields.ts';
import { isFileName, suggestFileName, suggestId } from '../source/names.ts';
import type { SourceFile, Tree } from '../source/tree.ts';

/** Texts of a module by language, and what lies beside them. */
export interface TextFolder {
  /** `content/modules/<id>`, or `content/modules/<id>/versions/<version>` */
  folder: string;
  editions: Map<string, SourceFile>;
  /** Key: name within the folder, `/`-separated. */
  media: Map<string, SourceFile>;
}

/** A module's folder: the module as it is now, and what is kept of its past. */
export interface ModuleFolder extends TextFolder {
  id: string;
  /** Earlier versions, whole, by version. */
  versions: Map<string, TextFolder>;
  /** `versions.yaml`: what changed from version to version. */
  history: SourceFile | null;
  /** `translations.yaml`: which sections each translation was last held against. */
  translations: SourceFile | null;
}

/** The files of the content folder by what they are for. */
export interface Layout {
  root: string;
  portal: SourceFile | null;
  people: SourceFile | null;
  /** `partners.yaml`: catalogues of other universities. */
  partners: SourceFile | null;
  institutions: Map<string, SourceFile>;
  /** Files beside the institutions, by name. */
  logos: Map<string, SourceFile>;
  /** By code. */
  programmes: Map<string, SourceFile>;
  modules: Map<string, ModuleFolder>;
  /** Key: `<institution>/<id>`. */
  courses: Map<string, SourceFile>;
  /** Glossaries by subject. */
  glossaries: Map<string, SourceFile>;
  /** Files of BibTeX by name without ending. */
  references: Map<string, SourceFile>;
}

const ROOMS = new Set(['institutions', 'programmes', 'modules', 'courses', 'glossary', 'references']);
/** Rooms that hold files and no folders, with the ending and the form of each name. */
const FLAT_ROOMS = {
  programmes: { ending: '.yaml', form: 'programmes/<code>.yaml' },
  glossary: { ending: '.yaml', form: 'glossary/<subject>.yaml' },
  references: { ending: '.bib', form: 'references/<name>.bib' },
} as const;
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/;
const PAPERS = /^(?:readme|licen[cs]e|copying|contributing|changelog)(?:[.-].*)?$/i;
const TEXT = /\.(?:mdx|ya?ml)$/i;

/** Says of each file what it is for, and which lie where Okuu does not read. */
export function readLayout(tree: Tree): Checked<Layout> {
  const layout: Layout = {
    root: tree.root,
    portal: null,
    people: null,
    partners: null,
    institutions: new Map(),
    logos: new Map(),
    programmes: new Map(),
    modules: new Map(),
    courses: new Map(),
    glossaries: new Map(),
    references: new Map(),
  };
  const diagnostics: Diagnostic[] = [];
  for (const [room, id, ...deeper] of tree.folders) {
    if (room === 'modules' && id !== undefined && deeper.length === 0) {
      const folder = `${tree.root}/modules/${id}`;
      layout.modules.set(id, {
        id,
        ...textFolder(folder),
        versions: new Map(),
        history: null,
        translations: null,
      });
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

function textFolder(folder: string): TextFolder {
  return { folder, editions: new Map(), media: new Map() };
}

function place(layout: Layout, file: SourceFile): Diagnostic[] {
  const [room = '', second = '', ...rest] = file.segments;
  // What must not be read has said why; only as part of a module it still counts, so that nobody misses it there.
  if (!file.readable && (room !== 'modules' || rest.length === 0)) return [];
  if (file.segments.length === 1) return placeAtTop(layout, file, room);
  if (room === 'institutions' && rest.length === 0) return placeInstitution(layout, file, second);
  if (room === 'courses') return placeCourse(layout, file);
  if (room === 'modules' && rest.length > 0) return placeInModule(layout, file, second, rest);
  if (Object.hasOwn(FLAT_ROOMS, room)) return placeInFlatRoom(layout, file, room as keyof typeof FLAT_ROOMS);
  if (room === 'modules' && TEXT.test(second)) return misplaced(file, `modules/${nameOnly(second)}/ky.mdx`);
  if (!ROOMS.has(room))
    return TEXT.test(file.file) ? misplaced(file, [...ROOMS].map((name) => `${name}/`).join(', ')) : [];
  return unexpected(file, room === 'institutions' ? 'institutions/<id>.yaml' : 'modules/<id>/');
}

function placeAtTop(layout: Layout, file: SourceFile, name: string): Diagnostic[] {
  if (name === 'site.yaml') layout.portal = file;
  else if (name === 'people.yaml') layout.people = file;
  else if (name === 'partners.yaml') layout.partners = file;
  else if (/^(?:site|people|partners)\.ya?ml$/i.test(name))
    return misplaced(file, `${nameOnly(name).toLowerCase()}.yaml`);
  else if (name.endsWith('.mdx')) return misplaced(file, `modules/${nameOnly(name)}/ky.mdx`);
  else if (!PAPERS.test(name))
    return unexpected(
      file,
      `site.yaml, people.yaml, partners.yaml, ${[...ROOMS].map((each) => `${each}/`).join(', ')}`,
    );
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

function placeInFlatRoom(layout: Layout, file: SourceFile, room: keyof typeof FLAT_ROOMS): Diagnostic[] {
  const { ending, form } = FLAT_ROOMS[room];
  const [, name = '', ...deeper] = file.segments;
  if (deeper.length > 0 || !name.endsWith(ending))
    return TEXT.test(name) ? misplaced(file, form) : unexpected(file, form);
  const id = nameOnly(name);
  if (room === 'glossary') layout.glossaries.set(id, file);
  else if (room === 'references') layout.references.set(id, file);
  else {
    layout.programmes.set(id, file);
    return PROGRAMME_CODE.test(id) ? [] : [diagnose('programme-code', file.file, undefined, { value: id })];
  }
  return idProblems(id, file.file);
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
  const [name = '', version = '', ...deeper] = rest;
  if (module === undefined) return [];
  if (rest.length === 1 && name === 'versions.yaml') module.history = file;
  else if (rest.length === 1 && name === 'translations.yaml') module.translations = file;
  else if (rest.length === 1 && /^(?:versions|translations)\.ya?ml$/i.test(name))
    return misplaced(file, `modules/${id}/${nameOnly(name).toLowerCase()}.yaml`);
  else if (name === 'versions' && rest.length > 1) {
    if (!VERSION.test(version) || deeper.length === 0)
      return unexpected(file, `modules/${id}/versions/<1.0.0>/<ky>.mdx`);
    const kept = module.versions.get(version) ?? textFolder(`${module.folder}/versions/${version}`);
    module.versions.set(version, kept);
    return placeInText(kept, file, `modules/${id}/versions/${version}`, deeper);
  } else return placeInText(module, file, `modules/${id}`, rest);
  return [];
}

/** A text, or a file beside it. `home` is the folder as a message names it. */
function placeInText(
  folder: TextFolder,
  file: SourceFile,
  home: string,
  rest: readonly string[],
): Diagnostic[] {
  const [name = ''] = rest;
  if (rest.length === 1 && /\.mdx$/i.test(name)) {
    const language = nameOnly(name);
    if (name.endsWith('.mdx') && LANGUAGE_TAG.test(language)) {
      folder.editions.set(language, file);
      return [];
    }
    const tag = canonicalTag(language) ?? (LANGUAGE_TAG.test(language) ? language : null);
    const values = tag === null ? { name } : { name, suggestion: `${tag}.mdx` };
    return [diagnose('edition-name', file.file, undefined, values)];
  }
  if (TEXT.test(file.file)) return misplaced(file, `${home}/ky.mdx`);
  folder.media.set(rest.join('/'), file);
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
