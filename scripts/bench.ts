import os from 'node:os';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBuild } from '../src/bench/build-bench.ts';
import { benchLicences } from '../src/bench/licence-bench.ts';
import { buildLines, licenceLine, qualityLines, runLine, weightLines } from '../src/bench/report.ts';
import { benchSearch } from '../src/bench/search/search-bench.ts';
import { readSet, SetError } from '../src/bench/search/set.ts';
import { missed } from '../src/bench/search/targets.ts';
import { EXIT, ROOT } from './options.ts';

const USAGE = `npm run bench -- [--modules 50,500,2000] [--pictures] [--format terminal|json]
npm run bench -- licences [--modules 2000] [--format terminal|json]
npm run bench -- search [--set DIR --name NAME] [--format terminal|json]`;
/** Works in each module of the licence benchmark. */
const WORKS = 10;
/** Where the development set of Kyrgyz queries lies for those who have it: beside the project. */
const DEVELOPMENT = { folder: path.join(ROOT, '..', 'shared', 'data', 'kyrgyz-search'), name: 'ky-dev' };

const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      modules: { type: 'string', default: '50,500,2000' },
      pictures: { type: 'boolean', default: false },
      set: { type: 'string' },
      name: { type: 'string' },
      format: { type: 'string', default: 'terminal' },
    },
  });
  const modules = values.modules.split(',').map(Number);
  if (!modules.every((count) => Number.isInteger(count) && count > 0))
    throw new RangeError(`--modules ${values.modules}`);
  const [what = 'build', ...rest] = positionals;
  if (rest.length > 0 || !['build', 'licences', 'search'].includes(what))
    throw new RangeError(positionals.join(' '));
  if ((values.set === undefined) !== (values.name === undefined))
    throw new RangeError('--set and --name go together');
  return { ...values, what, modules, json: values.format === 'json' };
}

let asked: ReturnType<typeof options>;
try {
  asked = options();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(EXIT.usage);
}

const say = (...lines: string[]): void => {
  if (!asked.json) for (const line of lines) console.log(line);
};
const tell = (results: unknown): void => {
  if (asked.json) console.log(JSON.stringify({ machine, results }, null, 1));
};

async function search(): Promise<number> {
  const { folder, name } = { folder: asked.set ?? DEVELOPMENT.folder, name: asked.name ?? DEVELOPMENT.name };
  const absent = asked.set === undefined && !existsSync(folder);
  if (absent) console.error(`NOT MEASURED: the development set is not at ${folder}; our own queries alone`);
  const result = await benchSearch(
    ROOT,
    path.join(ROOT, '.bench', 'search'),
    absent ? null : readSet(folder, name),
    (set, kinds) => say(...qualityLines(set, kinds)),
  );
  say(...weightLines(result.weight));
  const short = missed(result);
  tell({ ...result, missed: short });
  say('', ...(short.length === 0 ? ['Every target is reached.'] : ['Short of the targets:', ...short]));
  return short.length === 0 ? EXIT.fine : EXIT.errors;
}

say(machine);
if (asked.what === 'licences') {
  const results = asked.modules.map((modules) => benchLicences(modules, WORKS));
  say(...results.map(licenceLine));
  tell(results);
} else if (asked.what === 'search') {
  try {
    process.exitCode = await search();
  } catch (error) {
    if (!(error instanceof SetError)) throw error;
    console.error(error.message);
    process.exitCode = EXIT.usage;
  }
} else {
  const results = [];
  for (const modules of asked.modules) {
    say('', `${modules} modules of 1,200 words${asked.pictures ? ' with two pictures each' : ''}`);
    const result = await benchBuild(
      ROOT,
      path.join(ROOT, '.bench'),
      { modules, pictures: asked.pictures },
      (name, cost) => say(runLine(name, cost)),
    );
    say(...buildLines(result));
    results.push(result);
  }
  tell(results);
}
