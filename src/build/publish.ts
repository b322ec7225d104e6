import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tryLock } from './lock.ts';

/** Tells a folder of ours from one that somebody else filled. Okuu deletes nothing that lacks it. */
export const MARKER = '.okuu-output';
const MARKER_TEXT =
  'This folder is made by Okuu and replaced as a whole by every build. Keep nothing of your own in it.\n';

/** The places a build uses beside `dist/`; all on the same disk, so that a rename is all it takes to publish. */
export interface Stage {
  out: string;
  /** The new tree, until it has passed its checks. */
  staging: string;
  /** The old tree, between two renames. */
  previous: string;
  lock: string;
}

/** A refusal to touch a folder, or to build beside another build; the message is for a person. */
export class StageError extends Error {
  override name = 'StageError';
  readonly reason: 'not-ours' | 'locked' | 'nested';
  readonly folder: string;
  constructor(reason: 'not-ours' | 'locked' | 'nested', folder: string) {
    super(`${reason}: ${folder}`);
    this.reason = reason;
    this.folder = folder;
  }
}

/**
 * Where a path really lies. What does not exist yet lies in the nearest folder above it that does. Throws where a link
 * leads nowhere: to write there would replace the link.
 */
function realPlace(file: string): string {
  const absolute = path.resolve(file);
  if (existsSync(absolute)) return realpathSync(absolute);
  if (lstatSync(absolute, { throwIfNoEntry: false }) !== undefined)
    throw new StageError('not-ours', absolute);
  return path.join(realPlace(path.dirname(absolute)), path.basename(absolute));
}

/**
 * Names the places for an output folder. A link is followed first: many a web root is one, and the folder behind it is
 * what has to be replaced.
 */
export function stageFor(out: string): Stage {
  const absolute = realPlace(out);
  const beside = (suffix: string): string =>
    path.join(path.dirname(absolute), `.${path.basename(absolute)}.${suffix}`);
  return {
    out: absolute,
    staging: beside('staging'),
    previous: beside('previous'),
    lock: beside('lock'),
  };
}

/** Throws where a build would write into its own content, or over it. */
export function refuseNesting(content: string, out: string): void {
  const [from, to] = [realPlace(content), realPlace(out)];
  const inside = (inner: string, outer: string): boolean =>
    `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
  if (inside(from, to) || inside(to, from)) throw new StageError('nested', to);
}

const isOurs = (folder: string): boolean => existsSync(path.join(folder, MARKER));

async function removeOurs(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!isOurs(folder) && (await readdir(folder)).length > 0) throw new StageError('not-ours', folder);
  // The marker goes last: a removal that is cut short leaves a folder that is still known as ours.
  for (const name of await readdir(folder)) {
    if (name !== MARKER) await rm(path.join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/**
 * Makes the stage ready: takes the lock, puts right what a build that died left behind (also between its two renames),
 * and makes an empty staging folder. The old `dist/` is not touched.
 */
export async function openStage(stage: Stage): Promise<void> {
  if (existsSync(stage.out)) {
    const entries = (await stat(stage.out)).isDirectory() ? await readdir(stage.out) : [''];
    if (entries.length > 0 && !isOurs(stage.out)) throw new StageError('not-ours', stage.out);
  }
  if (!(await tryLock(stage.lock))) throw new StageError('locked', stage.out);
  if (existsSync(stage.previous)) {
    // Died after the first rename: the old tree goes back. Died after the second: the old tree is no longer needed.
    if (existsSync(stage.out)) await removeOurs(stage.previous);
    else await rename(stage.previous, stage.out);
  }
  await removeOurs(stage.staging);
  await mkdir(stage.staging, { recursive: true });
  await writeFile(path.join(stage.staging, MARKER), MARKER_TEXT);
}

/** Publishes the staged tree by two renames; what was there before is removed only then. */
export async function publish(stage: Stage): Promise<void> {
  const before = existsSync(stage.out);
  if (before) await rename(stage.out, stage.previous);
  try {
    await rename(stage.staging, stage.out);
  } catch (error) {
    if (before) await rename(stage.previous, stage.out);
    throw error;
  }
  if (before) await removeOurs(stage.previous);
}

/** Removes the staging folder and the lock, whatever came of the build. */
export async function closeStage(stage: Stage): Promise<void> {
  await removeOurs(stage.staging);
  await rm(stage.lock, { force: true });
}
