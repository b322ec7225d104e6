import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from './digest.ts';
import type { OutputFile } from './output-tree.ts';
import { writeWhole } from '../source/whole-file.ts';

/** What a published file was when it was published: enough to see whether anybody has touched it since. */
interface PublishedFile {
  digest: string;
  size: number;
  mtime: number;
  inode: number;
}

const CHECKERS = 64;

async function eachOf<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async (): Promise<void> => {
    for (let item = list[next++]; item !== undefined; item = list[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: CHECKERS }, run));
}

/**
 * Remembers the files of the published tree, so that a build takes over what did not change without copying it: a file
 * whose digest is wanted again, and which nobody has touched, is linked into the new tree. The old tree loses nothing by
 * it, and is removed once the new one is in its place.
 */
export class PublishedTree {
  readonly #out: string;
  readonly #file: string;
  readonly #records: Map<string, PublishedFile>;

  private constructor(out: string, file: string, records: Map<string, PublishedFile>) {
    this.#out = out;
    this.#file = file;
    this.#records = records;
  }

  static async open(out: string, cacheDir: string): Promise<PublishedTree> {
    const file = path.join(cacheDir, 'published', `${sha256(out).slice(0, 16)}.json`);
    const records = await readFile(file, 'utf8')
      .then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, PublishedFile>)))
      .catch(() => new Map<string, PublishedFile>());
    return new PublishedTree(out, file, records);
  }

  /** Which of the files lie in the published tree just as they are wanted, by path. */
  async sameAs(files: readonly OutputFile[]): Promise<ReadonlySet<string>> {
    const same = new Set<string>();
    const candidates = files.filter((file) => this.#records.get(file.path)?.digest === file.digest);
    await eachOf(candidates, async (file) => {
      const record = this.#records.get(file.path);
      const found = await lstat(path.join(this.#out, file.path)).catch(() => null);
      if (found === null || record === undefined || !found.isFile()) return;
      if (found.size === record.size && found.mtimeMs === record.mtime && found.ino === record.inode)
        same.add(file.path);
    });
    return same;
  }

  /** True where the published tree was made of these files and of no others. */
  isMadeOf(files: readonly OutputFile[]): boolean {
    return files.length === this.#records.size;
  }

  absolute(file: string): string {
    return path.join(this.#out, file);
  }

  /** Remembers what has been published now. */
  async remember(files: readonly OutputFile[]): Promise<void> {
    const records: Record<string, PublishedFile> = {};
    await eachOf(files, async ({ path: file, digest }) => {
      const { size, mtimeMs, ino } = await lstat(path.join(this.#out, file));
      records[file] = { digest, size, mtime: mtimeMs, inode: ino };
    });
    await writeWhole(this.#file, JSON.stringify(records));
  }
}
