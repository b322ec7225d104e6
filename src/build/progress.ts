/** The steps of a build, in order. */
export const STEPS = [
  'read',
  'theme',
  'bodies',
  'downloads',
  'pages',
  'search',
  'write',
  'verify',
  'publish',
] as const;
export type Step = (typeof STEPS)[number];

/** Hears how a build goes; `done` and `total` count what the step works on (modules, pages, indexes, files). */
export interface Progress {
  step(step: Step, done: number, total: number): void;
}

/** Measures how long each step takes, in milliseconds of wall time. */
export class Stopwatch {
  readonly times: Partial<Record<Step, number>> = {};
  readonly #start = performance.now();

  /** Runs one step and adds its time. */
  async run<T>(step: Step, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.times[step] = Math.round((this.times[step] ?? 0) + performance.now() - start);
    }
  }

  /** Milliseconds since the build began. */
  get total(): number {
    return Math.round(performance.now() - this.#start);
  }
}
