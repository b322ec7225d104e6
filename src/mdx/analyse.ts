import { availableParallelism } from 'node:os';
import type { Checked } from '../diagnostics/diagnostic.ts';
import { AnalysisCache } from './analysis-cache.ts';
import { inFile, type Analysis } from './analysis.ts';
import type { BodyFacts } from './facts.ts';
import { analyseInWorkers, type Loss } from './worker-pool.ts';

/** A body to be analysed. */
export interface Body {
  /** Path with `/`, relative to the content folder's parent. */
  file: string;
  body: string;
  /** The line of the file on which `body` starts (1-based). */
  bodyLine: number;
  language: string;
}

/** Seconds that one body may take; ordinary ones take a thousandth. */
const SECONDS = 20;

const NOWHERE = { line: null, column: null };
const LOSSES: Readonly<Record<Loss, (seconds: number) => Analysis>> = {
  crash: () => ({ facts: null, problems: [{ rule: 'body-crash', values: {}, ...NOWHERE }] }),
  hang: (seconds) => ({
    facts: null,
    problems: [{ rule: 'body-slow', values: { seconds: String(seconds) }, ...NOWHERE }],
  }),
};

/**
 * Facts and diagnostics of bodies. They are parsed in child processes: a parser that crashes or hangs names the file
 * and spares the rest. A body is parsed again only when it, Okuu's reader or a library has changed.
 *
 * @param options.cacheDir where results are kept; null keeps none
 * @param options.seconds how long one body may take (20)
 * @returns by file; the value is null where a body could not be read at all
 */
export async function analyseBodies(
  bodies: readonly Body[],
  options: { cacheDir: string | null; seconds?: number },
): Promise<Map<string, Checked<BodyFacts | null>>> {
  const seconds = options.seconds ?? SECONDS;
  const cache = await AnalysisCache.open(options.cacheDir);
  const keyed = bodies.map((body) => ({ ...body, key: AnalysisCache.keyOf(body.body) }));
  const missing = new Map(
    keyed.filter(({ key }) => cache.get(key) === undefined).map(({ key, body }) => [key, { key, body }]),
  );
  const lost = new Map<string, Loss>();
  if (missing.size > 0) {
    const result = await analyseInWorkers([...missing.values()], {
      seconds,
      workers: Math.min(4, availableParallelism()),
    });
    for (const [key, analysis] of result.done) cache.set(key, analysis);
    for (const [key, loss] of result.lost) lost.set(key, loss);
    await cache.save();
  }
  return new Map(
    keyed.map(({ file, key, bodyLine }) => {
      // What was lost is not cached: a machine that was only busy gets another chance.
      const analysis = cache.get(key) ?? LOSSES[lost.get(key) ?? 'crash'](seconds);
      return [file, inFile(analysis, file, bodyLine)];
    }),
  );
}
