import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ownVersion } from '../source/own-version.ts';
import { DECODER_VERSION } from './decoder.ts';
import type { Inspection } from './finding.ts';
import { writeWhole } from '../source/whole-file.ts';

/** Verdicts are kept as long as what gives them is the same. */
const FORMAT = `${ownVersion(['src/media'], ['@rgrove/parse-xml'])}; ${DECODER_VERSION}`;

/** Verdicts by the digest of the bytes: a picture is decoded once in its life, wherever it lies and whatever its date. */
export class InspectionCache {
  readonly #file: string | null;
  readonly #known: ReadonlyMap<string, Inspection>;
  readonly #used = new Map<string, Inspection>();
  #changed = false;

  private constructor(file: string | null, known: ReadonlyMap<string, Inspection>) {
    this.#file = file;
    this.#known = known;
  }

  /** Opens the cache; a missing, damaged or older file is an empty one. */
  static async open(cacheDir: string | null): Promise<InspectionCache> {
    if (cacheDir === null) return new InspectionCache(null, new Map());
    const file = path.join(cacheDir, 'media.json');
    const data: unknown = await readFile(file, 'utf8')
      .then(JSON.parse, () => null)
      .catch(() => null);
    const sound =
      typeof data === 'object' &&
      data !== null &&
      'format' in data &&
      data.format === FORMAT &&
      'entries' in data;
    return new InspectionCache(
      file,
      new Map(sound ? Object.entries(data.entries as Record<string, Inspection>) : []),
    );
  }

  get(key: string): Inspection | undefined {
    const known = this.#used.get(key) ?? this.#known.get(key);
    if (known !== undefined) this.#used.set(key, known);
    return known;
  }

  set(key: string, inspection: Inspection): void {
    this.#used.set(key, inspection);
    this.#changed = true;
  }

  /** Writes what was used this time, and forgets the rest. */
  async close(): Promise<void> {
    if (this.#file === null || (!this.#changed && this.#used.size === this.#known.size)) return;
    const entries = Object.fromEntries([...this.#used].sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeWhole(this.#file, JSON.stringify({ format: FORMAT, entries }));
  }
}
