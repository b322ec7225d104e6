import type { Reference } from '../bibliography/reference.ts';
import type { Course } from '../course/course.ts';
import type { GlossaryTerm } from '../glossary/term.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Localized } from '../language/localized.ts';
import type { Edition, Module } from '../module/module.ts';
import type { Institution, Person, Programme } from './content.ts';

/** A titled group of modules as the course orders them; a course without parts is one part without a title. */
export interface PackPart {
  title: Localized | null;
  modules: Module[];
}

/** A course with its modules resolved and checked: what gets published. */
export interface Pack {
  /** `<institution>/<course id>`: also its folder in `dist/`. */
  key: string;
  course: Course;
  institution: Institution;
  /** The languages the pack is published in; the first is its default. */
  languages: readonly LanguageTag[];
  parts: PackPart[];
  /** All modules in reading order. */
  modules: Module[];
  /** People by id, as far as this pack names them. */
  people: ReadonlyMap<string, Person>;
  /** Institutions whose modules are in it, by id. */
  owners: ReadonlyMap<string, Institution>;
  /** Modules outside of the course that its students must know before, by id. */
  prior: ReadonlyMap<string, Module>;
  /** The programmes it belongs to, in the course's order. */
  programmes: Programme[];
  /** The works that its modules cite or its literature names, by BibTeX key. */
  references: ReadonlyMap<string, Reference>;
  /** The terms its modules use, and those they see also, by id. */
  glossary: GlossaryTerm[];
}

/** The institution whose module it is: its own, else that of the course. */
export function institutionOf(pack: Pack, { meta }: Edition): Institution {
  return pack.owners.get(meta.institution ?? '') ?? pack.institution;
}

/** The edition a reader of `language` gets: that language, else the pack's other languages in order, else the original. */
export function editionFor(pack: Pick<Pack, 'languages'>, module: Module, language: LanguageTag): Edition {
  for (const tag of [language, ...pack.languages]) {
    const edition = module.editions.get(tag);
    if (edition !== undefined) return edition;
  }
  return module.original;
}
