import { moduleEntries } from '../course/load.ts';
import { RULES } from '../diagnostics/rules.ts';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Content } from '../pack/content.ts';
import type { FailedDownload } from './make-downloads.ts';
import type { OutputTree } from './output-tree.ts';
import type { Step, Stopwatch } from './progress.ts';

/** What became of a course: built now, kept as it was published before, or broken with nothing to keep. */
export interface CourseResult {
  key: string;
  outcome: 'built' | 'kept' | 'broken';
  pages: number;
  /** Pages that were not rendered again. */
  reused: number;
  bytes: number;
}

/** `build-report.json`: every input and what became of it; sizes; times. The times make it differ from build to build. */
export interface BuildReport {
  format: 1;
  courses: CourseResult[];
  modules: { id: string; editions: string[]; courses: string[] }[];
  counts: {
    courses: number;
    modules: number;
    pages: number;
    rendered: number;
    indexes: number;
    /** Downloads made in this build. */
    downloads: number;
    files: number;
    bytes: number;
    errors: number;
    warnings: number;
  };
  diagnostics: { file: string; line: number | null; column: number | null; rule: string }[];
  /** Downloads that could not be made. */
  failed: FailedDownload[];
  /** Milliseconds of wall time by step. */
  times: Partial<Record<Step, number>>;
  /** Milliseconds from start to here. */
  total: number;
}

/** What a build that got to its end has done. */
export interface BuildDone {
  /** Pages rendered in this build. */
  rendered: number;
  /** Search bundles made in this build. */
  indexes: number;
  /** Downloads made in this build. */
  downloads: number;
  failed: FailedDownload[];
  tree: OutputTree;
}

/** Sums a build up; `done` is null where it stopped before anything was staged. */
export function reportOf(
  content: Checked<Content>,
  courses: CourseResult[],
  watch: Stopwatch,
  done: BuildDone | null,
): BuildReport {
  const users = new Map<string, string[]>();
  for (const [key, course] of content.value.courses) {
    for (const { id } of moduleEntries(course.meta)) users.set(id, [...(users.get(id) ?? []), key]);
  }
  const files = done?.tree.files() ?? [];
  const severities = content.diagnostics.map((diagnostic) => RULES[diagnostic.rule].severity);
  return {
    format: 1,
    courses,
    modules: [...content.value.modules.values()].map((module) => ({
      id: module.id,
      editions: [...module.editions.keys()],
      courses: users.get(module.id) ?? [],
    })),
    counts: {
      courses: courses.filter((course) => course.outcome !== 'broken').length,
      modules: content.value.modules.size,
      pages: files.filter((file) => file.path.endsWith('.html')).length,
      rendered: done?.rendered ?? 0,
      indexes: done?.indexes ?? 0,
      downloads: done?.downloads ?? 0,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
      errors: severities.filter((severity) => severity === 'error').length,
      warnings: severities.filter((severity) => severity === 'warning').length,
    },
    diagnostics: content.diagnostics.map(({ file, line, column, rule }) => ({ file, line, column, rule })),
    failed: done?.failed ?? [],
    times: { ...watch.times },
    total: watch.total,
  };
}
