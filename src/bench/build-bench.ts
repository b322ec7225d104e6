import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { COURSE_SIZE, editOneModule, generateContent } from './generate.ts';
import { measure, type Cost } from './measure.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';

/** What is measured for one number of modules. */
export interface BuildBench {
  modules: number;
  pictures: boolean;
  runs: {
    name: 'check cold' | 'check warm' | 'build cold' | 'build unchanged' | 'build one edit';
    cost: Cost;
  }[];
  /** Bytes of a module page of text with everything it loads; null where there are too few modules for one. */
  text: PageWeight | null;
  /** The same for a page with formulas and code. */
  page: PageWeight;
}

/** Measures check and build over a generated content folder; every run is a process of its own, as a user starts it. */
export async function benchBuild(
  root: string,
  workspace: string,
  options: { modules: number; pictures: boolean },
  onRun: (name: string, cost: Cost) => void,
): Promise<BuildBench> {
  const folder = path.join(workspace, `${options.modules}${options.pictures ? '-pictures' : ''}`);
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'dist');
  const cache = path.join(folder, 'cache');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await generateContent(content, { modules: options.modules, words: 1200, pictures: options.pictures });
  const runs: BuildBench['runs'] = [];
  const run = async (name: BuildBench['runs'][number]['name'], command: 'check' | 'build'): Promise<void> => {
    const args = [path.join(root, 'scripts', 'okuu.mjs'), command, '--content', content, '--cache', cache];
    const cost = await measure(process.execPath, command === 'build' ? [...args, '--out', out] : args, root);
    if (cost.code !== 0) throw new Error(`${name} ended with code ${cost.code}:\n${cost.output}`);
    runs.push({ name, cost });
    onRun(name, cost);
  };
  await run('check cold', 'check');
  await run('check warm', 'check');
  await rm(cache, { recursive: true, force: true });
  await run('build cold', 'build');
  await run('build unchanged', 'build');
  await editOneModule(content, Math.floor(options.modules / 2), 1);
  await run('build one edit', 'build');
  const weigh = (index: number): Promise<PageWeight> =>
    pageWeight(out, `bench/course-0/ky/module-${index}/index.html`);
  const page = await weigh(0);
  const text = options.modules < COURSE_SIZE ? null : await weigh(COURSE_SIZE - 1);
  await rm(folder, { recursive: true, force: true });
  return { ...options, runs, text, page };
}
