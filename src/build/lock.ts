import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How long a build waits for another one that uses the same cache, before it gives up. Milliseconds. */
const PATIENCE = 15 * 60_000;
const EVERY = 200;

/** True for a process that works. One that was killed and that nobody has collected yet (containers without init) does not. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2));
  } catch {
    // No such list of processes on this system; the signal has spoken.
    return true;
  }
}

/** Takes a lock file; false where a process that is alive holds it. The lock of a process that died is taken over. */
export async function tryLock(file: string): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
      if (holder > 0 && alive(holder)) return false;
      await rm(file, { force: true });
    }
  }
  return false;
}

/**
 * Runs `work` while no other build works in the same cache: a live preview and a build may be started side by side, and
 * one would clear away what the other is about to use.
 */
export async function withCache<T>(cacheDir: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(cacheDir, 'lock');
  const start = performance.now();
  while (!(await tryLock(file))) {
    if (performance.now() - start > PATIENCE) throw new Error(`Another build has held ${file} for too long`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
