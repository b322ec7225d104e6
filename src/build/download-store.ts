import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../source/whole-file.ts';
import { digestOf, sha256 } from './digest.ts';

/** A download in the store. */
export interface StoredDownload {
  absolute: string;
  /** SHA-256, hex. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** Downloads by the digest of what they are made from; what a pack offers is made again only when that changed. */
export class DownloadStore {
  readonly #folder: string;
  readonly #used = new Set<string>();
  #made = 0;

  constructor(cacheDir: string) {
    this.#folder = path.join(cacheDir, 'downloads');
  }

  /** How many were made since the store was opened. */
  get made(): number {
    return this.#made;
  }

  /** The stored file for an input, made now where there is none. What `make` throws is passed on; nothing is stored then. */
  async provide(input: unknown, make: () => Uint8Array | Promise<Uint8Array>): Promise<StoredDownload> {
    const key = digestOf(input);
    this.#used.add(key);
    const absolute = path.join(this.#folder, key);
    const stored = await readFile(`${absolute}.json`, 'utf8')
      .then((text) => JSON.parse(text) as Omit<StoredDownload, 'absolute'>)
      .catch(() => null);
    if (stored !== null && existsSync(absolute)) return { ...stored, absolute };
    const bytes = await make();
    const facts = { digest: sha256(bytes), size: bytes.length };
    await mkdir(this.#folder, { recursive: true });
    await writeWhole(absolute, bytes);
    await writeWhole(`${absolute}.json`, JSON.stringify(facts));
    this.#made += 1;
    return { ...facts, absolute };
  }

  /** Removes what nothing asked for in this build. */
  async prune(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (!this.#used.has(name.replace(/\.json$/, '')))
        await rm(path.join(this.#folder, name), { force: true });
    }
  }
}
