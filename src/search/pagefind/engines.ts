import { availableParallelism } from 'node:os';
import type * as pagefind from 'pagefind';

/** Pagefind's Node API. */
export type Pagefind = Pick<typeof pagefind, 'createIndex' | 'close'>;

/** A Pagefind process of our own, and what is to be done with it next. */
interface Engine {
  pagefind: Pagefind;
  /** Settles when the engine is free. */
  tail: Promise<unknown>;
  waiting: number;
  closed: boolean;
}

/**
 * Pagefind keeps one process per copy of its module, and a process works on one request at a time. Copies under addresses
 * of their own give a process each. More than two gain little: a process uses several cores by itself while it writes.
 */
const ENGINES = Math.min(2, availableParallelism());

/** A request to the process that takes longer has died with it: Pagefind does not notice that by itself. */
const PATIENCE_MS = 120_000;

let engines: Promise<Engine[]> | null = null;

async function startEngines(): Promise<Engine[]> {
  const address = import.meta.resolve('pagefind');
  return Promise.all(
    Array.from({ length: ENGINES }, async (_, lane) => ({
      pagefind: (await import(`${address}?lane=${lane}`)) as Pagefind,
      tail: Promise.resolve(),
      waiting: 0,
      closed: false,
    })),
  );
}

/** Waits for Pagefind's answer, and no longer than is reasonable. `what` names the request in the message of the error. */
export async function answered<T>(request: Promise<T>, what: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`Pagefind gave no answer within ${PATIENCE_MS / 1000} s: ${what}`)),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs `task` on the engine with the shortest queue, after what was given to that engine before. */
export async function withEngine<T>(task: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  engines ??= startEngines();
  const [first, ...others] = await engines;
  if (first === undefined) throw new Error('No Pagefind engine');
  const engine = others.reduce((best, other) => (other.waiting < best.waiting ? other : best), first);
  engine.waiting += 1;
  const run = engine.tail.then(() => {
    // Or what still waits would start the process again after an interrupted build.
    if (engine.closed) throw new Error('The search engines were closed');
    return task(engine.pagefind);
  });
  engine.tail = run.then(
    () => undefined,
    // After a failure the process is in doubt; the next task gets a new one.
    () => engine.pagefind.close(),
  );
  try {
    return await run;
  } finally {
    engine.waiting -= 1;
  }
}

/** Ends the Pagefind processes; what is not finished fails. Indexing again afterwards starts new ones. */
export async function closeEngines(): Promise<void> {
  const running = await engines;
  engines = null;
  for (const engine of running ?? []) {
    engine.closed = true;
    await engine.pagefind.close();
    await engine.tail;
  }
}
