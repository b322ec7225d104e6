import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf, sha256 } from './digest.ts';
import type { OutputFile } from './output-tree.ts';

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

  /** `indexer` is a digest of the indexer's sources and of Pagefind's version. */
  constructor(cacheDir: string, indexer: string) {
    this.#folder = path.join(cacheDir, 'search');
    this.#indexer = indexer;
  }

  /** The key of a job's bundle. */
  keyOf(job: SearchJob): string {
    return digestOf([this.#indexer, job.input]);
  }

  /** True where the bundle need not be made. */
  has(job: SearchJob): boolean {
    return existsSync(path.join(this.#folder, this.keyOf(job), 'bundle.json'));
  }

  /** The bundle's files for the output tree, made now if it is not stored. */
  async filesOf(job: SearchJob): Promise<OutputFile[]> {
    const key = this.keyOf(job);
    this.#used.add(key);
    const home = path.join(this.#folder, key);
    const bundle = (await this.#read(home)) ?? (await this.#store(home, await job.make()));
    return bundle.files.map((file) => ({
      path: `${job.folder}/${file.path}`,
      source: { absolute: path.join(home, 'files', file.path) },
      digest: file.digest,
      size: file.size,
    }));
  }

  async #read(home: string): Promise<StoredBundle | null> {
    return readFile(path.join(home, 'bundle.json'), 'utf8').then(
      (text) => JSON.parse(text) as StoredBundle,
      () => null,
    );
  }

  async #store(home: string, files: { path: string; bytes: Uint8Array }[]): Promise<StoredBundle> {
    const fresh = `${home}.${process.pid}`;
    await rm(fresh, { recursive: true, force: true });
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
