import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RenderedBody } from './rendered.ts';
import { writeWhole } from '../source/whole-file.ts';

const folderOf = (cacheDir: string): string => path.join(cacheDir, 'bodies');
const fileOf = (cacheDir: string, key: string): string => path.join(folderOf(cacheDir), `${key}.json`);

/** A rendered body from the cache; null where it is not there, cannot be read, or a file it leads to is gone. */
export async function loadBody(cacheDir: string, key: string): Promise<RenderedBody | null> {
  try {
    const body = JSON.parse(await readFile(fileOf(cacheDir, key), 'utf8')) as RenderedBody;
    return body.key === key && body.assets.every(({ absolute }) => existsSync(absolute)) ? body : null;
  } catch {
    return null;
  }
}

/** Keeps a rendered body. It appears under its name only when it is whole. */
export async function storeBody(cacheDir: string, body: RenderedBody): Promise<void> {
  await writeWhole(fileOf(cacheDir, body.key), JSON.stringify(body));
}

/** Removes rendered bodies that no build of this content needs any more. */
export async function pruneBodies(cacheDir: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folderOf(cacheDir)).catch(() => []);
  for (const name of names) {
    if (!keep.has(name.replace(/\.json$/, '')))
      await rm(path.join(folderOf(cacheDir), name), { force: true });
  }
}
