import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, sha256 } from './digest.ts';
import type { OutputFile } from './output-tree.ts';
import { freshBeside } from '../source/whole-file.ts';

/** One search bundle to have: where it goes, and what it is made from. */
export interface SearchJob {
  /** Folder in `dist/`, e.g. `kstu/linear-algebra/search/ky`. */
  folder: string;
  /** Everything the bundle depends on, besides the indexer itself. */
  input: unknown;
  /** Makes the bundle. */
  make: () => Promise<{ path: string; bytes: Uint8Array }[]>;
}

interface StoredBundle {
  files: { path: string; digest: string; size: number }[];
}

/**
 * Search bundles by the digest of their input: an index is made again only when a page of its course changed. One course
 * of 25 pages takes a fraction of a second, one index over everything took 14 s for 2,000 pages.
 */
export class SearchStore {
  readonly #folder: string;
  readonly #indexer: string;
  readonly #used = new Set<string>();
  readonly #pending = new Map<string, Promise<StoredBundle>>();

  /** `indexer` is a digest of the indexer's sources and of Pagefind's version. */
  constructor(cacheDir: string, indexer: string) {
    this.#folder = path.join(cacheDir, 'search');
    this.#indexer = indexer;
  }

  #keyOf(job: SearchJob): string {
    return digestOf([this.#indexer, job.input]);
  }

  /** The files of all bundles, made now where they are not stored; `made` counts those. */
  async collect(
    jobs: readonly SearchJob[],
    onProgress: (done: number, total: number) => void,
  ): Promise<{ files: OutputFile[]; made: number }> {
    const missing = jobs.filter(
      (job) => !existsSync(path.join(this.#folder, this.#keyOf(job), 'bundle.json')),
    ).length;
    let done = 0;
    const bundles = await Promise.all(
      jobs.map((job) => {
        return this.#filesOf(job, () => {
          done += 1;
          onProgress(done, missing);
        });
      }),
    );
    return { files: bundles.flat(), made: done };
  }

  async #filesOf(job: SearchJob, onMade: () => void): Promise<OutputFile[]> {
    const key = this.#keyOf(job);
    this.#used.add(key);
    const home = path.join(this.#folder, key);
    // Two courses may ask for the same bundle at once: it is made once.
    const pending = this.#pending.get(key) ?? this.#provide(home, job, onMade);
    this.#pending.set(key, pending);
    const bundle = await pending;
    return bundle.files.map((file) => ({
      path: `${job.folder}/${file.path}`,
      source: { absolute: path.join(home, 'files', file.path) },
      digest: file.digest,
      size: file.size,
    }));
  }

  async #provide(home: string, job: SearchJob, onMade: () => void): Promise<StoredBundle> {
    const stored = await this.#read(home);
    if (stored !== null) return stored;
    const bundle = await this.#store(home, await job.make());
    onMade();
    return bundle;
  }

  async #read(home: string): Promise<StoredBundle | null> {
    return readFile(path.join(home, 'bundle.json'), 'utf8')
      .then((text) => JSON.parse(text) as StoredBundle)
      .catch(() => null);
  }

  async #store(home: string, files: { path: string; bytes: Uint8Array }[]): Promise<StoredBundle> {
    const fresh = freshBeside(home);
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    for (const file of sorted) {
      const target = path.join(fresh, 'files', file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.bytes);
    }
    const bundle = {
      files: sorted.map((file) => ({ path: file.path, digest: sha256(file.bytes), size: file.bytes.length })),
    };
    await mkdir(fresh, { recursive: true });
    await writeFile(path.join(fresh, 'bundle.json'), JSON.stringify(bundle));
    await rm(home, { recursive: true, force: true });
    await rename(fresh, home);
    return bundle;
  }

  /** Removes bundles that nothing used in this build. */
  async prune(): Promise<void> {
    const present = existsSync(this.#folder) ? await readdir(this.#folder) : [];
    for (const key of present) {
      if (!this.#used.has(key)) await rm(path.join(this.#folder, key), { recursive: true, force: true });
    }
  }
}
