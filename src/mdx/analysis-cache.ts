import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from './analysis.ts';
import { ownVersion } from '../source/own-version.ts';
import { writeWhole } from '../source/whole-file.ts';

const SOURCES = ['src/mdx', 'src/quiz', 'src/licence', 'src/source/fields.ts', 'src/source/nearest.ts'];
const PACKAGES = [
  'satteri',
  '@bruits/satteri-linux-x64-gnu',
  'katex',
  'github-slugger',
  'zod',
  'fastest-levenshtein',
];
/** How many entries that this run did not need are kept, for the next run over other files. */
const SPARE = 1_000;

/** Analyses by digest of the body, in one JSON file that is written in one go. */
export class AnalysisCache {
  readonly #file: string | null;
  readonly #version: string;
  readonly #known: Map<string, Analysis>;
  readonly #used = new Map<string, Analysis>();
  #changed = false;

  private constructor(file: string | null, version: string, known: Map<string, Analysis>) {
    this.#file = file;
    this.#version = version;
    this.#known = known;
  }

  /** Opens the cache in a folder; without one it only remembers for this run. */
  static async open(cacheDir: string | null): Promise<AnalysisCache> {
    if (cacheDir === null) return new AnalysisCache(null, '', new Map());
    const file = path.join(cacheDir, 'bodies.json');
    const version = ownVersion(SOURCES, PACKAGES);
    const stored: unknown = await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    const fits =
      typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
    const entries =
      fits && 'bodies' in stored ? Object.entries(stored.bodies as Record<string, Analysis>) : [];
    return new AnalysisCache(file, version, new Map(entries));
  }

  static keyOf(body: string): string {
    return createHash('sha256').update(body).digest('hex');
  }

  get(key: string): Analysis | undefined {
    const found = this.#used.get(key) ?? this.#known.get(key);
    if (found !== undefined) this.#used.set(key, found);
    return found;
  }

  set(key: string, analysis: Analysis): void {
    this.#used.set(key, analysis);
    this.#changed = true;
  }

  /** Writes what is new. A cache that cannot be written costs time, never a result. */
  async save(): Promise<void> {
    if (this.#file === null || !this.#changed) return;
    const spare = [...this.#known].filter(([key]) => !this.#used.has(key)).slice(0, SPARE);
    const bodies = Object.fromEntries([...this.#used, ...spare]);
    try {
      await writeWhole(this.#file, JSON.stringify({ version: this.#version, bodies }));
    } catch {
      // A read-only or full disk: the next run parses again.
    }
  }
}
