import type { Reference } from '../bibliography/reference.ts';
import type { Member } from '../course/schema.ts';
import type { Course } from '../course/course.ts';
import type { GlossaryTerm } from '../glossary/term.ts';
import type { InstitutionMeta } from '../institution/schema.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { Module } from '../module/module.ts';
import type { PersonMeta } from '../person/schema.ts';
import type { PartnerMeta } from '../partner/schema.ts';
import type { PortalMeta } from '../portal/schema.ts';
import type { ProgrammeMeta } from '../programme/schema.ts';

export interface Institution {
  id: string;
  file: string;
  meta: InstitutionMeta;
  logo: MediaFile | null;
}

export interface Person {
  id: string;
  meta: PersonMeta;
}

/** A direction of study with its state standard. */
export interface Programme {
  /** Six digits. */
  code: string;
  file: string;
  meta: ProgrammeMeta;
}

/** Everything in the content folder that could be read, each under its id. What could not is in the diagnostics only. */
export interface Content {
  /** The content folder's own name: the first part of every file's path. */
  root: string;
  /** Null where `site.yaml` could not be read: nothing can be published then. */
  portal: PortalMeta | null;
  /** Catalogues of other universities, in the order of the file. */
  partners: readonly PartnerMeta[];
  institutions: ReadonlyMap<string, Institution>;
  people: ReadonlyMap<string, Person>;
  /** By code. */
  programmes: ReadonlyMap<string, Programme>;
  /** Terms of all glossaries. */
  terms: ReadonlyMap<string, GlossaryTerm>;
  /** The modules as they are now. */
  modules: ReadonlyMap<string, Module>;
  /** Their kept versions. Key: `<id>@<version>`. */
  versions: ReadonlyMap<string, Module>;
  /** Key: `<institution>/<id>`. */
  courses: ReadonlyMap<string, Course>;
  /** Works that may be cited, by BibTeX key. */
  references: ReadonlyMap<string, Reference>;
  /** Every course that has a file, whether it could be read or not: key → file. */
  courseFiles: ReadonlyMap<string, string>;
  /** How many module folders there are, whether they could be read or not. */
  moduleCount: number;
}

/** The module as a course publishes it: the version it keeps to, else the module as it is now. */
export function moduleFor(
  content: Pick<Content, 'modules' | 'versions'>,
  { id, version }: Member,
): Module | undefined {
  return version === null ? content.modules.get(id) : content.versions.get(`${id}@${version}`);
}
