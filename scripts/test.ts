import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locate, obtain, TOOLS } from '../tests/tools.ts';

/** The checks that are no tests of Vitest's; each counts as one. */
const CHECKS: readonly [name: string, command: string, args: readonly string[]][] = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused', 'knip', []],
];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = path.join(ROOT, '.okuu', 'test-report.json');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function run(command: string, args: readonly string[]): boolean {
  const program = path.join(ROOT, 'node_modules', '.bin', command);
  const started = performance.now();
  console.log(`\n▶ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(
    `  ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** Gets what is missing; with `CI=true` a tool that cannot be had is a failure, else its tests are skipped. */
function getTools(): string[] {
  return TOOLS.filter((tool) => (locate(tool) ?? obtain(tool)) === null).map((tool) => tool.name);
}

function runVitest(args: readonly string[]): Counts {
  mkdirSync(path.dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const fine = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...args,
  ]);
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number>;
    const failed = report.numFailedTests ?? 0;
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    // A file that could not even be loaded has no failed test, and the run failed all the same.
    return { passed: report.numPassedTests ?? 0, failed: fine ? failed : Math.max(failed, 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const missing = getTools();
for (const name of missing) console.log(`Could not get ${name}; tests that need it are skipped.`);
const filters = process.argv.slice(2);
const counts = runVitest(filters);
if (filters.length === 0) {
  for (const [, command, args] of CHECKS) counts[run(command, args) ? 'passed' : 'failed'] += 1;
}
if (process.env.CI === 'true') counts.failed += missing.length;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
