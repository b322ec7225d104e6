import type { PageView } from '../site/views.ts';

/** One page for Astro to render. */
export interface PageJob {
  /** The route: unique, without leading or trailing slash; the build driver moves the result where it belongs. */
  route: string;
  view: PageView;
  /** The rendered module body; null for pages that have none. Read only when the page is rendered. */
  body: () => Promise<string | null>;
}

/**
 * The build driver and Astro's bundle of the pages run in one process but hold two copies of every module. The jobs
 * pass between them under a global symbol: nothing is serialised, nothing enters Astro's data store, and 2,000 pages
 * cost no bundling (design §5: HTML in the store is bundled again with every build).
 */
const JOBS = Symbol.for('okuu.page-jobs');
type Desk = typeof globalThis & { [JOBS]?: readonly PageJob[] };

/** Lays the jobs out for the next Astro build. */
export function handOver(jobs: readonly PageJob[]): void {
  (globalThis as Desk)[JOBS] = jobs;
}

/** The jobs laid out by the build driver; none where Astro runs without it (`astro check`). */
export function takeOver(): readonly PageJob[] {
  return (globalThis as Desk)[JOBS] ?? [];
}
