import { watch } from 'node:fs';

/** Long enough for an editor to finish saving, short enough not to be noticed. Milliseconds. */
const QUIET = 120;

/**
 * Calls `onChange` after the folder has been changed and quiet for a moment; changes that come while it works lead to
 * one more call afterwards, never to two at once. Returns a function that stops watching.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let tail = Promise.resolve();
  let queued = false;
  const enqueue = (): void => {
    if (queued) return;
    queued = true;
    tail = tail.then(() => {
      queued = false;
      return onChange();
    });
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(enqueue, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
