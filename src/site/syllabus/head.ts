import { totalHours } from '../../curriculum/workload.ts';
import type { Programme } from '../../pack/content.ts';
import { termPlan } from '../../pack/term-plan.ts';
import { formatDate } from '../dates.ts';
import { nameIn } from '../languages.ts';
import { localPhrase, type Tongue } from '../phrase.ts';
import { cell, listed, words, type Cell, type FactsBlock, type Line } from '../sheet.ts';
import { form, say, sayCount } from '../strings.ts';
import { hoursLines, hoursText } from '../workload.ts';
import type { SyllabusSource } from './source.ts';

/** What stands at the top of a syllabus: which discipline it is, where it stands in the curriculum, who teaches it. */
export function headFacts(source: SyllabusSource): FactsBlock {
  const { pack, page } = source;
  const { meta } = pack.course;
  const { ui } = page;
  const local = (text: Parameters<typeof localPhrase>[0] | undefined): Cell =>
    text === undefined ? [] : [[localPhrase(text, page)]];
  const rows: { name: string; value: Cell }[] = [
    { name: say(ui, 'syllabus.discipline'), value: local(meta.discipline ?? meta.title) },
    { name: say(ui, 'syllabus.code'), value: cell(meta.disciplineCode ?? null) },
    {
      name: form(ui, 'syllabus.programmes', pack.programmes.length),
      value: pack.programmes.flatMap((programme) => programmeLines(programme, page)),
    },
    { name: say(ui, 'level'), value: cell(say(ui, `level.${meta.level}`)) },
    { name: say(ui, 'syllabus.term'), value: cell(stage(source)) },
    { name: say(ui, 'syllabus.block'), value: local(meta.block) },
    { name: say(ui, 'syllabus.volume'), value: volume(source) },
    {
      name: say(ui, 'syllabus.hours'),
      value: cell(
        hoursLines(meta.hours ?? {}, ui)
          .map(({ label, hours }) => `${label}\u00a0— ${hours}`)
          .join(', '),
      ),
    },
    { name: say(ui, 'languages'), value: [languages(source)] },
    { name: say(ui, 'syllabus.dates'), value: cell(dates(source)) },
    { name: form(ui, 'syllabus.teachers', meta.teachers.length), value: teachers(source) },
    {
      name: say(ui, 'version'),
      value: cell(
        meta.date === undefined
          ? meta.version
          : say(ui, 'version.dated', { version: meta.version, date: formatDate(ui, meta.date) }),
      ),
    },
  ];
  return { kind: 'facts', rows: rows.filter(({ value }) => value.length > 0) };
}

function programmeLines({ code, meta }: Programme, page: Tongue): Line[] {
  const { ui } = page;
  const { name, order, date, url } = meta.standard;
  const standard = name === undefined ? { text: say(ui, 'syllabus.standard') } : localPhrase(name, page);
  const qualification = meta.qualification === undefined ? [] : [[localPhrase(meta.qualification, page)]];
  return [
    listed([[{ text: `${code}\u00a0` }, localPhrase(meta.name, page)], ...qualification]),
    [
      url === undefined ? standard : { ...standard, href: url },
      { text: `, ${say(ui, 'syllabus.order', { order, date: formatDate(ui, date) })}` },
    ],
  ];
}

function stage({ pack, page: { ui } }: SyllabusSource): string | null {
  const { year, semester } = pack.course.meta;
  const parts = [
    ...(year === undefined ? [] : [say(ui, 'syllabus.year', { number: year })]),
    ...(semester === undefined ? [] : [say(ui, 'syllabus.semester', { number: semester })]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** Credits, hours, and how long an hour is, for nobody outside the house knows. */
function volume({ pack, page: { ui } }: SyllabusSource): Cell {
  const { credits, hours = {} } = pack.course.meta;
  const total = hoursText(hours, ui);
  const amount = [
    ...(credits === undefined ? [] : [sayCount(ui, 'credits.count', credits)]),
    ...(total === null ? [] : [total]),
  ].join(', ');
  const minutes = pack.institution.meta.academicHour;
  const explained = totalHours(hours) === 0 ? '' : ` (${say(ui, 'syllabus.academic-hour', { minutes })})`;
  return cell(amount === '' ? null : `${amount}${explained}`);
}

function languages({ pack, page }: SyllabusSource): Line {
  return words(pack.languages.map((tag) => nameIn(page.ui, tag)).join(', '));
}

function dates({ pack, page: { language, ui } }: SyllabusSource): string | null {
  const plan = termPlan(pack, language);
  if (plan === null) return null;
  const weeks = sayCount(ui, 'plan.weeks', plan.weeks.length);
  return `${weeks}: ${formatDate(ui, plan.first)}\u00a0– ${formatDate(ui, plan.last)}`;
}

function teachers({ pack, page }: SyllabusSource): Cell {
  return pack.course.meta.teachers.map(({ person, contact }): Line => {
    const name = pack.people.get(person)?.meta.name;
    const line = name === undefined ? { text: person } : localPhrase(name, page);
    return contact === undefined ? [line] : [line, { text: '\u00a0— ' }, localPhrase(contact, page)];
  });
}
