import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { handOver, type PageJob } from '../astro/handover.ts';
import { sha256 } from './digest.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Renders the jobs with one Astro build into `folder`: job `route` → `<folder>/<route>.html`. One build for all courses:
 * 80 separate ones took 8.7 times as long (design §5).
 */
export async function renderPages(jobs: readonly PageJob[], folder: string, cacheDir: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  handOver(jobs);
  // Astro lays the bundle of the pages into the working directory where `folder` is outside of it, and packages are
  // found from there: so a place within the project, one for each cache, where no other build is.
  const work = path.join(ROOT, '.okuu', `astro-${sha256(cacheDir).slice(0, 10)}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const here = process.cwd();
  process.chdir(work);
  try {
    await build({
      root: ROOT,
      outDir: folder,
      cacheDir: path.join(cacheDir, 'astro'),
      // Files of `public/` are placed by the output tree, which also names them in the manifest.
      publicDir: path.join(cacheDir, 'none'),
      logLevel: 'error',
      build: { format: 'file' },
    });
  } finally {
    process.chdir(here);
    handOver([]);
    // Windows keeps a folder in which a process was started; the next build clears it.
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
}
