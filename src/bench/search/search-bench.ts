import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleTheme } from '../../build/theme.ts';
import { closeEngines } from '../../search/index-pages.ts';
import { measure } from '../measure.ts';
import { askSite } from './built-site.ts';
import { courseOfThirty } from './course-of-thirty.ts';
import type { Quality } from './metrics.ts';
import { readOwnSet } from './own-set.ts';
import { qualityByKind, runSet } from './run-set.ts';
import type { SearchSet } from './set.ts';
import { weighSearch, type SearchWeight } from './weigh.ts';

/** The languages of the sample courses, each with one whose modules fill up a course of 30. */
const LANGUAGES = { ky: 'ru', ru: 'ky', en: 'ru' } as const;

/** How well queries are answered, and what that costs a reader. */
export interface SearchBench {
  /** By name of the set and kind of query. */
  quality: Record<string, Record<string, Quality>>;
  /** By language, for a course of 30 modules. */
  weight: Record<string, SearchWeight>;
}

/** Builds the sample courses into `workspace` and returns where they are. */
async function buildSample(root: string, workspace: string): Promise<string> {
  const out = path.join(workspace, 'dist');
  mkdirSync(workspace, { recursive: true });
  const args = [path.join(root, 'scripts', 'okuu.mjs'), 'build', '--out', out];
  const { code, output } = await measure(process.execPath, args, root);
  if (code !== 0 || !existsSync(out)) throw new Error(`The sample courses do not build:\n${output}`);
  return out;
}

/** Measures the given set, our own queries on the sample courses, and what the search of a course weighs. */
export async function benchSearch(
  root: string,
  workspace: string,
  set: SearchSet | null,
  onQuality: (name: string, kinds: Record<string, Quality>) => void,
): Promise<SearchBench> {
  const quality: SearchBench['quality'] = {};
  const weight: SearchBench['weight'] = {};
  const keep = (name: string, kinds: Record<string, Quality>): void => {
    quality[name] = kinds;
    onQuality(name, kinds);
  };
  if (set !== null) keep(set.name, await runSet(set));
  const dist = await buildSample(root, workspace);
  const theme = await bundleTheme(path.join(workspace, 'theme'));
  const shell = new Map(
    [theme.names.scripts.search, theme.names.styles.search].map((name) => [
      name,
      theme.files.get(name)?.bytes ?? new Uint8Array(),
    ]),
  );
  const modules = new Set(readdirSync(path.join(root, 'content', 'modules')));
  for (const [language, other] of Object.entries(LANGUAGES)) {
    const queries = readOwnSet(language, modules);
    keep(`own ${language}`, await qualityByKind(queries, await askSite(dist, language)));
    const typed = queries.map(({ query }) => query);
    weight[language] = await weighSearch(language, courseOfThirty(dist, language, other), typed, shell);
  }
  await closeEngines();
  return { quality, weight };
}
