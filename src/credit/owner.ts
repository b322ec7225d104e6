import { pick } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import type { Permission } from '../module/schema.ts';
import type { Person } from '../pack/content.ts';
import type { Maker } from './credit.ts';

/** Whose a module is in one of its languages: all that the credits of what stands in it need to know. Plain data. */
export interface Owner {
  language: LanguageTag;
  /** The module's title. */
  title: string;
  licence: string;
  version: string;
  date: string | null;
  makers: readonly Maker[];
  translators: readonly Maker[];
  /** The institution that stands behind the module; null where none does. */
  publisher: string | null;
  /** The public address of its page; null where the portal has none. */
  address: string | null;
  permissions: readonly Permission[];
}

/** What an edition does not say itself. */
export interface OwnerSetting {
  people: ReadonlyMap<string, Person>;
  publisher: string | null;
  address: string | null;
}

/** People by their ids, named in a language; an ORCID record serves those who have no page. */
export function makersOf(
  ids: readonly string[],
  people: ReadonlyMap<string, Person>,
  language: LanguageTag,
): Maker[] {
  return [...new Set(ids)].map((id) => {
    const meta = people.get(id)?.meta;
    if (meta === undefined) return { name: id, url: null };
    const { name, url, orcid } = meta;
    const record = orcid === undefined ? null : `https://orcid.org/${orcid}`;
    return { name: pick(name, language).text, url: url ?? record };
  });
}

/** Whose an edition is. */
export function ownerOf({ meta, language }: Edition, { people, publisher, address }: OwnerSetting): Owner {
  const translators = meta.contributors
    .filter(({ role, person }) => role === 'translator' && !meta.authors.includes(person))
    .map(({ person }) => person);
  return {
    language,
    title: meta.title,
    licence: meta.licence,
    version: meta.version,
    date: meta.date ?? null,
    makers: makersOf(meta.authors, people, language),
    translators: makersOf(translators, people, language),
    publisher,
    address,
    permissions: meta.permissions,
  };
}
