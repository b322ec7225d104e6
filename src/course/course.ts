import type { CourseMeta } from './schema.ts';

/** An institution's selection and order of modules. */
export interface Course {
  /** `<institution>/<id>` */
  key: string;
  institution: string;
  id: string;
  /** `content/courses/<institution>/<id>.yaml` */
  file: string;
  meta: CourseMeta;
  digest: string;
}
