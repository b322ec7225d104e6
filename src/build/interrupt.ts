import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Stage } from './publish.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Lets Ctrl+C end a build at once and tidily: the old tree is in its place, the staging folder and the lock are gone.
 * (A build that is killed outright leaves them; the next one puts that right.) Returns a function that ends the watch.
 */
export function tidyOnInterrupt(stage: Stage): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const handler = (): void => {
      if (!existsSync(stage.out) && existsSync(stage.previous)) renameSync(stage.previous, stage.out);
      for (const leftover of [stage.staging, stage.lock]) rmSync(leftover, { recursive: true, force: true });
      process.exit(code);
    };
    process.once(signal, handler);
    return [signal, handler] as const;
  });
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
