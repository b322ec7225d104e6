import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { fillTemplate, quoted, titleOf } from './template.ts';

/** A file to be made. */
export interface NewFile {
  /** Path with `/`, relative to the content folder. */
  path: string;
  text: string;
}

/** What a new module needs to know. */
export interface ModuleStart {
  id: string;
  language: InterfaceLanguage;
  /** Null: made of the id. */
  title: string | null;
  /** An id of `people.yaml`. */
  author: string;
  date: string;
}

/** The first text of a new module: front matter with comments, and a body that shows the usual parts of a lesson. */
export function moduleFile(start: ModuleStart): NewFile {
  const { id, language, title, author, date } = start;
  const frontMatter = fillTemplate('module', language, { title: quoted(title ?? titleOf(id)), author, date });
  return {
    path: `modules/${id}/${language}.mdx`,
    text: `${frontMatter}\n${fillTemplate('body', language, {})}`,
  };
}
