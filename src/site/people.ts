import type { Localized } from '../language/localized.ts';
import { ROLES, type EditionMeta, type Role } from '../module/schema.ts';
import type { Person } from '../pack/content.ts';
import { localPhrase, plain, type Phrase, type Tongue } from './phrase.ts';
import { form } from './strings.ts';

/** A person or group, as a title page names them. */
export interface PersonLine {
  name: Phrase;
  href: string | null;
  orcid: string | null;
  affiliation: Phrase | null;
}

/** Everybody with one role. */
export interface RoleLine {
  role: string;
  /** True for those whom a reuser has to name. */
  credited: boolean;
  people: PersonLine[];
}

type People = ReadonlyMap<string, Person>;
/** Names of institutions, for affiliations that are ids. */
export type InstitutionNames = ReadonlyMap<string, Localized>;

/** One person's line. An unknown id (refused by the checks) is shown as it is. */
export function personLine(
  id: string,
  people: People,
  institutions: InstitutionNames,
  page: Tongue,
): PersonLine {
  const meta = people.get(id)?.meta;
  if (meta === undefined) return { name: { text: id }, href: null, orcid: null, affiliation: null };
  const affiliation =
    meta.affiliation === undefined ? null : (institutions.get(meta.affiliation) ?? { und: meta.affiliation });
  return {
    name: localPhrase(meta.name, page),
    href: meta.url ?? null,
    orcid: meta.orcid ?? null,
    affiliation: affiliation === null ? null : localPhrase(affiliation, page),
  };
}

/** The contributors of an edition by role, in the order of a title page. */
export function roleLines(
  meta: EditionMeta,
  people: People,
  institutions: InstitutionNames,
  page: Tongue,
): RoleLine[] {
  const byRole = new Map<Role, Set<string>>([['author', new Set(meta.authors)]]);
  for (const { person, role } of meta.contributors)
    byRole.set(role, (byRole.get(role) ?? new Set()).add(person));
  return ROLES.flatMap((role) => {
    const ids = [...(byRole.get(role) ?? [])];
    if (ids.length === 0) return [];
    return [
      {
        role: form(page.ui, `role.${role}`, ids.length),
        credited: role === 'author',
        people: ids.map((id) => personLine(id, people, institutions, page)),
      },
    ];
  });
}

/** Plain names for citations and structured data. */
export function names(ids: readonly string[], people: People, language: string): string[] {
  return ids.map((id) => {
    const name = people.get(id)?.meta.name;
    return name === undefined ? id : plain(name, language);
  });
}
