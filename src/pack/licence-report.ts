import { judge, type ReasonCode, type Verdict } from '../licence/compatibility.ts';
import type { Relation } from '../licence/relation.ts';
import type { Edition, Module } from '../module/module.ts';
import { permittedActs, worksOf, type Work, type WorkKind } from '../module/works.ts';
import { packWorks } from './pack-works.ts';
import { editionFor, type Pack } from './pack.ts';
import { READER_ACTS, rightsOf, type Right } from './rights.ts';
import { tellRights, type ToldRight, type ToldRights } from './told-rights.ts';

/** One thing a module uses, with what its licence says to that. */
export interface ReportedWork {
  kind: WorkKind;
  title: string;
  authors: readonly string[];
  url: string | null;
  /** SPDX expression; null where none is named. */
  licence: string | null;
  relation: Relation | 'own';
  /** Under what the result goes out. */
  into: string;
  /** Null where nobody can tell: no licence is named. */
  verdict: Verdict | null;
  reason: ReasonCode | null;
}

export interface ReportedEdition {
  module: string;
  language: string;
  title: string;
  licence: string;
  works: ReportedWork[];
}

/** What stands in a course, on which terms, and what follows. */
export interface LicenceReport {
  /** `<institution>/<id>` */
  course: string;
  title: Readonly<Record<string, string>>;
  /** Of selection and arrangement. */
  licence: string;
  editions: ReportedEdition[];
  rights: Right[];
}

export interface RightChange {
  act: Right['act'];
  before: Right['answer'];
  after: Right['answer'];
  added: ToldRight['conditions'];
  dropped: ToldRight['conditions'];
}

/** What would be different under another licence. */
export interface LicenceChange {
  licence: string;
  /** Works whose use would be judged otherwise. */
  works: {
    module: string;
    language: string;
    title: string;
    before: Verdict | null;
    after: Verdict | null;
    reason: ReasonCode | null;
  }[];
  /** Modules that nobody here may put under another licence: they were taken unchanged from elsewhere. */
  fixed: { module: string; language: string; title: string; licence: string }[];
  /** Answers to readers that would be others, with the works that would newly ask for something, or no longer. */
  rights: RightChange[];
}

/** The report for one course: every edition it shows, everything in it. */
export function licenceReport(pack: Pack): LicenceReport {
  const { meta } = pack.course;
  return {
    course: pack.key,
    title: meta.title,
    licence: meta.licence,
    editions: pack.modules.flatMap((module) => editionsShown(pack, module).map(reportEdition)),
    rights: rightsOf(packWorks(pack)),
  };
}

/** What would change if the course and all texts in it that are ours to license were offered under `licence`. */
export function licenceChange(pack: Pack, licence: string): LicenceChange {
  const [before, after] = [licenceReport(pack), licenceReport(relicensed(pack, licence))];
  const works = before.editions.flatMap(({ module, language, works: had }, at) =>
    had.flatMap((work, index) => {
      const now = after.editions[at]?.works[index];
      if (now === undefined || now.verdict === work.verdict) return [];
      return [
        { module, language, title: work.title, before: work.verdict, after: now.verdict, reason: now.reason },
      ];
    }),
  );
  const editions = pack.modules.flatMap((module) => editionsShown(pack, module));
  return {
    licence,
    works,
    fixed: editions
      .filter(isFixed)
      .map(({ module, language, meta }) => ({ module, language, title: meta.title, licence: meta.licence })),
    rights: rightChanges(tellRights(before.rights), tellRights(after.rights)),
  };
}

function rightChanges(before: ToldRights, after: ToldRights): RightChange[] {
  return READER_ACTS.flatMap((act) => {
    const [had, has] = [before[act], after[act]];
    const added = beyond(has, had);
    const dropped = beyond(had, has);
    if (had.answer === has.answer && added.length + dropped.length === 0) return [];
    return [{ act, before: had.answer, after: has.answer, added, dropped }];
  });
}

/** What `one` asks for and `other` does not. A licence changes with the relicensing, so works are told by their place. */
function beyond(one: ToldRight, other: ToldRight): ToldRight['conditions'] {
  const keyOf = ({ module, kind, title }: ToldRight['works'][number]): string =>
    `${module} ${kind} ${Object.values(title).join()}`;
  return one.conditions.flatMap(({ condition, works }) => {
    const there = new Set(
      other.conditions
        .filter((same) => same.condition === condition)
        .flatMap((same) => same.works.map(keyOf)),
    );
    const more = works.filter((work) => !there.has(keyOf(work)));
    return more.length === 0 ? [] : [{ condition, works: more }];
  });
}

function editionsShown(pack: Pack, module: Module): Edition[] {
  return [...new Set(pack.languages.map((language) => editionFor(pack, module, language)))];
}

function reportEdition({ module, language, meta, facts }: Edition): ReportedEdition {
  return {
    module,
    language,
    title: meta.title,
    licence: meta.licence,
    works: worksOf({ fields: meta, facts }).map((work) => reportWork(work, meta)),
  };
}

function reportWork(work: Work, meta: Edition['meta']): ReportedWork {
  const { kind, label: title, authors, url } = work;
  const licence = work.licence ?? (work.own ? meta.licence : null);
  const into = work.adapterLicence ?? meta.licence;
  const permitted = permittedActs(meta.permissions, work.permission);
  const judgement =
    work.own || licence === null ? null : judge({ from: licence, relation: work.relation, into, permitted });
  const free = work.own || work.relation === 'quoted' || kind === 'video';
  return {
    kind,
    title,
    authors,
    url,
    licence,
    relation: work.own ? 'own' : work.relation,
    into,
    verdict: free ? 'allowed' : (judgement?.verdict ?? null),
    reason: judgement?.reason ?? null,
  };
}

/** A text taken unchanged from elsewhere is not ours to license. */
const isFixed = ({ meta }: Edition): boolean => meta.derivedFrom?.relation === 'verbatim';

function relicensed(pack: Pack, licence: string): Pack {
  const relicense = (edition: Edition): Edition =>
    isFixed(edition) ? edition : { ...edition, meta: { ...edition.meta, licence } };
  const changed = new Map(
    pack.modules.map((module): [string, Module] => [
      module.id,
      {
        ...module,
        editions: new Map([...module.editions].map(([tag, edition]) => [tag, relicense(edition)])),
        original: relicense(module.original),
      },
    ]),
  );
  const swap = (modules: readonly Module[]): Module[] =>
    modules.map((module) => changed.get(module.id) ?? module);
  return {
    ...pack,
    course: { ...pack.course, meta: { ...pack.course.meta, licence } },
    parts: pack.parts.map((part) => ({ ...part, modules: swap(part.modules) })),
    modules: swap(pack.modules),
  };
}
