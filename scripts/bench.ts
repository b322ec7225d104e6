import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchLicences } from '../src/bench/licence-bench.ts';
import { benchBuild, type BuildBench } from '../src/bench/build-bench.ts';

const USAGE =
  'npm run bench -- [--modules 50,500,2000] [--pictures] [--format terminal|json]\n' +
  'npm run bench -- licences [--modules 2000] [--format terminal|json]';
/** Works in each module of the licence benchmark. */
const WORKS = 10;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

function options(): { licences: boolean; modules: number[]; pictures: boolean; json: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      modules: { type: 'string', default: '50,500,2000' },
      pictures: { type: 'boolean', default: false },
      format: { type: 'string', default: 'terminal' },
    },
  });
  const modules = values.modules.split(',').map(Number);
  if (!modules.every((count) => Number.isInteger(count) && count > 0))
    throw new RangeError(`--modules ${values.modules}`);
  if (positionals.some((word) => word !== 'licences')) throw new RangeError(positionals.join(' '));
  const licences = positionals.length > 0;
  return { licences, modules, pictures: values.pictures, json: values.format === 'json' };
}

let asked: ReturnType<typeof options>;
try {
  asked = options();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(2);
}

const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const say = (text: string): void => void (asked.json || console.log(text));
say(machine);
if (asked.licences) {
  const results = asked.modules.map((modules) => benchLicences(modules, WORKS));
  for (const { modules, works, first, fastest, problems } of results) {
    say(
      `licences of ${modules} modules with ${works} works each: ${first.toFixed(0)} ms, then ${fastest.toFixed(0)} ms; ${problems} problems found`,
    );
  }
  if (asked.json) console.log(JSON.stringify({ machine, results }, null, 1));
  process.exit(0);
}
const results: BuildBench[] = [];
for (const modules of asked.modules) {
  say(`\n${modules} modules of 1,200 words${asked.pictures ? ' with two pictures each' : ''}`);
  const result = await benchBuild(
    ROOT,
    path.join(ROOT, '.bench'),
    { modules, pictures: asked.pictures },
    (name, cost) => {
      const cpu = cost.cpu === null ? '–' : `${cost.cpu.toFixed(1)} s`;
      const memory = cost.memory === null ? '–' : `${Math.round(cost.memory)} MiB`;
      say(
        `  ${name.padEnd(16)} ${cost.wall.toFixed(2).padStart(7)} s   cpu ${cpu.padStart(8)}   peak ${memory.padStart(9)}`,
      );
    },
  );
  for (const [what, page] of [
    ['text', result.text],
    ['formulas and code', result.page],
  ] as const) {
    if (page === null) continue;
    say(
      `  a module page (${what}), gzip: ${page.total} bytes (HTML ${page.html}, CSS ${page.css}, JS ${page.js}, font ${page.font})`,
    );
  }
  results.push(result);
}
if (asked.json) console.log(JSON.stringify({ machine, results }, null, 1));
