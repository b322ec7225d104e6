import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What one run of a command cost. */
export interface Cost {
  /** Seconds from start to exit. */
  wall: number;
  /** Seconds of processor time of the command and its children; null where the system does not tell. */
  cpu: number | null;
  /**
   * Largest memory of the command with its children, in MiB: the sum of their proportional set sizes, so that pages which
   * processes share count once. Null where the system does not tell.
   */
  memory: number | null;
  /** Exit code. */
  code: number;
  /** The end of what it printed, for when it failed. */
  output: string;
}

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`). */
const TICKS = 100;
const EVERY_MS = 40;

interface Sample {
  parent: number;
  ticks: number;
}

async function sampleProcess(pid: string): Promise<Sample | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The name in brackets may hold anything; fields count from behind it (proc(5): state is the third).
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (field: number): number => fields[field - 3] ?? 0;
  return { parent: at(4), ticks: at(14) + at(15) + at(16) + at(17) };
}

/** Proportional set size in KiB (proc(5), `smaps_rollup`). */
async function proportionalSize(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}

async function sampleTree(root: number): Promise<{ ticks: number; kilobytes: number } | null> {
  const names = await readdir('/proc').catch(() => []);
  const samples = new Map<number, Sample>();
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const sample = await sampleProcess(name);
    if (sample !== null) samples.set(Number(name), sample);
  }
  if (!samples.has(root)) return null;
  const within = (pid: number): boolean => {
    for (let at = pid; at > 1; at = samples.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  const members = [...samples].filter(([pid]) => within(pid));
  const sizes = await Promise.all(members.map(([pid]) => proportionalSize(pid)));
  return {
    ticks: members.reduce((sum, [, sample]) => sum + sample.ticks, 0),
    kilobytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Runs a command to its end and measures it; memory and processor time by looking every 40 ms (Linux only). */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let ticks = 0;
  let kilobytes = 0;
  const state = { running: true };
  const watch = (async () => {
    while (state.running && child.pid !== undefined) {
      const sample = await sampleTree(child.pid);
      if (sample !== null) {
        ticks = Math.max(ticks, sample.ticks);
        kilobytes = Math.max(kilobytes, sample.kilobytes);
      }
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  const wall = (performance.now() - start) / 1000;
  state.running = false;
  await watch;
  return {
    wall,
    cpu: ticks === 0 ? null : ticks / TICKS,
    memory: kilobytes === 0 ? null : kilobytes / 1024,
    code,
    output,
  };
}
