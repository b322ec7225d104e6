import type { ReferenceStyle } from '../bibliography/calls.ts';
import type { Reference } from '../bibliography/reference.ts';
import type { Edition } from '../module/module.ts';
import type { Pack } from './pack.ts';

/** The works that a text cites, each once, in the order of their first calls. */
export function worksCitedIn(pack: Pack, edition: Edition): Reference[] {
  const keys = new Set(edition.facts.citations.flatMap(({ keys }) => keys));
  return [...keys].flatMap((key) => pack.references.get(key) ?? []);
}

/** The works that a body cites and the style in which it does. */
export interface Citing {
  style: ReferenceStyle;
  works: readonly Reference[];
}

/** What a body depends on that cites: the course's style matters to no other. */
export function citingOf(pack: Pack, edition: Edition): Citing {
  const works = worksCitedIn(pack, edition);
  return { style: works.length === 0 ? 'gost' : pack.course.meta.citations, works };
}
