import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Analysis } from './analysis.ts';
import type { Answer, Job } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Bodies handed over at once: enough that a worker never waits, few enough that little is parsed again after a crash. */
const BATCH = 32;
/** A process is worth its start (about 0.2 s) from this many bodies on. */
const BODIES_PER_WORKER = 40;

export interface PoolOptions {
  /** Seconds without any answer after which a body is given up. */
  seconds: number;
  workers: number;
}

/** Why a body has no analysis. */
export type Loss = 'crash' | 'hang';

/**
 * Parses bodies in child processes. A worker that dies or hangs leaves its batch behind; those bodies are tried again
 * one at a time in new workers, until the one that does it is known. It alone is lost.
 */
export async function analyseInWorkers(
  jobs: readonly Job[],
  options: PoolOptions,
): Promise<{ done: Map<string, Analysis>; lost: Map<string, Loss> }> {
  const done = new Map<string, Analysis>();
  const lost = new Map<string, Loss>();
  const batches: Job[][] = [];
  for (let at = 0; at < jobs.length; at += BATCH) batches.push(jobs.slice(at, at + BATCH));

  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    try {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        worker ??= fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
        const loss = await handOver(worker, batch, options.seconds, (answer) =>
          done.set(answer.key, answer.analysis),
        );
        if (loss === null) continue;
        worker = null;
        const left = batch.filter(({ key }) => !done.has(key));
        const [only] = left;
        if (batch.length === 1 && only !== undefined) lost.set(only.key, loss);
        else batches.unshift(...left.map((job) => [job]));
      }
    } finally {
      worker?.disconnect();
    }
  };
  const count = Math.max(1, Math.min(options.workers, Math.ceil(jobs.length / BODIES_PER_WORKER)));
  await Promise.all(Array.from({ length: count }, work));
  return { done, lost };
}

/** Gives a batch to a worker; null when all of it is answered, else how the worker ended. */
function handOver(
  worker: ChildProcess,
  batch: Job[],
  seconds: number,
  take: (answer: Answer) => void,
): Promise<Loss | null> {
  return new Promise((resolve) => {
    let open = batch.length;
    const finish = (loss: Loss | null): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // Errors of a process that is being killed have been dealt with.
      worker.on('error', () => undefined);
      if (loss !== null) worker.kill('SIGKILL');
      resolve(loss);
    };
    const timer = setTimeout(() => finish('hang'), seconds * 1000);
    worker.on('message', (answer: Answer) => {
      timer.refresh();
      take(answer);
      open -= 1;
      if (open === 0) finish(null);
    });
    // `exit` may overtake the last answers in the pipe; `close` does not.
    worker.on('close', () => finish('crash'));
    worker.on('error', () => finish('crash'));
    worker.send(batch);
  });
}
