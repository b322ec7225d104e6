import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { date as dateField, id as idField, line } from '../source/fields.ts';
import { suggestId } from '../source/names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What `npm run new` can make. */
const KINDS = ['module', 'course', 'institution'] as const;
type Kind = (typeof KINDS)[number];

/** What somebody asked for, in a form that can be made. Whether it fits the content is seen later. */
export interface Request {
  kind: Kind;
  id: string;
  /** The institution of a course; empty for everything else. */
  institution: string;
  /** The language of the text in the new files. */
  language: InterfaceLanguage;
  /** Null: made of the id. */
  title: string | null;
  /** An id of `people.yaml` or a name; null: who is there already. */
  author: string | null;
  /** Modules of a new course, in order. */
  modules: readonly string[];
  /** `2026-11-23` */
  date: string;
}

/** The words and options of the command line, as they were typed. */
export interface Asked {
  words: readonly string[];
  title?: string | undefined;
  author?: string | undefined;
  modules: readonly string[];
  date: string;
}

/** Makes a request of what was typed, or says what is wrong with it. */
export function readRequest(asked: Asked, language: InterfaceLanguage): Request | Refusal {
  const [word = '', name = '', ...surplus] = asked.words;
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) return refuse('kind', { value: word, known: [...KINDS, 'version'].join(', ') });
  if (name === '') return refuse('name', { kind, form: kind === 'course' ? 'kstu/physics' : 'physics' });
  if (surplus.length > 0) return refuse('surplus', { value: surplus.join(' ') });
  const parts = name.split('/');
  if (kind === 'course' && parts.length !== 2) return refuse('course', { value: name });
  const ids = kind === 'course' ? parts : [name];
  const wrong = [...ids, ...asked.modules].find((id) => !idField.safeParse(id).success);
  if (wrong !== undefined) return idProblem(wrong);
  if (!dateField.safeParse(asked.date).success)
    return refuse('date-form', { key: 'date', value: asked.date });
  const title = asked.title === undefined ? null : line.safeParse(plain(asked.title));
  if (title?.success === false) return refuse('title', { value: asked.title ?? '' });
  const author = asked.author === undefined ? null : line.safeParse(plain(asked.author));
  if (author?.success === false) return refuse('title', { value: asked.author ?? '' });
  return {
    kind,
    id: ids.at(-1) ?? '',
    institution: kind === 'course' ? (ids[0] ?? '') : '',
    language,
    title: title?.data ?? null,
    author: author?.data ?? null,
    modules: asked.modules,
    date: asked.date,
  };
}

/** Without what a terminal may bring along and a file of content must not hold. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ');
}

/** An id that cannot be one, with a better one where it can be guessed. */
export function idProblem(value: string): Refusal {
  const suggestion = suggestId(value);
  return refuse('id-form', suggestion === null ? { value } : { value, suggestion });
}
