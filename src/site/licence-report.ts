import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { pick } from '../language/localized.ts';
import type {
  LicenceChange,
  LicenceReport,
  ReportedEdition,
  ReportedWork,
  RightChange,
} from '../pack/licence-report.ts';
import type { PackWork } from '../pack/pack-works.ts';
import type { Right } from '../pack/rights.ts';
import { licenceLink } from './licence-name.ts';
import { REPORT_WORDS } from './licence-report-words.ts';
import { say, type StringKey } from './strings.ts';

/** The report for one course as lines for a terminal or a letter. */
export function licenceReportLines(report: LicenceReport, language: InterfaceLanguage): string[] {
  const words = REPORT_WORDS[language];
  const name = (licence: string): string => licenceLink(licence, language).name;
  return [
    `${report.course} — ${pick(report.title, language).text}`,
    say(language, 'rights.course', { licence: name(report.licence) }),
    ...report.editions.flatMap((edition) => ['', ...editionLines(edition, language)]),
    '',
    `${say(language, 'rights.title')}:`,
    ...report.rights.flatMap((right) => rightLines(right, language)),
    '',
    words.advice,
  ];
}

/** What would be different under another licence. */
export function licenceChangeLines(change: LicenceChange, language: InterfaceLanguage): string[] {
  const words = REPORT_WORDS[language];
  const { licence, works, fixed, rights } = change;
  const nothing = works.length + fixed.length + rights.length === 0;
  return [
    `${words.under.replace('{licence}', licenceLink(licence, language).name)}:`,
    ...(nothing ? [`  ${words.nothing}`] : []),
    ...works.map(
      ({ module, language: tag, title, before, after }) =>
        `  ${module}/${tag} · «${title}»: ${words.verdicts[before ?? 'unknown']} → ${words.verdicts[after ?? 'unknown']}`,
    ),
    ...fixed.map(
      ({ module, language: tag, licence: own }) =>
        `  ${module}/${tag}: ${words.fixed.replace('{licence}', licenceLink(own, language).name)}`,
    ),
    ...rights.flatMap((right) => rightChangeLines(right, language)),
  ];
}

function rightChangeLines(
  { act, before, after, added, dropped }: RightChange,
  language: InterfaceLanguage,
): string[] {
  const told = (sign: string, conditions: RightChange['added']): string[] =>
    conditions.flatMap(({ condition, works }) => [
      `    ${sign} ${say(language, `rights.${condition}`)}`,
      ...works.map(({ module, title }) => `        ${module} · ${pick(title, language).text}`),
    ]);
  const answer = before === after ? [before] : [before, after];
  return [
    `  ${say(language, `rights.${act}`)}: ${answer.map((each) => say(language, `rights.${each}`)).join(' → ')}`,
    ...told('+', added),
    ...told('−', dropped),
  ];
}

function editionLines(edition: ReportedEdition, language: InterfaceLanguage): string[] {
  const { module, language: tag, title, licence, works } = edition;
  return [
    `${module}/${tag} — ${title} — ${licenceLink(licence, language).name}`,
    ...works.map((work) => `  ${workLine(work, language)}`),
  ];
}

function workLine(work: ReportedWork, language: InterfaceLanguage): string {
  const words = REPORT_WORDS[language];
  const { kind, title, authors, licence, relation, verdict } = work;
  const terms = licence === null ? words.unlicensed : licenceLink(licence, language).name;
  const use = relation === 'own' ? words.own : say(language, `relation.${relation}` satisfies StringKey);
  const who = authors.length === 0 ? '' : `, ${authors.join(', ')}`;
  const judged = verdict === 'allowed' ? '' : ` — ${words.verdicts[verdict ?? 'unknown']}`;
  return `${words.kinds[kind]}: «${title}»${who} — ${use}, ${terms}${judged}`;
}

function rightLines({ act, answer, conditions, works }: Right, language: InterfaceLanguage): string[] {
  const causes = (all: readonly PackWork[]): string[] =>
    all.map(
      ({ module, labels, licence }) =>
        `      ${module} · ${pick(labels, language).text} — ${licenceLink(licence, language).name}`,
    );
  return [
    `  ${say(language, `rights.${act}`)} — ${say(language, `rights.${answer}`)}`,
    ...(answer === 'no' ? [`    ${say(language, 'rights.because')}`, ...causes(works)] : []),
    ...conditions.flatMap(({ condition, works: asking }) => [
      `    ${say(language, `rights.${condition}`)}`,
      ...(condition === 'credit' || condition === 'changes' ? [] : causes(asking)),
    ]),
  ];
}
