import type { PermittedAct } from '../licence/compatibility.ts';
import type { Relation } from '../licence/relation.ts';
import type { BodyFacts, FigureFacts, QuoteFacts } from '../mdx/facts.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { EditionMeta, Origin, Permission } from './schema.ts';

/** What an outside (or own) thing is to a reader. */
export type WorkKind = 'origin' | 'source' | 'picture' | 'video' | 'file' | 'code' | 'passage';

/**
 * One thing in an edition that is credited by itself: the work the module comes from, its sources, its figures, files,
 * code and passages. What the check judges, what the credits page lists and what the pack's permissions follow from.
 */
export interface Work {
  kind: WorkKind;
  /** The title; null where the author gave none. */
  title: string | null;
  /** How it is told from the others: the title, the beginning of a picture's description, a file's name. */
  label: string;
  /** Names as the author wrote them. */
  authors: readonly string[];
  authorUrl: string | null;
  /** Where it comes from. */
  url: string | null;
  /** `1.2.0`, a date, or a commit; of origins only. */
  version: string | null;
  /** SPDX expression; of one's own work null means the module's licence. */
  licence: string | null;
  relation: Relation;
  changes: string | null;
  /** True: made for this module by its authors. */
  own: boolean;
  /** Under what the result is offered where it differs from the module's licence. */
  adapterLicence: string | null;
  /** The id of the permission it stands on. */
  permission: string | null;
  /** What an origin comes from itself; empty for all else. */
  origins: readonly Work[];
  /** The file as the author wrote it, `./name.svg`; null where there is none. */
  target: string | null;
  /** Its anchor on the module's page. */
  anchor: string | null;
  /** Where it stands in the file: a path into the front matter, or a place in the body. */
  at: { path: readonly (string | number)[] } | { place: Place };
}

/** As much of an edition as could be read. */
export interface Credited {
  fields: Partial<Pick<EditionMeta, 'sources' | 'derivedFrom'>>;
  facts: Pick<BodyFacts, 'figures' | 'quotes'> | null;
}

/** Everything in an edition that is credited by itself, in the order of the file. */
export function worksOf({ fields, facts }: Credited): Work[] {
  const { derivedFrom, sources = [] } = fields;
  return [
    ...(derivedFrom === undefined ? [] : [originWork(derivedFrom, ['derivedFrom'])]),
    ...sources.map((source, index): Work => ({
      ...NOTHING,
      kind: 'source',
      title: source.title,
      label: source.title,
      authors: source.author === undefined ? [] : [source.author],
      authorUrl: source.authorUrl ?? null,
      url: source.url ?? null,
      licence: source.licence ?? null,
      relation: source.relation,
      changes: source.changes ?? null,
      permission: source.permission ?? null,
      at: { path: ['sources', index] },
    })),
    ...(facts?.figures ?? []).map(figureWork),
    ...(facts?.quotes ?? []).map(passageWork),
  ];
}

const NOTHING = {
  authorUrl: null,
  url: null,
  version: null,
  licence: null,
  changes: null,
  own: false,
  adapterLicence: null,
  permission: null,
  origins: [],
  target: null,
  anchor: null,
} as const;

function originWork(origin: Origin, path: readonly string[]): Work {
  const { derivedFrom } = origin;
  return {
    ...NOTHING,
    kind: 'origin',
    title: origin.title,
    label: origin.title,
    authors: origin.authors,
    url: origin.url,
    version: origin.version ?? origin.commit ?? null,
    licence: origin.licence,
    relation: origin.relation,
    changes: origin.changes ?? null,
    permission: origin.permission ?? null,
    origins: derivedFrom === undefined ? [] : [originWork(derivedFrom, [...path, 'derivedFrom'])],
    at: { path },
  };
}

function figureWork(figure: FigureFacts): Work {
  const { kind, target, title, alt, author, source, id, place, ...credit } = figure;
  const file = target.replace(/^\.\//, '');
  return {
    ...NOTHING,
    ...credit,
    kind,
    title,
    label: title ?? (shortened(alt) || file),
    authors: author === null ? [] : [author],
    url: source,
    target: kind === 'video' || target === '' ? null : target,
    anchor: id,
    at: { place },
  };
}

function passageWork({ title, author, source, id, place, ...credit }: QuoteFacts): Work {
  return {
    ...NOTHING,
    ...credit,
    kind: 'passage',
    title,
    label: title ?? author ?? source ?? '',
    authors: author === null ? [] : [author],
    url: source,
    anchor: id,
    at: { place },
  };
}

/** A picture's description can be a paragraph; its beginning tells the picture from the others. */
function shortened(text: string): string {
  if (text.length <= 90) return text;
  return `${Array.from(text)
    .slice(0, 80)
    .join('')
    .replace(/\s+\S*$/, '')
    .replace(/[\s,;:—-]+$/, '')}…`;
}

/** True for what the text itself was made from; figures, files and passages can be offered under licences of their own. */
export const isText = ({ kind }: Pick<Work, 'kind'>): boolean => kind === 'origin' || kind === 'source';

/** What a recorded permission allows; nothing where the id names none. */
export function permittedActs(
  permissions: readonly Permission[] | undefined,
  id: string | null,
): readonly PermittedAct[] {
  return permissions?.find((permission) => permission.id === id)?.allows ?? [];
}
