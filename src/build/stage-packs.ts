import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makesAdaptation } from '../licence/relation.ts';
import type { Edition } from '../module/module.ts';
import type { Pack } from '../pack/pack.ts';
import { sha256 } from './digest.ts';
import type { KeptPack } from './kept-pack.ts';
import type { MadeDownload } from './make-downloads.ts';
import { writeManifest } from './manifest.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageStore } from './page-store.ts';
import type { PlannedPage, SitePlan } from './plan-pages.ts';
import type { CourseResult } from './report.ts';
import { files as places } from '../site/urls.ts';
import type { Theme } from './theme.ts';

/** What the output tree is laid out from. */
export interface StageInput {
  tree: OutputTree;
  plan: SitePlan;
  packs: readonly Pack[];
  kept: readonly KeptPack[];
  /** Keys of courses that are neither built now nor kept are reported as broken. */
  broken: readonly { key: string }[];
  store: PageStore;
  theme: Theme;
  /** Keys of the pages rendered in this build. */
  fresh: ReadonlySet<string>;
  /** What a pack offers to take away. */
  downloads: (pack: Pack) => readonly MadeDownload[];
  publicDir: string;
}

function addPage({ tree, store }: StageInput, page: PlannedPage): void {
  const stored = store.get(page.key);
  if (stored === undefined) throw new Error(`${page.file} was planned and not rendered`);
  tree.add({
    path: page.file,
    source: { absolute: store.fileOf(page.key) },
    digest: stored.digest,
    size: stored.size,
  });
}

/** Adds the theme files that the pages load: a pack without formulas carries no font for them. */
function addTheme({ tree, theme, store }: StageInput, folder: string, pages: readonly PlannedPage[]): void {
  const used = new Set(
    pages.flatMap((page) => store.get(page.key)?.loads ?? []).map((address) => path.posix.basename(address)),
  );
  if (used.has(theme.names.styles.math)) for (const name of theme.mathFiles) used.add(name);
  for (const file of theme.files.values()) {
    if (!used.has(file.name)) continue;
    const { bytes, digest } = file;
    tree.add({ path: `${folder}assets/${file.name}`, source: { bytes }, digest, size: bytes.length });
  }
}

async function addPublic(tree: OutputTree, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(absolute);
    const file = path.relative(folder, absolute).split(path.sep).join('/');
    tree.add({ path: file, source: { absolute }, digest: sha256(bytes), size: bytes.length });
  }
}

/**
 * Under what a file of `media/` is offered: what its figure says (of one that was changed: the licence of the result),
 * else what its module says. The renderer names files after the author's (`histogram.png` → `histogram.<digest>.png`,
 * copies `histogram-360.<digest>.webp`).
 */
function assetLicence({ facts, meta }: Edition, name: string): string {
  const stem = (name.split('.')[0] ?? '').replace(/-\d+$/, '');
  const stemOf = (target: string): string =>
    path.posix
      .basename(target)
      .replace(/\.[^.]*$/, '')
      .replace(/-\d+$/, '');
  const figure = facts.figures.find(({ target, licence }) => licence !== null && stemOf(target) === stem);
  if (figure === undefined) return meta.licence;
  const { licence, relation, adapterLicence, own } = figure;
  return own || !makesAdaptation(relation) ? (licence ?? meta.licence) : (adapterLicence ?? meta.licence);
}

function stagePack(input: StageInput, pack: Pack): CourseResult {
  const { tree, plan, fresh } = input;
  const pages = plan.pages.filter((page) => page.pack === pack.key);
  const licences = new Map<string, string>();
  for (const page of pages) {
    addPage(input, page);
    licences.set(page.file, page.edition?.meta.licence ?? pack.course.meta.licence);
    for (const asset of page.body?.assets ?? []) {
      const file = `${pack.key}/media/${asset.name}`;
      if (page.edition !== null) licences.set(file, assetLicence(page.edition, asset.name));
      tree.add({ path: file, source: { absolute: asset.absolute }, digest: asset.digest, size: asset.size });
    }
  }
  addTheme(input, `${pack.key}/`, pages);
  for (const { name, licence, absolute, digest, size } of input.downloads(pack)) {
    const file = places.download(pack.key, name);
    licences.set(file, licence);
    tree.add({ path: file, source: { absolute }, digest, size });
  }
  const files = tree.below(pack.key);
  tree.add(writeManifest(pack, files, (file) => licences.get(file)));
  return {
    key: pack.key,
    outcome: 'built',
    pages: pages.length,
    reused: pages.filter((page) => !fresh.has(page.key)).length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  };
}

/** Lays every file of the site into the tree (search bundles are there already) and says what became of each course. */
export async function stagePacks(input: StageInput): Promise<CourseResult[]> {
  const { tree, plan, packs, kept, broken } = input;
  for (const page of plan.pages) if (page.pack === null) addPage(input, page);
  const shared = plan.pages.filter((page) => page.pack === null);
  addTheme(input, '', shared);
  await addPublic(tree, input.publicDir);
  const results = packs.map((pack) => stagePack(input, pack));
  for (const { summary, files } of kept) {
    for (const file of files) tree.add(file);
    const pages = files.filter((file) => file.path.endsWith('.html')).length;
    results.push({
      key: summary.key,
      outcome: 'kept',
      pages,
      reused: pages,
      bytes: files.reduce((sum, file) => sum + file.size, 0),
    });
  }
  for (const { key } of broken) {
    if (!results.some((result) => result.key === key))
      results.push({ key, outcome: 'broken', pages: 0, reused: 0, bytes: 0 });
  }
  return results.sort((a, b) => (a.key < b.key ? -1 : 1));
}
