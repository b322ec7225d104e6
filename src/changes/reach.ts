import { moduleEntries } from '../course/load.ts';
import { course as courseSchema, type CourseMeta } from '../course/schema.ts';
import { loadBibliography } from '../bibliography/load.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import { assemble } from '../pack/assemble.ts';
import type { Content } from '../pack/content.ts';
import type { Pack } from '../pack/pack.ts';
import { readYaml } from '../source/yaml.ts';
import type { Past } from './git.ts';
import type { ChangedThing } from './things.ts';

/** A changed thing with the courses that publish it. */
export interface ReachingThing extends ChangedThing {
  /** Keys of courses, `kstu/algebra`. */
  courses: string[];
}

/** A course as far as it decides what it publishes. */
interface Holder {
  key: string;
  meta: CourseMeta;
  /** Null where a part of it cannot be read. */
  pack: Pack | null;
}

/**
 * Says of each changed thing which courses it reaches. A course that keeps to a version is not reached by a change of the
 * module as it is now, only by one of that version's own files. What links to a changed module, or asks for it first, is
 * not reached by that alone. Of things that are gone count the courses that held them.
 */
export function reachOf(
  content: Content,
  past: Past,
  readNow: (path: string) => string | null,
  things: readonly ChangedThing[],
): ReachingThing[] {
  const present = [...content.courses].map(([key, { meta }]): Holder => ({
    key,
    meta,
    pack: assemble(content, key),
  }));
  const former = things.some(({ status }) => status === 'deleted' || status === 'renamed')
    ? pastCourses(past)
    : [];
  return things.map((thing) => {
    const [file = ''] = thing.files;
    const holds = holderTest({ then: past.read(file), now: readNow(file) }, thing);
    const keys = [...present, ...former].filter(holds).map(({ key }) => key);
    return { ...thing, courses: [...new Set(keys)].sort(byCodeUnit) };
  });
}

function pastCourses(past: Past): Holder[] {
  return past.list('courses/').flatMap((path): Holder[] => {
    const data = yamlOf(past.read(path));
    const meta = courseSchema.safeParse(data);
    const [, institution = '', name = ''] = path.split('/');
    return meta.success
      ? [{ key: `${institution}/${name.replace(/\.yaml$/, '')}`, meta: meta.data, pack: null }]
      : [];
  });
}

function yamlOf(text: string | null): unknown {
  return text === null
    ? null
    : (readYaml(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), '').value?.data ?? null);
}

/** The text of a thing's file then and now; null where it was or is not there. */
interface Sides {
  then: string | null;
  now: string | null;
}

function holderTest(
  { then, now }: Sides,
  { kind, id, from, files }: ChangedThing,
): (holder: Holder) => boolean {
  const holdsModule =
    (module: string | null, version: string | null) =>
    ({ meta }: Holder): boolean =>
      moduleEntries(meta).some((entry) => entry.id === module && entry.version === version);
  switch (kind) {
    case 'module':
      return (holder) => holdsModule(id, null)(holder) || (from !== null && holdsModule(from, null)(holder));
    case 'version': {
      const at = id.indexOf('@');
      return holdsModule(id.slice(0, at), id.slice(at + 1));
    }
    case 'course':
      return ({ key }) => key === id;
    case 'programme':
      return ({ meta }) => meta.programmes.includes(id);
    case 'institution':
      return ({ key, pack }) =>
        key.startsWith(`${id}/`) || (pack?.owners.has(id) ?? false) || showsLogo(pack, files);
    case 'person': {
      const changed = differing(mapOf(then), mapOf(now));
      return ({ pack }) => [...(pack?.people.keys() ?? [])].some((person) => changed.has(person));
    }
    case 'glossary': {
      const changed = differing(termsOf(then), termsOf(now));
      return ({ pack }) => pack?.glossary.some((term) => changed.has(term.id)) ?? false;
    }
    case 'references': {
      const changed = differing(worksOf(then), worksOf(now));
      return ({ pack }) => [...(pack?.references.keys() ?? [])].some((key) => changed.has(key));
    }
    // The catalogue alone names them.
    case 'partners':
      return () => false;
    case 'site':
      return () => true;
  }
}

/** The names under which two maps differ. */
function differing(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): Set<string> {
  const same = (name: string): boolean => JSON.stringify(a.get(name)) === JSON.stringify(b.get(name));
  return new Set([...a.keys(), ...b.keys()].filter((name) => !same(name)));
}

function mapOf(text: string | null): Map<string, unknown> {
  const data = yamlOf(text);
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

/** The terms of a glossary by id; its title belongs to all of them. */
function termsOf(text: string | null): Map<string, unknown> {
  const glossary = mapOf(text);
  const terms = glossary.get('terms');
  return new Map(
    (Array.isArray(terms) ? (terms as { id?: unknown }[]) : []).map((term) => [
      String(term.id),
      [glossary.get('title'), term],
    ]),
  );
}

function worksOf(text: string | null): Map<string, unknown> {
  const { works } = loadBibliography(text === null ? [] : [{ file: '', text }]).value;
  return new Map([...works].map(([key, { reference }]) => [key, reference]));
}

function showsLogo(pack: Pack | null, files: readonly string[]): boolean {
  const logo = pack?.institution.logo?.file;
  return logo !== undefined && files.some((file) => logo.endsWith(`/${file}`));
}
