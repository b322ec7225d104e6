import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from './digest.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { writeWhole } from '../source/whole-file.ts';

/** A finished page in the store. */
export interface StoredPage extends PageFacts {
  /** SHA-256 of the HTML, hex. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** Raise it when a stored page would be read differently. */
const FORMAT = 1;

/**
 * Finished pages by the key of everything they show. A page whose key is here is not rendered again, whatever the
 * build that made it; facts for verification lie beside it, so an unchanged page is not parsed again either.
 */
export class PageStore {
  readonly #folder: string;
  readonly #pages: Map<string, StoredPage>;
  #changed = false;

  private constructor(folder: string, pages: Map<string, StoredPage>) {
    this.#folder = folder;
    this.#pages = pages;
  }

  static async open(cacheDir: string): Promise<PageStore> {
    const folder = path.join(cacheDir, 'pages');
    await mkdir(folder, { recursive: true });
    const index: unknown = await readFile(path.join(folder, 'index.json'), 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    const sound =
      typeof index === 'object' &&
      index !== null &&
      'format' in index &&
      index.format === FORMAT &&
      'pages' in index;
    const entries = sound ? Object.entries(index.pages as Record<string, StoredPage>) : [];
    // The index may be newer or older than the files where a build was killed: only what is really there counts.
    const present = new Set(await readdir(folder));
    return new PageStore(folder, new Map(entries.filter(([key]) => present.has(`${key}.html`))));
  }

  fileOf(key: string): string {
    return path.join(this.#folder, `${key}.html`);
  }

  get(key: string): StoredPage | undefined {
    return this.#pages.get(key);
  }

  /** Takes over a page that Astro wrote to `file` (it is moved). */
  async take(key: string, file: string): Promise<StoredPage> {
    const html = await readFile(file, 'utf8');
    const page = { digest: sha256(html), size: Buffer.byteLength(html), ...readPageFacts(html) };
    await rename(file, this.fileOf(key));
    this.#pages.set(key, page);
    this.#changed = true;
    return page;
  }

  /** Writes the index; forgets every page that is not in `keep`, unless that is null. */
  async close(keep: ReadonlySet<string> | null): Promise<void> {
    for (const key of [...this.#pages.keys()]) {
      if (keep !== null && !keep.has(key)) {
        this.#pages.delete(key);
        this.#changed = true;
        await rm(this.fileOf(key), { force: true });
      }
    }
    if (!this.#changed && existsSync(path.join(this.#folder, 'index.json'))) return;
    const text = JSON.stringify({ format: FORMAT, pages: Object.fromEntries(this.#pages) });
    await writeWhole(path.join(this.#folder, 'index.json'), text);
    this.#changed = false;
  }
}
