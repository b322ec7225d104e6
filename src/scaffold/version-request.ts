import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { Localized } from '../language/localized.ts';
import { compareVersions } from '../module/versions.ts';
import {
  date as dateField,
  id as idField,
  text as textField,
  version as versionField,
} from '../source/fields.ts';
import { isFileName } from '../source/names.ts';
import { idProblem, plain } from './request.ts';
import { refuse, type Refusal } from './refusal.ts';

/** A version to be kept, as it was asked for. */
export interface VersionRequest {
  module: string;
  version: string;
  changes: Localized;
  /** An id of `people.yaml` or a name; null: the authors of the module. */
  author: string | null;
  date: string;
  language: InterfaceLanguage;
}

/** The words and options of the command line, as they were typed. */
export interface VersionAsked {
  words: readonly string[];
  author?: string | undefined;
  date: string;
  /** What changed, by language; the key `''` is the language of the command. */
  changes: Readonly<Record<string, string | undefined>>;
}

/** Makes a request of what was typed after `new version`, or says what is wrong with it. */
export function readVersionRequest(
  asked: VersionAsked,
  language: InterfaceLanguage,
): VersionRequest | Refusal {
  const [, module = '', version = '', ...surplus] = asked.words;
  if (module === '' || version === '') return refuse('version-words');
  if (surplus.length > 0) return refuse('surplus', { value: surplus.join(' ') });
  if (!idField.safeParse(module).success) return idProblem(module);
  // The version becomes the name of a folder too.
  if (!versionField.safeParse(version).success || !isFileName(version))
    return refuse('version-form', { key: 'version', value: version });
  if (!dateField.safeParse(asked.date).success)
    return refuse('date-form', { key: 'date', value: asked.date });
  const changes: Record<string, string> = {};
  for (const [tag, written] of Object.entries(asked.changes)) {
    if (written === undefined) continue;
    const text = textField.safeParse(plain(written));
    if (!text.success) return refuse('version-changes');
    changes[tag === '' ? language : tag] = text.data;
  }
  if (Object.keys(changes).length === 0) return refuse('version-changes');
  return { module, version, changes, author: asked.author ?? null, date: asked.date, language };
}

/** Whether a version may follow those that there are. */
export function versionProblem(
  version: string,
  { recorded, current, file }: { recorded: readonly string[]; current: string | null; file: string },
): Refusal | null {
  if (recorded.includes(version)) return refuse('version-exists', { version, file });
  const newest = [...recorded, ...(current === null ? [] : [current])].sort(compareVersions).at(-1);
  if (newest === undefined || compareVersions(version, newest) >= 0) return null;
  return refuse('version-lower', { version, newest });
}
