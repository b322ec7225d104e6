import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file to be written, by its path with `/` in the content folder. */
export interface Written {
  path: string;
  bytes: Buffer;
}

/** Names with a point in front are nobody's content: a check that runs meanwhile does not see them. */
const STAGE = '.okuu-new';

/**
 * Writes several files of a content folder, all or none: everything is put on the disk first, beside the content, and
 * only then moved to its place, in the given order. Whatever fails, the folder is left as it was.
 */
export function writeTogether(folder: string, files: readonly Written[]): void {
  const stage = path.join(folder, STAGE);
  rmSync(stage, { recursive: true, force: true });
  const undo: (() => void)[] = [];
  try {
    mkdirSync(stage, { recursive: true });
    files.forEach(({ bytes }, at) => {
      writeFileSync(path.join(stage, String(at)), bytes);
    });
    files.forEach((file, at) => {
      const target = path.join(folder, ...file.path.split('/'));
      const made = makeFolder(path.dirname(target));
      if (made !== null)
        undo.push(() => {
          rmSync(made, { recursive: true, force: true });
        });
      const before = existsSync(target) ? readFileSync(target) : null;
      undo.push(() => {
        if (before === null) rmSync(target, { force: true });
        else writeFileSync(target, before);
      });
      renameSync(path.join(stage, String(at)), target);
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The topmost folder that had to be made; null where all were there. */
function makeFolder(folder: string): string | null {
  return mkdirSync(folder, { recursive: true }) ?? null;
}
