import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/**
 * A digest over sources of Okuu and the versions of packages. Caches carry it: whoever edits a helper or updates a
 * library gets new results without having to think of it.
 *
 * @param sources files or folders (taken with their sub-folders) below the repository's root, with `/`
 */
export function ownVersion(sources: readonly string[], packages: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  const locked = lock.parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))).packages;
  for (const name of [...packages].sort())
    hash.update(`${name}@${locked[`node_modules/${name}`]?.version ?? ''}\0`);
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  if (/\.[a-z]+$/.test(source)) return [source];
  return readdirSync(path.join(ROOT, source), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
