import { longCode } from '../../curriculum/competency.ts';
import type { BloomLevel } from '../../curriculum/outcome.ts';
import type { Task } from '../../curriculum/coverage.ts';
import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import {
  courseCoverage,
  hasCoverage,
  type CourseCoverage,
  type CoveredModule,
  type CoveredOutcome,
} from '../course-coverage.ts';
import { downloadLinks, type DownloadLink } from '../downloads.ts';
import type { Frame } from '../frame.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { say, sayCount } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { competencyTables, type CompetencyTable } from './competencies.ts';
import { packFrame, shortName } from './pack-frame.ts';

/** A module at the head of a column. */
export interface MatrixModule {
  /** «3. Матрицалар» */
  text: Phrase;
  href: string;
}

/** What one module does for one outcome. */
export interface MatrixCell {
  /** The module's place in `modules`. */
  column: number;
  /** Null where the module assesses nothing of it. */
  assessed: { count: number; words: string; href: string } | null;
}

/** An outcome of the course with what covers it. */
export interface MatrixRow {
  number: number;
  text: Phrase;
  bloom: string | null;
  /** With their programmes where the course belongs to several. */
  competencies: string[];
  cells: MatrixCell[];
  /** «2 суроо, 1 көнүгүү»; null where nothing assesses it. */
  assessed: string | null;
  /** What is lacking, said in words; empty where the outcome is covered. */
  gaps: string[];
}

/** An outcome of a module in the third table. */
export interface ModuleOutcomeRow {
  text: Phrase;
  bloom: string | null;
  competencies: string;
  /** Numbers of the course's outcomes that it serves. */
  serves: number[];
  assessed: { words: string; href: string } | null;
}

/** The coverage matrix of a course. */
export interface MatrixView {
  kind: 'matrix';
  frame: Frame;
  course: { title: Phrase; href: string };
  /** «Все результаты …» or how many have gaps. */
  verdict: string;
  complete: boolean;
  modules: MatrixModule[];
  rows: MatrixRow[];
  /** How many outcomes each module teaches and how many tasks assess them, in the order of `modules`. */
  totals: { taught: number; assessed: number }[];
  programmes: CompetencyTable[];
  moduleOutcomes: { module: MatrixModule; rows: ModuleOutcomeRow[] }[];
  /** Whether any outcome of a module has a Bloom level, or names competencies: else there is no such column. */
  levelled: boolean;
  claimed: boolean;
  downloads: DownloadLink[];
}

/** True where a course says enough for a matrix. */
export const hasMatrix = hasCoverage;

/** «2 суроо, 1 көнүгүү» */
function taskWords(tasks: readonly Task[], { ui }: Tongue): string {
  const count = (kind: Task['kind']): number => tasks.filter((task) => task.kind === kind).length;
  const [questions, exercises] = [count('question'), count('exercise')];
  return [
    ...(questions === 0 ? [] : [sayCount(ui, 'questions', questions)]),
    ...(exercises === 0 ? [] : [sayCount(ui, 'exercises', exercises)]),
  ].join(', ');
}

/** Words and a link to the first of some tasks of a module; null where there are none. */
function tasksOf(tasks: readonly Task[], page: Tongue, href: string): MatrixCell['assessed'] {
  if (tasks.length === 0) return null;
  const first = tasks.find(({ id }) => id !== null)?.id;
  return {
    count: tasks.length,
    words: taskWords(tasks, page),
    href: first === undefined || first === null ? href : `${href}#${first}`,
  };
}

const bloomName = (level: BloomLevel | undefined, { ui }: Tongue): string | null =>
  level === undefined ? null : say(ui, `bloom.${level}`);

function row(
  item: CoveredOutcome,
  page: Tongue,
  link: (module: CoveredModule) => string,
  several: boolean,
): MatrixRow {
  const { outcome, cells } = item;
  const tasks = cells.flatMap((cell) => cell.tasks);
  return {
    number: item.number,
    text: localPhrase(outcome.text, page),
    bloom: bloomName(outcome.bloom, page),
    competencies: item.competencies.map(({ programme, competency }) =>
      several ? longCode({ programme: programme.code, code: competency.code }) : competency.code,
    ),
    cells: cells.map(({ module, tasks: own }) => ({
      column: module.number - 1,
      assessed: tasksOf(own, page, link(module)),
    })),
    assessed: tasks.length === 0 ? null : taskWords(tasks, page),
    gaps: [
      ...(item.taught ? [] : [say(page.ui, 'matrix.gap.taught')]),
      ...(item.assessed ? [] : [say(page.ui, 'matrix.gap.assessed')]),
    ],
  };
}

function moduleOutcomes(
  coverage: CourseCoverage,
  page: Tongue,
  link: (module: CoveredModule) => string,
  heads: readonly MatrixModule[],
): MatrixView['moduleOutcomes'] {
  return coverage.modules.flatMap((module, index) => {
    const head = heads[index];
    const { meta, language } = module.edition;
    if (head === undefined || meta.outcomes.length === 0) return [];
    const rows = meta.outcomes.map((outcome): ModuleOutcomeRow => {
      const serves = coverage.outcomes.filter(({ cells }) =>
        cells.some((cell) => cell.module === module && cell.outcomes.includes(outcome.id)),
      );
      return {
        text: phrase(outcome.text, language, page),
        bloom: bloomName(outcome.bloom, page),
        competencies: outcome.competencies.join(', '),
        serves: serves.map(({ number }) => number),
        assessed: tasksOf(
          module.tasks.filter(({ outcomes }) => outcomes.includes(outcome.id)),
          page,
          link(module),
        ),
      };
    });
    return [{ module: head, rows }];
  });
}

/** The coverage matrix of a course in one language. */
export function matrixView(context: SiteContext, pack: Pack, language: LanguageTag): MatrixView {
  const page = tongue(language);
  const { ui } = page;
  const { meta } = pack.course;
  const file = files.coursePage(pack.key, language, 'matrix');
  const coverage = courseCoverage(pack, language);
  const link = ({ id }: CoveredModule): string => relative(file, files.module(pack.key, language, id));
  const modules = coverage.modules.map((module): MatrixModule => ({
    text: phrase(`${module.number}. ${module.edition.meta.title}`, module.edition.language, page),
    href: link(module),
  }));
  const rows = coverage.outcomes.map((item) => row(item, page, link, pack.programmes.length > 1));
  const inModules = moduleOutcomes(coverage, page, link, modules);
  const gaps = rows.filter((each) => each.gaps.length > 0).length;
  return {
    kind: 'matrix',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.coursePage(pack.key, tag, 'matrix'),
      title: `${say(ui, 'matrix')} · ${plain(meta.title, language)} · ${shortName(pack, language)}`,
      description: say(ui, 'matrix.intro'),
      styles: ['curriculum'],
    }),
    course: {
      title: localPhrase(meta.discipline ?? meta.title, page),
      href: relative(file, files.course(pack.key, language)),
    },
    verdict:
      gaps === 0 ? say(ui, 'matrix.complete') : say(ui, 'matrix.incomplete', { gaps, count: rows.length }),
    complete: gaps === 0,
    modules,
    rows,
    totals: coverage.modules.map((module) => {
      const own = coverage.outcomes.flatMap(({ cells }) => cells.filter((cell) => cell.module === module));
      return { taught: own.length, assessed: new Set(own.flatMap(({ tasks }) => tasks)).size };
    }),
    programmes: competencyTables(pack, coverage, page),
    moduleOutcomes: inModules,
    levelled: inModules.some((each) => each.rows.some(({ bloom }) => bloom !== null)),
    claimed: inModules.some((each) => each.rows.some(({ competencies }) => competencies !== '')),
    downloads: downloadLinks(context, pack, page, file, 'matrix'),
  };
}
