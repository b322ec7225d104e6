import { byCodeUnit } from '../diagnostics/order.ts';
import type { FileChange } from './git.ts';

/** What a changed file belongs to. */
export type ThingKind =
  | 'module'
  | 'version'
  | 'course'
  | 'institution'
  | 'person'
  | 'programme'
  | 'glossary'
  | 'references'
  | 'partners'
  | 'site';

/** Something of the content that is not as it was. */
export interface ChangedThing {
  kind: ThingKind;
  /** A module, `vectors@1.2.0` for a kept version, `kstu/algebra` for a course; empty for the site itself. */
  id: string;
  status: FileChange['status'];
  /** Of a module that was renamed: its former id. */
  from: string | null;
  /** The files, relative to the content folder. */
  files: string[];
}

/**
 * Gathers changed files by what they belong to, in order. `isThere` and `wasThere` say whether anything lies below a
 * folder now, or lay there then.
 */
export function changedThings(
  changes: readonly FileChange[],
  { isThere, wasThere }: Record<'isThere' | 'wasThere', (folder: string) => boolean>,
): ChangedThing[] {
  const things = new Map<string, ChangedThing>();
  const formerOf = new Map<string, string>();
  const note = (path: string): void => {
    const thing = thingOf(path);
    if (thing === null) return;
    const key = `${thing.kind} ${thing.id}`;
    const known = things.get(key) ?? { ...thing, status: 'changed', from: null, files: [] };
    things.set(key, { ...known, files: [...new Set([...known.files, path])].sort(byCodeUnit) });
  };
  for (const { path, from } of changes) {
    note(path);
    if (from === null) continue;
    note(from);
    const [now, then] = [thingOf(path), thingOf(from)];
    if (now?.kind === 'module' && then?.kind === 'module' && now.id !== then.id)
      formerOf.set(now.id, then.id);
  }
  const all = [...things.values()].map((thing): ChangedThing => {
    const place = placeOfThing(thing);
    const [is, was] = [isThere(place), wasThere(place)];
    return { ...thing, status: is ? (was ? 'changed' : 'added') : was ? 'deleted' : 'changed' };
  });
  const gone = new Set(
    all.flatMap(({ kind, id, status }) => (kind === 'module' && status === 'deleted' ? [id] : [])),
  );
  return all
    .map((thing): ChangedThing => {
      const from = thing.kind === 'module' && thing.status === 'added' ? formerOf.get(thing.id) : undefined;
      return from !== undefined && gone.has(from) ? { ...thing, status: 'renamed', from } : thing;
    })
    .filter((thing, _, list) => !list.some(({ from }) => thing.kind === 'module' && from === thing.id))
    .sort((a, b) => byCodeUnit(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`));
}

function thingOf(path: string): Pick<ChangedThing, 'kind' | 'id'> | null {
  const [room = '', second = '', ...rest] = path.split('/');
  const name = second.replace(/\.[^.]*$/, '');
  switch (room) {
    case 'modules':
      if (rest.length === 0) return null;
      return rest[0] === 'versions' && rest.length > 2
        ? { kind: 'version', id: `${second}@${rest[1] ?? ''}` }
        : { kind: 'module', id: second };
    case 'courses':
      return rest.length === 1
        ? { kind: 'course', id: `${second}/${(rest[0] ?? '').replace(/\.[^.]*$/, '')}` }
        : null;
    case 'institutions':
      return { kind: 'institution', id: name };
    case 'programmes':
      return { kind: 'programme', id: name };
    case 'glossary':
      return { kind: 'glossary', id: name };
    case 'references':
      return { kind: 'references', id: name };
    case 'people.yaml':
      return { kind: 'person', id: '' };
    case 'partners.yaml':
      return { kind: 'partners', id: '' };
    case 'site.yaml':
      return { kind: 'site', id: '' };
    default:
      return null;
  }
}

/** The folder or file that decides whether a thing is there. */
function placeOfThing({ kind, id, files }: ChangedThing): string {
  if (kind === 'module') return `modules/${id}`;
  if (kind === 'version') return `modules/${id.replace('@', '/versions/')}`;
  return files[0] ?? '';
}
