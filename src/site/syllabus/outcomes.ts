import { meaningsOf, type CompetencyMeaning } from '../../curriculum/competency.ts';
import { readTaughtBy } from '../../curriculum/coverage.ts';
import type { CourseOutcome } from '../../course/schema.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import { localPhrase, phrase } from '../phrase.ts';
import { cell, words, type Block, type Cell, type Column, type Line } from '../sheet.ts';
import { say } from '../strings.ts';
import { moduleRun, type SyllabusSource } from './source.ts';

/** The short name by which other tables call an outcome, by its id: РО1, РО2 … */
export function outcomeCodes({ pack, page: { ui } }: SyllabusSource): Map<string, string> {
  return new Map(
    pack.course.meta.outcomes.map(({ id }, index) => [
      id,
      say(ui, 'syllabus.outcome.code', { number: index + 1 }),
    ]),
  );
}

/** Outcomes with their level, what they serve and who teaches them; then the competencies that stand behind the codes. */
export function outcomeBlocks(source: SyllabusSource): Block[] {
  const { pack, page } = source;
  const { ui } = page;
  const { outcomes } = pack.course.meta;
  if (outcomes.length === 0) return [];
  const codes = outcomeCodes(source);
  const all: { column: Column; cells: Cell[] }[] = [
    {
      column: { title: say(ui, 'syllabus.number'), width: 9 },
      cells: outcomes.map(({ id }) => cell(codes.get(id) ?? null)),
    },
    {
      column: { title: say(ui, 'syllabus.outcome'), width: 34 },
      cells: outcomes.map(({ text }) => [[localPhrase(text, page)]]),
    },
    {
      column: { title: say(ui, 'syllabus.bloom'), width: 15 },
      cells: outcomes.map(({ bloom }) => cell(bloom === undefined ? null : say(ui, `bloom.${bloom}`))),
    },
    {
      column: { title: say(ui, 'syllabus.competencies'), width: 20 },
      cells: outcomes.map((outcome) =>
        servedBy(pack, outcome).map((meaning) => words(codeOf(pack, meaning))),
      ),
    },
    {
      column: { title: say(ui, 'syllabus.modules'), width: 22 },
      cells: outcomes.map((outcome) => teachers(source, outcome)),
    },
  ];
  // A column that holds nothing is left out.
  const shown = all.filter(({ cells }) => cells.some((each) => each.length > 0));
  return [
    {
      kind: 'table',
      caption: say(ui, 'syllabus.outcomes.caption'),
      columns: shown.map(({ column }) => column),
      rows: outcomes.map((_, row) => shown.map(({ cells }) => cells[row] ?? [])),
      head: 0,
      sum: null,
      note: null,
    },
    ...competencies(source),
  ];
}

function servedBy({ programmes }: Pack, { competencies: written }: CourseOutcome): CompetencyMeaning[] {
  const sets = programmes.map(({ code, meta }) => ({
    programme: code,
    codes: new Set(meta.competencies.map((each) => each.code)),
  }));
  return written.flatMap((code) => meaningsOf(code, sets));
}

/** A code as readers meet it: with its programme where the course has several. */
function codeOf({ programmes }: Pack, { programme, code }: CompetencyMeaning): string {
  return programmes.length < 2 ? code : `${code} (${programme})`;
}

function teachers(source: SyllabusSource, { taughtBy }: CourseOutcome): Cell {
  const { pack, page } = source;
  const ids = new Set(taughtBy.map((written) => readTaughtBy(written).module));
  return pack.modules
    .filter(({ id }) => ids.has(id))
    .map((module): Line => {
      const { meta, language } = editionFor(pack, module, page.language);
      return [moduleRun(source, module.id, phrase(meta.title, language, page))];
    });
}

/** The competencies that outcomes of the course serve, in the order of their programmes, with their texts. */
function competencies({ pack, page }: SyllabusSource): Block[] {
  const { ui } = page;
  const served = new Set(
    pack.course.meta.outcomes.flatMap((outcome) =>
      servedBy(pack, outcome).map(({ programme, code }) => `${programme}:${code}`),
    ),
  );
  const items = pack.programmes.flatMap(({ code: programme, meta }) =>
    meta.competencies
      .filter(({ code }) => served.has(`${programme}:${code}`))
      .map(({ code, text }): Line => [
        { text: `${codeOf(pack, { programme, code })}\u00a0— ` },
        localPhrase(text, page),
      ]),
  );
  if (items.length === 0) return [];
  const samples = pack.programmes.filter(({ meta }) => meta.sample);
  return [
    { kind: 'list', title: say(ui, 'syllabus.competencies'), numbered: false, items },
    {
      kind: 'text',
      lines: samples.map(({ code }) => words(say(ui, 'syllabus.competencies.sample', { code }))),
    },
  ];
}
