import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import type { BuildReport } from '../../../src/build/report.ts';
import { writeContent, type ContentFiles } from './content.ts';
import { buildArgs, okuu, ROOT, type BuildPlaces } from './okuu.ts';

/** A folder of its own for a test file, emptied first. */
export async function scratch(name: string): Promise<string> {
  const folder = path.join(inject('e2eHome'), 'scratch', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The places of one site below a folder. */
export function placesIn(folder: string): BuildPlaces {
  return {
    content: path.join(folder, 'content'),
    dist: path.join(folder, 'dist'),
    cache: path.join(folder, 'cache'),
  };
}

/** Builds, and fails the test with what the command said unless it ended with 0. */
export async function mustBuild(places: BuildPlaces, more: readonly string[] = []): Promise<BuildReport> {
  const outcome = await okuu(buildArgs(places, more));
  if (outcome.status !== 0) {
    throw new Error(
      `The build ended with ${String(outcome.status ?? outcome.signal)}\n${outcome.stdout}\n${outcome.stderr}`,
    );
  }
  return reportIn(places.dist);
}

/** The report of the build that is published in a folder. */
export async function reportIn(dist: string): Promise<BuildReport> {
  return JSON.parse(await readFile(path.join(dist, 'build-report.json'), 'utf8')) as BuildReport;
}

/** Builds a site once for all test files of the run; `content` is a folder, or the files to make one of. */
async function builtOnce(name: string, content: string | ContentFiles): Promise<BuildPlaces> {
  const home = path.join(inject('e2eHome'), 'sites', name);
  const places = { ...placesIn(home), ...(typeof content === 'string' ? { content } : {}) };
  if (!existsSync(path.join(home, 'built'))) {
    await mkdir(home, { recursive: true });
    if (typeof content !== 'string') await writeContent(places.content, content);
    await mustBuild(places);
    await writeFile(path.join(home, 'built'), '');
  }
  return places;
}

/** The sample site: the project's own `content/`. */
export const sampleSite = (): Promise<BuildPlaces> => builtOnce('sample', path.join(ROOT, 'content'));

/** A site of its own, under a name no other test file uses. */
export const siteOf = (name: string, content: ContentFiles): Promise<BuildPlaces> => builtOnce(name, content);
