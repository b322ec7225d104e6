import { makesAdaptation } from '../licence/relation.ts';
import type { BodyFacts } from '../mdx/facts.ts';
import type { EditionMeta } from '../module/schema.ts';
import { worksOf, type Work } from '../module/works.ts';
import type { Credit, Maker } from './credit.ts';
import type { Owner } from './owner.ts';

/** What is still unknown of a work whose author says nothing of it. */
const NOTHING = {
  translators: [],
  adapter: null,
  permission: null,
  container: null,
  anchor: null,
  publisher: null,
  version: null,
  date: null,
} as const;

/** The credit of one thing in a module; of one's own work that of the module's people, under its licence unless it has another. */
export function creditOfWork(work: Work, owner: Owner): Credit {
  const { title, authors, authorUrl, licence, relation, changes } = work;
  const kind = work.kind === 'origin' ? 'source' : work.kind;
  const named = authors.map((name, at): Maker => ({ name, url: at === 0 ? authorUrl : null }));
  if (work.own) {
    return {
      ...NOTHING,
      kind,
      title,
      makers: named.length > 0 ? named : owner.makers,
      url: addressOf(work, owner),
      licence: licence ?? owner.licence,
      relation: 'own',
      changes: null,
      origins: [],
      container: owner.title,
      anchor: work.anchor,
      publisher: owner.publisher,
      version: null,
      date: owner.date,
      language: owner.language,
    };
  }
  return {
    ...NOTHING,
    kind,
    title,
    makers: named,
    url: work.url,
    licence,
    relation,
    changes,
    adapter: makesAdaptation(relation)
      ? {
          makers: [...owner.makers, ...owner.translators],
          licence: work.adapterLicence ?? owner.licence,
        }
      : null,
    permission: permissionOf(work, owner),
    anchor: work.anchor,
    origins: work.origins.map((origin) => creditOfWork(origin, owner)),
    version: work.version,
    language: owner.language,
  };
}

/** Where one's own work can be found: its source, where it is kept elsewhere too, else its place on the module's page. */
function addressOf({ url, anchor }: Work, { address }: Owner): string | null {
  if (url !== null || address === null) return url;
  return anchor === null ? address : `${address}#${encodeURIComponent(anchor)}`;
}

function permissionOf({ permission }: Work, { permissions }: Owner): Credit['permission'] {
  const found = permissions.find(({ id }) => id === permission);
  return found === undefined ? null : { grantor: found.grantor, date: found.date };
}

/**
 * The credit of a module in one language: its people, its institution, and what it was made from.
 *
 * @param container the course it is cited from
 */
export function creditOfModule(
  fields: Pick<EditionMeta, 'sources' | 'derivedFrom'>,
  owner: Owner,
  container: string | null,
): Credit {
  const { title, licence, version, date, makers, translators, publisher, address, language } = owner;
  const origins = worksOf({ fields, facts: null }).filter(
    ({ kind, relation }) => kind === 'origin' || makesAdaptation(relation),
  );
  return {
    kind: 'module',
    title,
    makers,
    translators,
    url: address,
    licence,
    relation: 'own',
    changes: null,
    adapter: null,
    permission: null,
    origins: origins.map((origin) => creditOfWork(origin, owner)),
    container,
    anchor: null,
    publisher,
    version,
    date,
    language,
  };
}

/** The credits of what stands in a module's text, by anchor. */
export function creditsByAnchor(
  facts: Pick<BodyFacts, 'figures' | 'quotes'>,
  owner: Owner,
): ReadonlyMap<string, Credit> {
  const works = worksOf({ fields: {}, facts });
  return new Map(
    works.flatMap((work): [string, Credit][] =>
      work.anchor === null ? [] : [[work.anchor, creditOfWork(work, owner)]],
    ),
  );
}
