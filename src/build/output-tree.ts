import { constants } from 'node:fs';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One file of the output: bytes in memory, or a file of the cache or the content to copy. */
export type OutputSource = { bytes: string | Uint8Array } | { absolute: string };

/** A file of the output with what the manifest says of it. */
export interface OutputFile {
  /** Path with `/` in `dist/`. */
  path: string;
  source: OutputSource;
  /** SHA-256, hex. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** Files being written at once; more gains nothing on two cores and runs out of file handles on old systems. */
const WRITERS = 32;

/** The files that `dist/` will consist of. Two files at one path are a bug of ours and throw; so do paths that leave the tree. */
export class OutputTree {
  readonly #files = new Map<string, OutputFile>();
  readonly #folded = new Map<string, string>();

  add(file: OutputFile): void {
    const folded = file.path.normalize('NFC').toLowerCase();
    const taken = this.#folded.get(folded);
    if (taken !== undefined) {
      // The same file wanted twice (a picture two modules share) is one file.
      if (taken === file.path && this.#files.get(taken)?.digest === file.digest) return;
      throw new Error(`Two files of the output share one path: ${taken} and ${file.path}`);
    }
    if (
      path.posix.normalize(file.path) !== file.path ||
      file.path.startsWith('../') ||
      file.path.startsWith('/')
    ) {
      throw new Error(`A file of the output would lie outside of it: ${file.path}`);
    }
    this.#folded.set(folded, file.path);
    this.#files.set(file.path, file);
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** All files, by path in code-unit order: the order never depends on the machine. */
  files(): OutputFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The files below a folder, by path. */
  below(folder: string): OutputFile[] {
    return this.files().filter((file) => file.path.startsWith(`${folder}/`));
  }

  /**
   * Writes every file below `folder`, which must exist and be empty. `linkable` names a file on the same disk that holds
   * the same bytes and may be shared, or null.
   */
  async writeTo(folder: string, linkable: (file: string) => string | null = () => null): Promise<void> {
    const files = this.files();
    for (const parent of new Set(files.map((file) => path.posix.dirname(file.path)))) {
      await mkdir(path.join(folder, parent), { recursive: true });
    }
    let next = 0;
    const write = async (): Promise<void> => {
      for (let file = files[next++]; file !== undefined; file = files[next++]) {
        const target = path.join(folder, file.path);
        const shared = linkable(file.path);
        // Not every disk knows links (a USB stick does not); then it is copied.
        if (
          shared !== null &&
          (await link(shared, target).then(
            () => true,
            () => false,
          ))
        )
          continue;
        // A copy on file systems that can share blocks costs nothing; a link would let an edit in `dist/` reach the cache.
        if ('absolute' in file.source)
          await copyFile(file.source.absolute, target, constants.COPYFILE_FICLONE);
        else await writeFile(target, file.source.bytes);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
  }
}
