import type { PermittedAct } from '../licence/compatibility.ts';
import { judge } from '../licence/compatibility.ts';
import { readExpression } from '../licence/expression.ts';
import type { Licence } from '../licence/licence.ts';
import { makesAdaptation } from '../licence/relation.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import { permittedActs, worksOf, type Work, type WorkKind } from '../module/works.ts';
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
   * Each a set of licences that bind together; a reader may choose one set. Where the text was adapted from works whose
   * conditions its own licence does not repeat, theirs are in every set.
   */
  terms: readonly (readonly Licence[])[];
  /** What the rights holder allows readers beyond the licence. */
  permitted: readonly PermittedAct[];
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
    // A film elsewhere is only linked to; sources and origins are part of the text.
    ({ kind, relation }) => relation !== 'quoted' && kind !== 'video',
  );
  const text: PackWork = {
    module,
    kind: 'module',
    labels: { [language]: meta.title },
    licence: meta.licence,
    anchor: null,
    terms: together(meta.licence, works.filter(isText)),
    permitted: works.filter(isText).flatMap(({ permission }) => permittedActs(meta.permissions, permission)),
  };
  return [
    // Editions may be offered under different licences: each is then a thing of its own.
    { key: `${module} module ${meta.licence}`, work: text },
    ...works
      .filter((work) => !isText(work))
      .map((work, index) => ({
        key: [module, work.kind, work.target ?? work.url ?? index, work.licence ?? meta.licence].join(' '),
        work: {
          module,
          kind: work.kind,
          labels: { [language]: work.label },
          licence: work.own || work.licence === null ? (work.licence ?? meta.licence) : work.licence,
          anchor: work.anchor,
          terms: termsOfPiece(work, meta.licence),
          permitted: permittedActs(meta.permissions, work.permission),
        },
      })),
  ];
}

const isText = ({ kind }: Work): boolean => kind === 'origin' || kind === 'source';

/** What was adapted binds readers too, unless its own ShareAlike clause makes the adapter's licence stand for it. */
function together(own: string, sources: readonly Work[]): readonly (readonly Licence[])[] {
  const upstream = sources
    .flatMap((source) => [source, ...source.origins])
    .flatMap(({ licence, relation }) => {
      if (licence === null || !makesAdaptation(relation)) return [];
      const judgement = judge({ from: licence, relation, into: own });
      // CC BY-SA 4.0 §2(a)(5)(B): whoever receives an adaptation is offered the adapter's licence.
      return judgement?.reason === 'same-licence' || judgement?.reason === 'declared-compatible'
        ? []
        : [licence];
    });
  return upstream.reduce<readonly (readonly Licence[])[]>(
    (sets, licence) =>
      sets.flatMap((set) =>
        (readExpression(licence) ?? []).map((theirs) => [...new Set([...set, ...theirs])]),
      ),
    readExpression(own) ?? [],
  );
}

function termsOfPiece(work: Work, moduleLicence: string): readonly (readonly Licence[])[] {
  if (work.own || work.licence === null) return readExpression(work.licence ?? moduleLicence) ?? [];
  return makesAdaptation(work.relation)
    ? together(work.adapterLicence ?? moduleLicence, [work])
    : (readExpression(work.licence) ?? []);
}
