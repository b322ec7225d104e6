import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/order.ts';
import { assemblePacks } from '../pack/assemble.ts';
import { readContent } from '../pack/read-content.ts';
import { translationReport } from '../pack/translation-report.ts';
import { pruneBodies } from '../render/body-cache.ts';
import { prunePictures } from '../render/pictures.ts';
import { closeEngines } from '../search/index-pages.ts';
import { DownloadStore } from './download-store.ts';
import { tidyOnInterrupt } from './interrupt.ts';
import { readKeptPacks } from './kept-pack.ts';
import { withCache } from './lock.ts';
import { makeDownloads, type FailedDownload } from './make-downloads.ts';
import { OutputTree } from './output-tree.ts';
import { PageStore } from './page-store.ts';
import { planPages, type SitePlan } from './plan-pages.ts';
import { Stopwatch, type Progress, type Step } from './progress.ts';
import { closeStage, openStage, publish, refuseNesting, stageFor } from './publish.ts';
import { PublishedTree } from './published.ts';
import { renderBodies } from './render-bodies.ts';
import { renderMissing } from './render-missing.ts';
import { reportOf, type BuildDone, type BuildReport, type CourseResult } from './report.ts';
import { searchJobs } from './search-jobs.ts';
import { SearchStore } from './search-stage.ts';
import type { SiteContext } from '../site/context.ts';
import { indexerDigest, PUBLIC, templatesDigest } from './sources.ts';
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
  /** Downloads that could not be made, by a fault of Okuu's; their packs were published without them. */
  failed: FailedDownload[];
  /** Selected courses that do not exist. */
  unknown: string[];
  /** Keys that could have been selected. */
  known: string[];
}

/** Builds the site: read → render → index → stage → verify → publish. The old tree stays whole until the very end. */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  refuseNesting(options.content, options.out);
  return withCache(options.cacheDir, () => buildWithCache(options, progress));
}

async function buildWithCache(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const { cacheDir } = options;
  const watch = new Stopwatch();
  progress.step('read', 0, 0);
  const content = await watch.run('read', () => readContent(options.content, { cacheDir }));
  const { packs: sound, broken } = assemblePacks(content);
  const known = [...sound, ...broken].map((course) => course.key).sort();
  const unknown = options.courses.filter((key) => !known.includes(key));
  const packs = sound.filter((pack) => options.courses.length === 0 || options.courses.includes(pack.key));
  const failed: FailedDownload[] = [];
  const result = (
    published: boolean,
    courses: CourseResult[],
    flaws: Flaw[],
    done: BuildDone | null,
  ): BuildResult => ({
    published,
    diagnostics: content.diagnostics,
    report: reportOf(content, courses, watch, done),
    flaws,
    failed,
    unknown,
    known,
  });
  const { portal, institutions } = content.value;
  const stopped = options.strict && content.diagnostics.some(isError);
  if (unknown.length > 0 || portal === null || stopped) return result(false, [], [], null);

  const stage = stageFor(options.out);
  await openStage(stage);
  const calm = tidyOnInterrupt(stage);
  try {
    // What is not built now stays as it was published last, whole.
    const built = new Set(packs.map((pack) => pack.key));
    const kept = await readKeptPacks(
      stage.out,
      known.filter((key) => !built.has(key)),
    );
    const theme = await watch.run('theme', () => bundleTheme(cacheDir));
    const { bodies, pictures } = await watch.run('bodies', () =>
      renderBodies(packs, content.value, cacheDir, count(progress, 'bodies')),
    );
    const context: SiteContext = {
      portal,
      theme: theme.names,
      institutions,
      bodies,
      pictures,
    };
    const downloadStore = new DownloadStore(cacheDir);
    // Pages tell the size of what they link to, so downloads are made first.
    const downloads = await watch.run('downloads', () =>
      makeDownloads(context, packs, downloadStore, count(progress, 'downloads')),
    );
    failed.push(...downloads.failed);
    const plan = await planPages({
      context: { ...context, downloads: downloads.of },
      packs,
      kept: kept.map((pack) => pack.summary),
      partners: content.value.partners,
      bodies,
      translations: translationReport(content.value),
      templates: templatesDigest(),
    });
    const store = await PageStore.open(cacheDir);
    const searches = new SearchStore(cacheDir, indexerDigest());
    // Pagefind works in processes of its own, so the indexes are made while Astro renders.
    const [fresh, found] = await Promise.all([
      watch.run('pages', () => renderMissing(plan, store, cacheDir, count(progress, 'pages'))),
      watch.run('search', () => searches.collect(searchJobs(plan, packs), count(progress, 'search'))),
    ]);
    const tree = new OutputTree();
    for (const file of found.files) tree.add(file);
    const courses = await stagePacks({
      tree,
      plan,
      packs,
      kept,
      broken,
      store,
      theme,
      fresh,
      downloads: downloads.of,
      publicDir: PUBLIC,
    });
    const flaws = await watch.run('verify', () => Promise.resolve(verifySite(plan, store, tree)));
    if (flaws.length > 0) return result(false, courses, flaws, null);
    const files = tree.files();
    const published = await PublishedTree.open(stage.out, cacheDir);
    const same = await published.sameAs(files);
    const done = { rendered: fresh.size, indexes: found.made, downloads: downloadStore.made, failed, tree };
    const report = (): string => `${JSON.stringify(reportOf(content, courses, watch, done), null, 1)}\n`;
    if (same.size === files.length && published.isMadeOf(files)) {
      // Nothing changed: the published tree is the new tree, and only the report is new.
      await writeFile(path.join(stage.staging, REPORT), report());
      await rename(path.join(stage.staging, REPORT), path.join(stage.out, REPORT));
    } else {
      progress.step('write', 0, files.length);
      await watch.run('write', () =>
        tree.writeTo(stage.staging, (file) => (same.has(file) ? published.absolute(file) : null)),
      );
      await writeFile(path.join(stage.staging, REPORT), report());
      await watch.run('publish', () => publish(stage));
      await published.remember(files);
    }
    const all = options.courses.length === 0;
    await store.close(all ? new Set(plan.pages.map((page) => page.key)) : null);
    if (all) {
      const shown = plan.pages.flatMap((page) => page.body ?? []);
      await searches.prune();
      await downloadStore.prune();
      await pruneBodies(cacheDir, new Set(shown.map((body) => body.key)));
      await prunePictures(
        cacheDir,
        shown.flatMap((body) => body.assets.map((asset) => asset.absolute)),
      );
    }
    return result(true, courses, flaws, done);
  } finally {
    calm();
    await closeEngines();
    await closeStage(stage);
  }
}

const REPORT = 'build-report.json';

const count =
  (progress: Progress, step: Step) =>
  (done: number, total: number): void =>
    progress.step(step, done, total);

function verifySite(plan: SitePlan, store: PageStore, tree: OutputTree): Flaw[] {
  const pages = plan.pages.map(({ file, pack, key, edition }) => {
    const stored = store.get(key);
    if (stored === undefined) throw new Error(`${file} was planned and not rendered`);
    return { ...stored, file, pack, language: edition?.language ?? null };
  });
  return verifyPages(pages, (file) => tree.has(file), plan.catalogue);
}
