import type { Course } from '../course/course.ts';
import type { InstitutionMeta } from '../institution/schema.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { Module } from '../module/module.ts';
import type { PersonMeta } from '../person/schema.ts';
import type { PortalMeta } from '../portal/schema.ts';

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

/** Everything in the content folder that could be read, each under its id. What could not is in the diagnostics only. */
export interface Content {
  portal: PortalMeta;
  institutions: ReadonlyMap<string, Institution>;
  people: ReadonlyMap<string, Person>;
  modules: ReadonlyMap<string, Module>;
  /** Key: `<institution>/<id>`. */
  courses: ReadonlyMap<string, Course>;
}
