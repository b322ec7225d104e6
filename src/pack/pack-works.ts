import { judge } from '../licence/compatibility.ts';
import type { Alternatives } from '../licence/expression.ts';
import { makesAdaptation } from '../licence/relation.ts';
import { allOf, termsOf } from '../licence/terms.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import type { EditionMeta } from '../module/schema.ts';
import { isText, permittedActs, worksOf, type Work, type WorkKind } from '../module/works.ts';
import { editionFor, type Pack } from './pack.ts';

/**
 * One thing of a pack that has terms of its own: the text of a module, or a figure, file, passage or piece of code in it.
 * The same thing in several languages is one.
 */
export interface PackWork {
  module: string;
  kind: 'module' | WorkKind;
  /** What it is called, by the language of the edition that says so. */
  labels: Readonly<Record<LanguageTag, string>>;
  /** SPDX expression. */
  licence: string;
  /** Its anchor on the module's page. */
  anchor: string | null;
  /**
   * Each a set of licences that bind together; a reader may choose one set. Where the work was adapted from others whose
   * conditions its own licence does not repeat, theirs are in every set; what a permission lifts for readers is lifted.
   */
  terms: Alternatives;
}

/** Everything in a pack that a reader needs somebody's leave for, in reading order. Quotations need none. */
export function packWorks(pack: Pack): PackWork[] {
  const all = new Map<string, PackWork>();
  for (const module of pack.modules) {
    const editions = new Set(pack.languages.map((language) => editionFor(pack, module, language)));
    for (const edition of editions) {
      for (const { key, work } of worksOfEdition(edition)) {
        const before = all.get(key);
        all.set(
          key,
          before === undefined ? work : { ...before, labels: { ...work.labels, ...before.labels } },
        );
      }
    }
  }
  return [...all.values()];
}

function worksOfEdition(edition: Edition): { key: string; work: PackWork }[] {
  const { meta, module, language } = edition;
  const works = worksOf({ fields: meta, facts: edition.facts }).filter(
    // A quotation needs no licence, and a film elsewhere is only linked to.
    ({ kind, relation }) => relation !== 'quoted' && kind !== 'video',
  );
  // A passage of the text that was taken unchanged is a thing of its own, as an unchanged figure is.
  const isPiece = (work: Work): boolean =>
    !isText(work) || (work.kind === 'source' && work.relation === 'verbatim');
  const text: PackWork = {
    module,
    kind: 'module',
    labels: { [language]: meta.title },
    licence: meta.licence,
    anchor: null,
    terms: termsOfText(works.filter(isText), meta),
  };
  return [
    { key: keyOf(text, ''), work: text },
    ...works.filter(isPiece).map((work, index) => {
      const piece: PackWork = {
        module,
        kind: work.kind,
        labels: { [language]: work.label },
        licence: work.licence ?? meta.licence,
        anchor: work.anchor,
        terms: termsOfPiece(work, meta),
      };
      return { key: keyOf(piece, String(work.target ?? work.url ?? index)), work: piece };
    }),
  ];
}

/** Editions may be offered under different licences, or made from different works: each is then a thing of its own. */
const keyOf = ({ module, kind, licence, terms }: PackWork, place: string): string =>
  [module, kind, place, licence, ...terms.map((set) => set.map(({ id }) => id).join('&'))].join(' ');

/** A whole module that was taken unchanged is bound by what it was taken with; any other by its licence and its sources. */
function termsOfText(works: readonly Work[], meta: EditionMeta): Alternatives {
  const taken = works.find(({ kind, relation }) => kind === 'origin' && relation === 'verbatim');
  const own = termsOf(meta.licence, permittedActs(meta.permissions, taken?.permission ?? null));
  return allOf([own, ...upstream(works, meta.licence, meta)]);
}

function termsOfPiece(work: Work, meta: EditionMeta): Alternatives {
  const { licence, own, relation, adapterLicence, permission } = work;
  if (own || licence === null) return termsOf(licence ?? meta.licence);
  if (!makesAdaptation(relation)) return termsOf(licence, permittedActs(meta.permissions, permission));
  const into = adapterLicence ?? meta.licence;
  return allOf([termsOf(into), ...upstream([work], into, meta)]);
}

/** What was adapted binds readers too, unless its own ShareAlike clause makes the adapter's licence stand for it. */
function upstream(works: readonly Work[], into: string, meta: EditionMeta): Alternatives[] {
  return works.flatMap(withOrigins).flatMap(({ licence, relation, permission }) => {
    if (licence === null || !makesAdaptation(relation)) return [];
    const judgement = judge({ from: licence, relation, into });
    // CC BY-SA 4.0 §2(a)(5)(B): whoever receives an adaptation is offered the adapter's licence.
    return judgement?.reason === 'same-licence' || judgement?.reason === 'declared-compatible'
      ? []
      : [termsOf(licence, permittedActs(meta.permissions, permission))];
  });
}

const withOrigins = (work: Work): Work[] => [work, ...work.origins.flatMap(withOrigins)];
