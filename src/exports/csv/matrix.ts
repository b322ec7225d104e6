import type { CoverageCell } from '../../curriculum/coverage.ts';
import { longCode } from '../../curriculum/competency.ts';
import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import { courseCoverage, hasCoverage } from '../../site/course-coverage.ts';
import { plain, tongue } from '../../site/phrase.ts';
import { say } from '../../site/strings.ts';
import type { Download, ExportFormat } from '../export.ts';
import { toCsv, type CsvCell } from './csv.ts';

/** The coverage matrix of a course as a table: a row for each outcome, a column for each module. */
export function matrixRows(pack: Pack, language: LanguageTag): CsvCell[][] {
  const { ui } = tongue(language);
  const { modules, outcomes } = courseCoverage(pack, language);
  const several = pack.programmes.length > 1;
  const mark = (cell: CoverageCell | undefined): string => {
    if (cell === undefined) return '';
    const taught = say(ui, 'matrix.taught');
    return cell.tasks.length === 0
      ? taught
      : `${taught}; ${say(ui, 'matrix.assessed')}: ${cell.tasks.length}`;
  };
  const tasks = (cells: readonly CoverageCell[], kind: 'question' | 'exercise'): number =>
    cells.flatMap((cell) => cell.tasks).filter((task) => task.kind === kind).length;
  return [
    [
      '№',
      say(ui, 'outcome'),
      say(ui, 'bloom'),
      say(ui, 'competencies'),
      ...modules.map(({ number, edition }) => `${number}. ${edition.meta.title}`),
      say(ui, 'matrix.questions'),
      say(ui, 'matrix.exercises'),
    ],
    ...outcomes.map(({ number, outcome, cells, competencies }): CsvCell[] => [
      say(ui, 'outcome.code', { number }),
      plain(outcome.text, language),
      outcome.bloom === undefined ? '' : say(ui, `bloom.${outcome.bloom}`),
      competencies
        .map(({ programme, competency: { code } }) =>
          several ? longCode({ programme: programme.code, code }) : code,
        )
        .join(', '),
      ...modules.map((module) => mark(cells.find((cell) => cell.module === module))),
      tasks(cells, 'question'),
      tasks(cells, 'exercise'),
    ]),
  ];
}

/** The matrix beside its page, for departments that go on with it in a spreadsheet. */
export const matrix: ExportFormat = {
  id: 'csv',
  sources: ['src/exports/csv', 'src/site/course-coverage.ts', 'src/site/strings', 'src/curriculum'],
  packages: [],
  downloads: (_, pack) =>
    hasCoverage(pack)
      ? pack.languages.map((language): Download => {
          const rows = matrixRows(pack, language);
          return {
            name: `matrix-${language.toLowerCase()}.csv`,
            language,
            label: 'matrix',
            kind: 'CSV',
            mediaType: 'text/csv',
            licence: pack.course.meta.licence,
            input: rows,
            make: () => toCsv(rows),
          };
        })
      : [],
};
