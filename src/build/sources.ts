import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, sha256 } from './digest.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Files that are published as they are, at the root of the site. */
export const PUBLIC = path.join(SOURCE, '..', 'public');

async function digestOfRooms(rooms: readonly string[], packages: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const room of rooms) {
    const entries = await readdir(path.join(SOURCE, room), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) parts.push(path.relative(SOURCE, file), sha256(await readFile(file)));
  }
  for (const name of packages) parts.push(name, (require(`${name}/package.json`) as { version: string }).version);
  return digestOf(parts);
}

/** What finished pages depend on beside their views: a page made by other templates is made again. */
export function templatesDigest(): Promise<string> {
  return digestOfRooms(['pages', 'layouts', 'components', 'astro', 'site'], ['astro']);
}

/** What search bundles depend on beside their pages. */
export function indexerDigest(): Promise<string> {
  return digestOfRooms(['search'], ['pagefind']);
}
