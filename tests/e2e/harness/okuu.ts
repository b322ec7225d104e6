import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPT = path.join(ROOT, 'scripts', 'okuu.mjs');

/** How a command ended and what it said. */
export interface Outcome {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A command under way. */
export interface Running {
  child: ChildProcess;
  /** Resolves when the command has ended, however it did. */
  ended: Promise<Outcome>;
}

export interface RunOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** What a person's terminal gives a command: the test runner's own variables (`NODE_ENV=test` …) would change a build. */
function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'APPDATA', 'USERPROFILE'];
  const inherited = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), LANG: 'en_US.UTF-8', NO_COLOR: '1', ...own };
}

/** Starts `okuu <args>` without waiting for it. */
export function start(args: readonly string[], options: RunOptions = {}): Running {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    cwd: options.cwd ?? ROOT,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      resolve({ status, signal, stdout, stderr });
    });
  });
  return { child, ended };
}

/** Runs `okuu <args>` to its end. */
export function okuu(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return start(args, options).ended;
}

/** Where a build reads and writes. */
export interface BuildPlaces {
  content: string;
  dist: string;
  cache: string;
}

/** The arguments of a build in these places. */
export function buildArgs({ content, dist, cache }: BuildPlaces, more: readonly string[] = []): string[] {
  return ['build', '--content', content, '--out', dist, '--cache', cache, ...more];
}
