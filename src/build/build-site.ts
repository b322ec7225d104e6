import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { RULES } from '../diagnostics/rules.ts';
import { assemblePacks } from '../pack/assemble.ts';
import { readContent } from '../pack/read-content.ts';
import { readKeptPack, type KeptPack } from './kept-pack.ts';
import { OutputTree } from './output-tree.ts';
import { PageStore } from './page-store.ts';
import { planPages } from './plan-pages.ts';
import { Stopwatch, type Progress } from './progress.ts';
import { closeStage, openStage, publish, stageFor } from './publish.ts';
import { renderBodies } from './render-bodies.ts';
import { renderMissing } from './render-missing.ts';
import { reportOf, type BuildReport, type CourseResult } from './report.ts';
import { SearchStore } from './search-stage.ts';
import { searchJobs } from './search-jobs.ts';
import { stagePacks } from './stage-packs.ts';
import { bundleTheme } from './theme.ts';
import { verifyPages, type Flaw } from './verify.ts';

/** What a build is asked for. */
export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** The output folder, replaced as a whole. */
  out: string;
  /** Where work is kept between builds. */
  cacheDir: string;
  /** `<institution>/<course>` keys; empty: every course. */
  courses: readonly string[];
  /** Any error stops everything. */
  strict: boolean;
}

/** What came of a build. */
export interface BuildResult {
  /** False where nothing was published; `dist/` is then as it was. */
  published: boolean;
  diagnostics: Diagnostic[];
  report: BuildReport;
  /** Flaws that verification found in the finished tree; never empty by an author's fault. */
  flaws: Flaw[];
  /** Selected courses that do not exist. */
  unknown: string[];
  /** Keys that could have been selected. */
  known: string[];
}

/** Builds the site: read → render → index → stage → verify → publish. The old tree stays whole until the very end. */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const watch = new Stopwatch();
  const stage = stageFor(options.out);
  const content = await watch.run('read', () => readContent(options.content, { cacheDir: options.cacheDir }));
  const { packs: sound, broken } = assemblePacks(content);
  const known = [...sound.map((pack) => pack.key), ...broken.map((course) => course.key)].sort();
  const unknown = options.courses.filter((key) => !known.includes(key));
  const selected = (key: string): boolean => options.courses.length === 0 || options.courses.includes(key);
  const packs = sound.filter((pack) => selected(pack.key));
  const errors = content.diagnostics.filter((diagnostic) => RULES[diagnostic.rule].severity === 'error');
  const failed = (results: CourseResult[], flaws: Flaw[] = []): BuildResult => ({
    published: false,
    diagnostics: content.diagnostics,
    report: reportOf(content, results, watch, null),
    flaws,
    unknown,
    known,
  });
  const brokenResults = broken.map(({ key }): CourseResult => ({ key, outcome: 'broken', pages: 0, reused: 0, bytes: 0 }));
  if (unknown.length > 0 || content.value.portal === null || (options.strict && errors.length > 0)) return failed(brokenResults);

  await openStage(stage);
  try {
    // What is not built now stays as it was published last, whole.
    const kept: KeptPack[] = [];
    for (const key of known.filter((candidate) => !packs.some((pack) => pack.key === candidate))) {
      const pack = await readKeptPack(stage.out, key);
      if (pack !== null) kept.push(pack);
    }
    const theme = await watch.run('theme', () => bundleTheme(options.cacheDir));
    const { bodies, count } = await watch.run('bodies', () =>
      renderBodies(packs, options.cacheDir, (done, total) => progress.step('bodies', done, total)),
    );
    const plan = planPages(content.value, packs, kept, theme.names, bodies);
    const store = await PageStore.open(options.cacheDir);
    const fresh = await watch.run('pages', () =>
      renderMissing(plan, store, options.cacheDir, (done, total) => progress.step('pages', done, total)),
    );
    const searches = new SearchStore(options.cacheDir);
    const tree = new OutputTree();
    const made = await watch.run('search', () => searchJobs(plan, packs, kept, bodies, searches, tree, progress));
    const results = await stagePacks({ tree, plan, packs, kept, broken, store, theme, bodies, fresh, content: options.content });
    await watch.run('write', () => tree.writeTo(stage.staging));
    const flaws = await watch.run('verify', () =>
      Promise.resolve(verifyPages(plan.verified(store), (file) => tree.has(file), plan.catalogue)),
    );
    if (flaws.length > 0) return failed(results, flaws);
    const report = reportOf(content, results, watch, { bodies: count, rendered: fresh.size, indexes: made, tree });
    await watch.run('publish', () => publish(stage));
    await store.close(new Set(plan.pages.map((page) => page.key)));
    await searches.prune();
    return { published: true, diagnostics: content.diagnostics, report, flaws, unknown, known };
  } finally {
    await closeStage(stage);
  }
}

/** The cache of a project: `.okuu/cache` beside its `package.json`. */
export function defaultCacheDir(root: string): string {
  return path.join(root, '.okuu', 'cache');
}
