import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PageStore } from './page-store.ts';
import type { SitePlan } from './plan-pages.ts';

let builds = 0;

/** Renders the pages of the plan that the store lacks; returns their keys. No Astro build where nothing is missing. */
export async function renderMissing(
  plan: SitePlan,
  store: PageStore,
  cacheDir: string,
  onProgress: (done: number, total: number) => void,
): Promise<Set<string>> {
  const missing = new Map(
    plan.pages.filter((page) => store.get(page.key) === undefined).map((page) => [page.key, page]),
  );
  if (missing.size === 0) return new Set();
  // A name of its own each time: Node keeps modules by address, and a second build in one process (the live preview)
  // would be given the first one's bundle.
  builds += 1;
  const folder = path.join(cacheDir, 'fresh-pages', `${process.pid}-${builds}`);
  let done = 0;
  const jobs = [...missing.values()].map((page) => ({
    route: page.key,
    view: page.view,
    body: async () => {
      done += 1;
      onProgress(done, missing.size);
      return Promise.resolve(page.body?.html ?? null);
    },
  }));
  // Astro and what it brings take longer to load than a build in which nothing changed takes as a whole.
  const { renderPages } = await import('./render-pages.ts');
  await renderPages(jobs, folder, cacheDir);
  for (const key of missing.keys()) await store.take(key, path.join(folder, `${key}.html`));
  await rm(path.dirname(folder), { recursive: true, force: true });
  return new Set(missing.keys());
}
