import { watch } from 'node:fs';

/** Long enough for an editor to finish saving, short enough not to be noticed. Milliseconds. */
const QUIET = 120;

/**
 * Calls `onChange` after the folder has been changed and quiet for a moment; changes that come while it works lead to
 * one more call afterwards, never to two at once. Returns a function that stops watching.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await onChange();
    } while (again);
    busy = false;
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
