import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Places } from './document.ts';

/** What is remembered of a sound file. */
export interface RememberedDocument {
  data: unknown;
  places: Places;
  bodyLine: number;
  /** Length of the body as it stands in the file, in UTF-16 code units. */
  bodyLength: number;
}

/** Sound files taken apart, by the digest of their bytes. */
export interface DocumentCache {
  get(key: string): RememberedDocument | undefined;
  set(key: string, document: RememberedDocument): void;
  /** Writes what was added; a failure only costs time later. */
  save(): void;
}

/** How many entries may be kept beyond those of the last run (another content folder, a branch). */
const SPARE = 2000;

/** Opens the cache in a folder; without a folder nothing is remembered. */
export function openDocumentCache(cacheDir: string | null): DocumentCache {
  if (cacheDir === null) return { get: () => undefined, set: () => undefined, save: () => undefined };
  const file = path.join(cacheDir, 'documents.json');
  const version = readerVersion();
  const old = load(file, version);
  const used = new Map<string, RememberedDocument>();
  let added = false;
  return {
    get(key) {
      const found = old.get(key);
      if (found !== undefined) used.set(key, found);
      return found;
    },
    set(key, document) {
      used.set(key, document);
      added = true;
    },
    save() {
      if (!added) return;
      const spare = [...old].filter(([key]) => !used.has(key)).slice(-SPARE);
      try {
        mkdirSync(cacheDir, { recursive: true });
        const staged = `${file}.${String(process.pid)}.tmp`;
        writeFileSync(staged, JSON.stringify({ version, documents: [...spare, ...used] }));
        renameSync(staged, file);
      } catch {
        // A read-only or full disk must not stop a check.
      }
    },
  };
}

function load(file: string, version: string): Map<string, RememberedDocument> {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      documents: [string, RememberedDocument][];
    };
    return new Map(saved.version === version ? saved.documents : []);
  } catch {
    return new Map();
  }
}

/** Changes with the reader's own sources and with Node (its Unicode tables); the YAML library is pinned by the lock file. */
function readerVersion(): string {
  const hash = createHash('sha256').update(process.version);
  const here = import.meta.dirname;
  for (const name of readdirSync(here).sort()) hash.update(name).update(readFileSync(path.join(here, name)));
  hash.update(readFileSync(new URL(import.meta.resolve('yaml/package.json'))));
  return hash.digest('hex');
}
