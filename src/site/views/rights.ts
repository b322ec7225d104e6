import type { LanguageTag } from '../../language/tag.ts';
import type { Localized } from '../../language/localized.ts';
import { packWorks, type PackWork } from '../../pack/pack-works.ts';
import type { Pack } from '../../pack/pack.ts';
import { rightsOf, type Right } from '../../pack/rights.ts';
import { licenceLink, type LicenceLink } from '../licence-name.ts';
import { localPhrase, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { files, relative } from '../urls.ts';

/** A work that causes an answer, with the way to it. */
export interface CauseLine {
  label: Phrase;
  href: string;
  licence: LicenceLink;
}

/** A sentence of an answer, with the works it is about. */
export interface ClauseLine {
  text: string;
  /** How many there are, in words: long lists stay closed. */
  count: string;
  works: CauseLine[];
}

/** One question a reader has about the course, answered. */
export interface RightLine {
  act: Right['act'];
  question: string;
  answer: Right['answer'];
  /** «Yes», “Only if”, «Нет». */
  word: string;
  clauses: ClauseLine[];
}

/** What a reader may do with a whole pack. */
export interface RightsView {
  lines: RightLine[];
  /** The licence of selection and arrangement. */
  licence: LicenceLink;
}

/** Conditions that nearly every work asks for: naming them all would tell nobody anything. */
const GENERAL = new Set(['credit', 'changes']);

/** The answers for a page in `language` that lies at `from`. */
export function rightsView(pack: Pack, language: LanguageTag, from: string): RightsView {
  const page = tongue(language);
  const works = packWorks(pack);
  const cause = (work: PackWork): CauseLine => causeLine(pack, work, page, from);
  const clause = (text: string, causes: readonly PackWork[]): ClauseLine => ({
    text,
    count: sayCount(page.ui, 'rights.works', causes.length),
    works: causes.map(cause),
  });
  return {
    lines: rightsOf(works).map(({ act, answer, conditions, works: against }) => ({
      act,
      question: say(page.ui, `rights.${act}`),
      answer,
      word: say(page.ui, `rights.${answer}`),
      clauses:
        answer === 'no'
          ? [clause(say(page.ui, 'rights.because'), against)]
          : conditions.map(({ condition, works: causes }) =>
              clause(say(page.ui, `rights.${condition}`), GENERAL.has(condition) ? [] : causes),
            ),
    })),
    licence: licenceLink(pack.course.meta.licence, page.ui),
  };
}

function causeLine(pack: Pack, work: PackWork, page: Tongue, from: string): CauseLine {
  const number = pack.modules.findIndex(({ id }) => id === work.module) + 1;
  const label: Localized = work.labels;
  const href = relative(from, files.module(pack.key, page.language, work.module));
  return {
    label:
      work.kind === 'module' ? { text: say(page.ui, 'rights.text', { number }) } : localPhrase(label, page),
    href: work.anchor === null ? href : `${href}#${work.anchor}`,
    licence: licenceLink(work.licence, page.ui),
  };
}
