import { sumWorkloads, totalHours, WORKLOAD_KINDS, type Workload } from '../../curriculum/workload.ts';
import { editionFor } from '../../pack/pack.ts';
import { termPlan, type TermWeek } from '../../pack/term-plan.ts';
import { formatDay, formatDays } from '../dates.ts';
import { localPhrase, phrase, type Tongue } from '../phrase.ts';
import { cell, words, type Block, type Cell, type Column, type Line } from '../sheet.ts';
import { formatNumber, say } from '../strings.ts';
import { moduleRun, type SyllabusSource } from './source.ts';

/** Columns of hours for the kinds that have any, with the total where there is more than one kind. */
function hourColumns(all: readonly Workload[], { ui }: Tongue) {
  const sum = sumWorkloads(all);
  const kinds = WORKLOAD_KINDS.filter((kind) => (sum[kind] ?? 0) > 0);
  const full = (kind: (typeof kinds)[number]): string =>
    kind === 'self-study' ? say(ui, 'syllabus.full.self-study') : say(ui, `workload.${kind}`);
  const number = (hours: number): string => (hours === 0 ? '' : formatNumber(ui, hours));
  const texts = (hours: Workload): string[] => [
    ...kinds.map((kind) => number(hours[kind] ?? 0)),
    ...(kinds.length > 1 ? [number(totalHours(hours))] : []),
  ];
  const columns: Column[] = [
    ...kinds.map((kind) => ({
      title: say(ui, `syllabus.short.${kind}`),
      full: full(kind),
      numeric: true,
      width: kind === 'self-study' ? 11 : 8,
    })),
    ...(kinds.length > 1 ? [{ title: say(ui, 'syllabus.all'), numeric: true, width: 10 }] : []),
  ];
  const note = kinds.map((kind) => `${say(ui, `syllabus.short.${kind}`)}\u00a0— ${full(kind)}`).join(', ');
  return { columns, texts, sum: texts(sum), note: note === '' ? null : note };
}

/** The weeks of the term with topics, hours and what is due; null where the course has no schedule. */
export function weekTable(source: SyllabusSource): Block | null {
  const { pack, page } = source;
  const { ui } = page;
  const plan = termPlan(pack, page.language);
  if (plan === null) return null;
  const hours = hourColumns(
    plan.weeks.map((week) => week.hours),
    page,
  );
  const due = plan.weeks.some((week) => week.due.length > 0);
  const rows = plan.weeks.map((week): Cell[] => [
    [words(String(week.number)), words(formatDays(ui, week.first, week.last))],
    topics(source, week),
    ...hours.texts(week.hours).map(cell),
    ...(due ? [week.due.map((item): Line => [localPhrase(item.name, page)])] : []),
  ]);
  return {
    kind: 'table',
    caption: say(ui, 'syllabus.plan.caption'),
    columns: [
      { title: say(ui, 'syllabus.week'), together: true, width: 23 },
      { title: say(ui, 'syllabus.topic'), width: 33 },
      ...hours.columns,
      ...(due ? [{ title: say(ui, 'syllabus.control'), width: 19 }] : []),
    ],
    rows,
    head: 0,
    sum:
      hours.columns.length === 0 ? null : [say(ui, 'syllabus.sum'), '', ...hours.sum, ...(due ? [''] : [])],
    note: hours.note,
  };
}

function topics(source: SyllabusSource, { topic, editions, holidays }: TermWeek): Cell {
  const { page } = source;
  const days = holidays.map((day) => formatDay(page.ui, day)).join(', ');
  return [
    ...(topic === null ? [] : [[localPhrase(topic, page)]]),
    ...editions.map(({ module, language, meta }): Line => [
      moduleRun(source, module, phrase(meta.title, language, page)),
    ]),
    ...(days === '' ? [] : [words(say(page.ui, 'syllabus.holidays', { dates: days }))]),
  ];
}

/** The modules with their hours, for a course without a schedule. */
export function moduleTable(source: SyllabusSource): Block {
  const { pack, page } = source;
  const { ui } = page;
  const editions = pack.modules.map((module) => editionFor(pack, module, page.language));
  const hours = hourColumns(
    editions.map(({ meta }) => meta.workload),
    page,
  );
  return {
    kind: 'table',
    caption: say(ui, 'syllabus.themes.caption'),
    columns: [
      { title: say(ui, 'syllabus.number'), width: 8 },
      { title: say(ui, 'syllabus.module'), width: 60 },
      ...hours.columns,
    ],
    rows: editions.map(({ module, language, meta }, index) => [
      cell(String(index + 1)),
      [[moduleRun(source, module, phrase(meta.title, language, page))]],
      ...hours.texts(meta.workload).map(cell),
    ]),
    head: 1,
    sum: hours.columns.length === 0 ? null : ['', say(ui, 'syllabus.sum'), ...hours.sum],
    note: hours.note,
  };
}
