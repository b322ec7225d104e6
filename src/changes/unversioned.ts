import { fingerprint, STATE_FIELDS } from '../module/fingerprint.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import type { Past } from './git.ts';
import type { ChangedThing } from './things.ts';

/** A module whose text is another than it was, under the same version. */
export interface Unversioned {
  module: string;
  version: string;
  /** Names of the texts, `ky.mdx`. */
  editions: string[];
}

interface Text {
  data: Record<string, unknown>;
  body: string;
}

/**
 * Modules that were changed without a new version. That of the module counts, which is its original's; a review, or a
 * translator's word about the original, changes no text.
 */
export function unversionedIn(
  things: readonly ChangedThing[],
  past: Past,
  readNow: (path: string) => string | null,
): Unversioned[] {
  return things.flatMap(({ kind, id, status, files }) => {
    if (kind !== 'module' || status !== 'changed') return [];
    const folder = `modules/${id}/`;
    const names = past
      .list(folder)
      .flatMap((path) => /^[^/]+\.mdx$/.exec(path.slice(folder.length))?.[0] ?? []);
    const media = files
      .map((file) => file.slice(folder.length))
      .filter((name) => !/\.(?:mdx|ya?ml)$/.test(name));
    const texts = names.flatMap((name) => {
      const [then, now] = [read(past.read(folder + name)), read(readNow(folder + name))];
      return then === null || now === null ? [] : [{ name, then, now }];
    });
    const original = texts.find(({ now }) => now.data.translationOf === undefined) ?? texts[0];
    const version = original?.now.data.version;
    if (original === undefined || typeof version !== 'string' || original.then.data.version !== version)
      return [];
    const editions = texts.filter(
      ({ then, now }) => print(then) !== print(now) || media.some((name) => now.body.includes(name)),
    );
    return editions.length === 0 ? [] : [{ module: id, version, editions: editions.map(({ name }) => name) }];
  });
}

const print = (text: Text): string => fingerprint(text, [], () => '', STATE_FIELDS);

function read(text: string | null): Text | null {
  const plain = text?.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') ?? null;
  const value = plain === null ? null : readFrontMatter(plain, '').value;
  return value === null ? null : { data: (value.data ?? {}) as Record<string, unknown>, body: value.body };
}
