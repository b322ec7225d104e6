import { creditOfCourse } from '../../credit/course-credit.ts';
import { sumWorkloads, totalHours } from '../../curriculum/workload.ts';
import type { LanguageTag } from '../../language/tag.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import { accentOf } from '../colour.ts';
import type { SiteContext } from '../context.ts';
import { bandSvg, coverSvg } from '../cover.ts';
import { formatDate } from '../dates.ts';
import { downloadLinks, type DownloadLink } from '../downloads.ts';
import type { Frame } from '../frame.ts';
import type { Piece } from '../inline.ts';
import { nameIn } from '../languages.ts';
import { licenceLink, type LicenceLink } from '../licence-name.ts';
import { guestPieces } from '../owner.ts';
import { names, personLine, type PersonLine } from '../people.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { storePrefix } from '../storage.ts';
import { form, say, sayCount, type StringKey } from '../strings.ts';
import { jsonLd, thing } from '../structured-data.ts';
import { broadName, subjectName } from '../subjects.ts';
import { files, relative } from '../urls.ts';
import { hoursLines, hoursText, shortHours, type HoursLine } from '../workload.ts';
import { citeView, type CiteView } from './cite.ts';
import { pinnedNote } from './module-versions.ts';
import {
  editionsOf,
  institutionNames,
  packFrame,
  publicAddress,
  publisher,
  shortName,
} from './pack-frame.ts';

/** A module in the list of contents. */
export interface ContentsEntry {
  number: number;
  /** The module's id. */
  id: string;
  title: Phrase;
  summary: Phrase;
  href: string;
  /** Null where no hours are given. */
  hours: string | null;
  /** The language it is in, where that is not the page's. */
  note: string | null;
  /** The version this course keeps to; null where it takes the module as it is. */
  pinned: string | null;
  /** Whose it is, where that is another institution than the course's. */
  guest: Piece[] | null;
}

/** A part of the course. */
export interface ContentsPart {
  /** Null in a course without parts. */
  title: Phrase | null;
  label: string;
  hours: string | null;
  modules: ContentsEntry[];
}

/** A page of the course. */
export interface NamedLink {
  name: string;
  href: string;
}

/** The home of a course in one language. */
export interface CourseView {
  kind: 'course';
  frame: Frame;
  title: Phrase;
  institution: Phrase;
  institutionUrl: string | null;
  department: Phrase | null;
  /** Says that this is a sample; null for an institution's own course. */
  sample: string | null;
  /** «8 модуль», «46 академиялык саат», «3 кредит», «бакалавриат». */
  facts: string[];
  /** The first module. */
  start: { href: string; title: Phrase } | null;
  outcomes: Phrase[];
  summary: Phrase;
  aims: Phrase | null;
  parts: ContentsPart[];
  hours: HoursLine[];
  authorsLabel: string;
  authors: PersonLine[];
  licence: LicenceLink;
  version: string;
  subjects: string[];
  codes: string[];
  keywords: string[];
  /** Pages of the course beside its modules: syllabus, glossary, credits … */
  pages: NamedLink[];
  /** Files to take away. */
  downloads: DownloadLink[];
  cite: CiteView;
  /** What is kept on the reader's device begins so. */
  store: string;
  cover: string;
  band: string;
}

function contents(pack: Pack, page: Tongue, from: string): ContentsPart[] {
  let number = 0;
  return pack.parts.map((part, index) => ({
    title: part.title === null ? null : localPhrase(part.title, page),
    label: say(page.ui, 'part', { number: index + 1 }),
    hours: shortHours(
      sumWorkloads(part.modules.map((module) => editionFor(pack, module, page.language).meta.workload)),
      page.ui,
    ),
    modules: part.modules.map((module) => {
      const edition = editionFor(pack, module, page.language);
      const { meta, language } = edition;
      number += 1;
      return {
        number,
        id: module.id,
        title: phrase(meta.title, language, page),
        summary: phrase(meta.summary, language, page),
        href: relative(from, files.module(pack.key, page.language, module.id)),
        hours: shortHours(meta.workload, page.ui),
        note:
          language === page.language
            ? null
            : say(page.ui, 'in.language', { language: nameIn(page.ui, language) }),
        pinned: pinnedNote(module, page),
        guest: guestPieces(pack, edition, page),
      };
    }),
  }));
}

/** What the course is about, by each classification it is described in. */
function codes(pack: Pack, page: Tongue): string[] {
  const { isced = [], udc = [], bbk = [] } = pack.course.meta.subjects;
  const line = (label: 'isced' | 'udc' | 'bbk', values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${say(page.ui, label)} ${values.join(', ')}`];
  return [...line('isced', isced), ...line('udc', udc), ...line('bbk', bbk)];
}

function structured(context: SiteContext, pack: Pack, page: Tongue, file: string, hours: number): string {
  const { meta } = pack.course;
  const { language } = page;
  return jsonLd(
    thing('Course', {
      name: plain(meta.title, language),
      description: plain(meta.summary, language),
      inLanguage: language,
      url: publicAddress(context, file),
      license: licenceLink(meta.licence, 'en').href,
      version: meta.version,
      dateModified: meta.date,
      author: names(meta.authors, pack.people, language).map((name) => thing('Organization', { name })),
      // A sample is nobody's course but the portal's.
      provider: thing('Organization', { name: publisher(context, pack, language) }),
      educationalLevel: say(page.ui, `level.${meta.level}`),
      teaches: meta.outcomes.map((outcome) => plain(outcome.text, language)),
      about: (meta.subjects.isced ?? []).map((code) => broadName(code, page.ui)),
      timeRequired: hours === 0 ? undefined : `PT${hours}H`,
      hasPart: editionsOf(pack, language).map((edition) =>
        thing('LearningResource', { name: edition.meta.title }),
      ),
    }),
  );
}

/** What a course has beside its modules, by file of `dist/`. */
export interface CourseExtras {
  pages: readonly { label: StringKey; file: string }[];
}

/** The home of a course. */
export function courseView(
  context: SiteContext,
  pack: Pack,
  language: LanguageTag,
  extras: CourseExtras = { pages: [] },
): CourseView {
  const page = tongue(language);
  const { ui } = page;
  const { meta } = pack.course;
  const file = files.course(pack.key, language);
  const workload = sumWorkloads(editionsOf(pack, language).map((edition) => edition.meta.workload));
  const parts = contents(pack, page, file);
  const first = parts[0]?.modules[0];
  const { felt } = accentOf(pack.institution.meta.colour);
  const hours = hoursText(workload, ui);
  return {
    kind: 'course',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.course(pack.key, tag),
      title: `${plain(meta.title, language)} · ${shortName(pack, language)}`,
      description: plain(meta.summary, language),
      inside: false,
      structured: structured(context, pack, page, file, totalHours(workload)),
    }),
    title: localPhrase(meta.title, page),
    institution: localPhrase(pack.institution.meta.name, page),
    institutionUrl: pack.institution.meta.url ?? null,
    department: meta.department === undefined ? null : localPhrase(meta.department, page),
    sample: meta.sample ? say(ui, 'sample.notice', { institution: shortName(pack, language) }) : null,
    facts: [
      sayCount(ui, 'modules', pack.modules.length),
      ...(hours === null ? [] : [hours]),
      ...(meta.credits === undefined ? [] : [sayCount(ui, 'credits.count', meta.credits)]),
      say(ui, `level.${meta.level}`),
    ],
    start: first === undefined ? null : { href: first.href, title: first.title },
    outcomes: meta.outcomes.map((outcome) => localPhrase(outcome.text, page)),
    summary: localPhrase(meta.summary, page),
    aims: meta.aims === undefined ? null : localPhrase(meta.aims, page),
    parts,
    hours: hoursLines(workload, ui),
    authorsLabel: form(ui, 'role.author', meta.authors.length),
    authors: meta.authors.map((id) => personLine(id, pack.people, institutionNames(context), page)),
    licence: licenceLink(meta.licence, ui),
    version:
      meta.date === undefined
        ? meta.version
        : say(ui, 'version.dated', { version: meta.version, date: formatDate(ui, meta.date) }),
    subjects: [...new Set((meta.subjects.isced ?? []).map((code) => subjectName(code, ui)))],
    codes: codes(pack, page),
    keywords: meta.keywords[language] ?? [],
    pages: extras.pages.map((each) => ({ name: say(ui, each.label), href: relative(file, each.file) })),
    downloads: downloadLinks(context, pack, page, file),
    cite: citeView(
      creditOfCourse(pack, language, {
        publisher: publisher(context, pack, language),
        address: publicAddress(context, file),
      }),
      ui,
      null,
    ),
    store: storePrefix(pack.key),
    cover: coverSvg(pack.key, felt, 'okuu-cover'),
    band: bandSvg(pack.key, felt, 'okuu-band'),
  };
}
