import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that all end-to-end test files of one run share: sites are built there once. */
    e2eHome: string;
  }
}

/** Makes the folder of a run. `OKUU_E2E_HOME` names one that stays: built sites are taken from there the next time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.OKUU_E2E_HOME;
  if (kept !== undefined && kept !== '') await mkdir(kept, { recursive: true });
  const home = kept !== undefined && kept !== '' ? kept : await mkdtemp(path.join(os.tmpdir(), 'okuu-e2e-'));
  // A web server started by root gives its rights up and must still be able to read what it serves.
  await chmod(home, 0o755);
  project.provide('e2eHome', home);
  return async () => {
    if (home !== kept) await rm(home, { recursive: true, force: true });
  };
}
