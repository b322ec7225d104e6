import type { Credit } from '../../credit/credit.ts';
import { RDFA_PREFIX } from '../../credit/html.ts';
import { creditOfModule, creditOfWork } from '../../credit/work-credit.ts';
import { direction, interfaceLanguage, type LanguageTag } from '../../language/tag.ts';
import type { Edition, Module } from '../../module/module.ts';
import { worksOf } from '../../module/works.ts';
import { worksCitedIn } from '../../pack/citations.ts';
import { editionFor, institutionOf, type Pack } from '../../pack/pack.ts';
import { WORDS } from '../../render/words.ts';
import type { SiteContext } from '../context.ts';
import { creditPieces, originPieces } from '../credit-pieces.ts';
import { formatDate } from '../dates.ts';
import type { Frame, Link } from '../frame.ts';
import type { Piece } from '../inline.ts';
import { nameIn } from '../languages.ts';
import { licenceLink, type LicenceLink } from '../licence-name.ts';
import { guestPieces, moduleOwner } from '../owner.ts';
import { roleLines, type RoleLine } from '../people.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { storePrefix } from '../storage.ts';
import { say, sayCount } from '../strings.ts';
import { studyTime } from '../study-time.ts';
import { files, relative } from '../urls.ts';
import { hoursLines, hoursText, type HoursLine } from '../workload.ts';
import { behindNotice, type BehindNotice } from './behind.ts';
import { citeView, type CiteView } from './cite.ts';
import { moduleStructured } from './module-structured.ts';
import { versionsView, type VersionsView } from './module-versions.ts';
import { institutionNames, packFrame, shortName } from './pack-frame.ts';

/** A neighbour in reading order. */
export interface Neighbour extends Link {
  number: number;
}

/** A module in one language of the pack. */
export interface ModuleView {
  kind: 'module';
  frame: Frame;
  /** Vocabularies of what the page says to machines (RDFa). */
  prefix: string;
  title: Phrase;
  summary: Phrase;
  /** «3-модуль, бардыгы 8» */
  place: string;
  facts: string[];
  /** What a reader must be told: a language that is missing, a translation nobody has read yet. */
  notices: string[];
  /** The text is a translation, and what it translates has moved on; null where it follows. */
  behind: BehindNotice | null;
  /** The language of the text, which is not always the page's. */
  article: { lang: LanguageTag; dir: 'ltr' | 'rtl' };
  /** Headings of the text, levels 2 and 3. */
  toc: { id: string; text: string; depth: number }[];
  /** Words for the script of the quizzes; null where there are none. */
  quiz: Record<string, string> | null;
  outcomes: Phrase[];
  /** `href` is null where this course lacks the module. */
  prerequisites: { title: Phrase; href: string | null }[];
  hours: HoursLine[];
  roles: RoleLine[];
  /** Whose it is, where that is another institution than the course's. */
  guest: Piece[] | null;
  /** The institution whose module it is; null for a sample. */
  institution: { name: Phrase; href: string | null } | null;
  licence: LicenceLink;
  version: string;
  /** Null where the module keeps no versions. */
  versions: VersionsView | null;
  cite: CiteView;
  /** What the whole module was made from, with the chain behind it. */
  origin: Piece[] | null;
  sources: Piece[][];
  keywords: Phrase[];
  /** The file in the repository; null where none is known. */
  suggest: string | null;
  previous: Neighbour | null;
  next: Neighbour | null;
  home: string;
  /** What is kept on the reader's device begins so, and the module's name there. */
  store: { prefix: string; module: string };
}

function notices(edition: Edition, { language, ui }: Tongue): string[] {
  const all: string[] = [];
  if (edition.language !== language) {
    all.push(
      say(ui, 'missing.language', { language: nameIn(ui, language), shown: nameIn(ui, edition.language) }),
    );
  }
  const { review, translationOf } = edition.meta;
  if (review.status === 'unreviewed' && translationOf !== undefined) {
    all.push(say(ui, 'review.translation', { language: nameIn(ui, translationOf.language) }));
  } else if (
    review.status === 'unreviewed' &&
    edition.meta.contributors.some(({ role }) => role === 'translator')
  ) {
    all.push(say(ui, 'review.unreviewed'));
  }
  return all;
}

const QUIZ_WORDS = [
  'check',
  'again',
  'right',
  'wrong',
  'partly',
  'partlyRows',
  'choose',
  'write',
  'rows',
  'number',
  'unit',
  'score',
  'last',
  'kept',
  'forget',
  'forgotten',
] as const;

/** `store` names the place on the reader's device where results are kept: that of the module in this course. */
function quizWords(ui: Tongue['ui'], store: string): Record<string, string> {
  return { store, ...Object.fromEntries(QUIZ_WORDS.map((word) => [word, say(ui, `quiz.${word}`)])) };
}

function prerequisites(
  pack: Pack,
  edition: Edition,
  page: Tongue,
  from: string,
): ModuleView['prerequisites'] {
  return edition.meta.prerequisites.map((id) => {
    const target = pack.modules.find((module) => module.id === id);
    if (target === undefined) return { title: { text: id }, href: null };
    const { meta, language } = editionFor(pack, target, page.language);
    return {
      title: phrase(meta.title, language, page),
      href: relative(from, files.module(pack.key, page.language, id)),
    };
  });
}

/** Where the file can be edited: GitHub, GitLab and Forgejo all have this way of naming it. */
function suggestLink(context: SiteContext, { kept }: Module, edition: Edition): string | null {
  const { repository } = context.portal;
  // A kept text does not change: whoever has something to say of it is led to the present one.
  if (repository === undefined || kept?.languages.has(edition.language) === false) return null;
  const file = kept === null ? edition.file : edition.file.replace(`/versions/${kept.version}/`, '/');
  const path = file.replace(/^[^/]+/, repository.folder);
  const base = repository.url.replace(/\/+$/, '').replace(/\.git$/, '');
  const way = /\bgitlab\b/.test(new URL(base).host)
    ? '/-/edit/'
    : /\bgithub\b/.test(new URL(base).host)
      ? '/edit/'
      : '/_edit/';
  return `${base}${way}${repository.branch}/${path}`;
}

/** The headings of the text, and that of the list of references where there is one. */
function tableOfContents(pack: Pack, edition: Edition): ModuleView['toc'] {
  const headings = edition.facts.headings.filter(({ depth }) => depth <= 3);
  const text = WORDS[interfaceLanguage(edition.language)].references;
  const references =
    worksCitedIn(pack, edition).length === 0 ? [] : [{ id: 'okuu-references', text, depth: 2 }];
  return [...headings.map(({ id, text, depth }) => ({ id, text, depth })), ...references];
}

/** A module as a reader of `language` gets it: in that language, or in the one it has. */
export function moduleView(
  context: SiteContext,
  pack: Pack,
  module: Module,
  language: LanguageTag,
): ModuleView {
  const page = tongue(language);
  const { ui } = page;
  const edition = editionFor(pack, module, language);
  const { meta, facts } = edition;
  const file = files.module(pack.key, language, module.id);
  const index = pack.modules.indexOf(module);
  const own = (text: string): Phrase => phrase(text, edition.language, page);
  const neighbour = (at: number): Neighbour | null => {
    const other = pack.modules[at];
    if (other === undefined) return null;
    const shown = editionFor(pack, other, language);
    return {
      number: at + 1,
      text: phrase(shown.meta.title, shown.language, page),
      href: relative(file, files.module(pack.key, language, other.id)),
    };
  };
  const hours = hoursText(meta.workload, ui);
  const owner = moduleOwner(context, pack, edition);
  const course = plain(pack.course.meta.title, edition.language);
  const works = worksOf({ fields: meta, facts: null });
  const credited = (kind: 'origin' | 'source'): Credit[] =>
    works.filter((work) => work.kind === kind).map((work) => creditOfWork(work, owner));
  const [origin] = credited('origin');
  const house = institutionOf(pack, edition).meta;
  return {
    kind: 'module',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.module(pack.key, tag, module.id),
      title: `${meta.title} · ${plain(pack.course.meta.title, language)} · ${shortName(pack, language)}`,
      description: meta.summary,
      styles: [
        ...(facts.features.math ? (['math'] as const) : []),
        ...(facts.features.code ? (['code'] as const) : []),
        ...(facts.features.quiz ? (['quiz'] as const) : []),
      ],
      scripts: facts.features.quiz ? ['quiz'] : [],
      structured: moduleStructured(context, pack, edition, owner, page, file),
    }),
    prefix: RDFA_PREFIX,
    title: own(meta.title),
    summary: own(meta.summary),
    place: say(ui, 'module.number', { number: index + 1, count: pack.modules.length }),
    facts: [
      ...(hours === null ? [] : [hours]),
      studyTime(edition, pack.institution.meta.academicHour, ui),
      ...(facts.exercises === 0 ? [] : [sayCount(ui, 'exercises', facts.exercises)]),
      ...(facts.questions === 0 ? [] : [sayCount(ui, 'questions', facts.questions)]),
    ],
    notices: notices(edition, page),
    behind: behindNotice(pack, module, edition, page, file),
    article: { lang: edition.language, dir: direction(edition.language) },
    toc: tableOfContents(pack, edition),
    quiz: facts.features.quiz ? quizWords(ui, `${storePrefix(pack.key)}quiz/${module.id}`) : null,
    outcomes: meta.outcomes.map((outcome) => own(outcome.text)),
    prerequisites: prerequisites(pack, edition, page, file),
    hours: hoursLines(meta.workload, ui),
    roles: roleLines(meta, pack.people, institutionNames(context), page),
    guest: guestPieces(pack, edition, page),
    institution: pack.course.meta.sample
      ? null
      : { name: localPhrase(house.name, page), href: house.url ?? null },
    licence: licenceLink(meta.licence, ui),
    version:
      meta.date === undefined
        ? meta.version
        : say(ui, 'version.dated', { version: meta.version, date: formatDate(ui, meta.date) }),
    versions: versionsView(pack, module, edition, page),
    cite: citeView(creditOfModule(meta, owner, course), ui, course),
    origin: origin === undefined ? null : originPieces(origin, page),
    sources: credited('source').map((source) => creditPieces(source, page)),
    keywords: meta.keywords.map(own),
    suggest: suggestLink(context, module, edition),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
    home: relative(file, files.course(pack.key, language)),
    store: { prefix: storePrefix(pack.key), module: module.id },
  };
}
