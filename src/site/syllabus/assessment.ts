import { localPhrase } from '../phrase.ts';
import { cell, type Block, type Cell, type Column } from '../sheet.ts';
import { formatNumber, say } from '../strings.ts';
import { outcomeCodes } from './outcomes.ts';
import type { SyllabusSource } from './source.ts';

/** What the mark is made of; null where the course does not say. */
export function assessmentTable(source: SyllabusSource): Block | null {
  const { pack, page } = source;
  const { ui } = page;
  const { assessment } = pack.course.meta;
  if (assessment.length === 0) return null;
  const codes = outcomeCodes(source);
  const sum = assessment.reduce((total, { weight }) => total + weight, 0);
  const all: { column: Column; cells: Cell[]; sum: string; always?: true }[] = [
    {
      column: { title: say(ui, 'syllabus.work'), width: 36 },
      cells: assessment.map(({ name }) => [[localPhrase(name, page)]]),
      sum: say(ui, 'syllabus.sum'),
    },
    {
      column: { title: say(ui, 'syllabus.control'), width: 20 },
      cells: assessment.map(({ kind }) => cell(say(ui, `assessment.${kind}`))),
      sum: '',
    },
    {
      column: { title: say(ui, 'syllabus.week'), numeric: true, width: 11 },
      cells: assessment.map(({ week }) => cell(week === undefined ? null : String(week))),
      sum: '',
    },
    {
      column: { title: say(ui, 'syllabus.outcomes'), width: 20 },
      cells: assessment.map(({ outcomes }) => cell(outcomes.flatMap((id) => codes.get(id) ?? []).join(', '))),
      sum: '',
    },
    {
      column: { title: say(ui, 'syllabus.weight'), numeric: true, width: 13 },
      cells: assessment.map(({ weight }) => cell(formatNumber(ui, weight))),
      sum: formatNumber(ui, sum),
    },
  ];
  const shown = all.filter(({ cells }) => cells.some((each) => each.length > 0));
  return {
    kind: 'table',
    caption: say(ui, 'syllabus.assessment.caption'),
    columns: shown.map(({ column }) => column),
    rows: assessment.map((_, row) => shown.map(({ cells }) => cells[row] ?? [])),
    head: 0,
    sum: shown.map((each) => each.sum),
    note: null,
  };
}
