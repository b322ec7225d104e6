import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, with `/`, in code-unit order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** SHA-256 of every file below a folder, by path; `build-report.json` tells times and is left out. */
export async function digestsBelow(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const file of await filesBelow(folder)) {
    if (file === 'build-report.json') continue;
    digests[file] = createHash('sha256')
      .update(await readFile(path.join(folder, file)))
      .digest('hex');
  }
  return digests;
}

/** One digest over a whole folder; `absent` where it is not there. */
export async function treeDigest(folder: string): Promise<string> {
  if (!existsSync(folder)) return 'absent';
  return createHash('sha256')
    .update(JSON.stringify(await digestsBelow(folder)))
    .digest('hex');
}
