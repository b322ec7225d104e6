import type { Asking } from './asking.ts';
import type { Box } from './box.ts';

interface Navigator {
  connection?: { saveData?: boolean };
}

/** Milliseconds without a key after which a search starts: each loads a part of the index, and results. */
function pause(query: string): number {
  if (query === '') return 0;
  if ((navigator as Navigator).connection?.saveData) return 1000;
  // Whoever has typed a letter or two is seldom done.
  return query.length < 3 ? 500 : 200;
}

/** Searches as the reader types, and opens the first result on Enter; returns what stops a search that has not started. */
export function startTyping({ form, input, list, wide }: Box, { ask, answered, query }: Asking): () => void {
  let timer = 0;
  const stop = (): void => clearTimeout(timer);
  input.addEventListener('input', () => {
    stop();
    timer = window.setTimeout(() => void ask(), pause(query()));
  });
  wide.addEventListener('change', () => void ask());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stop();
    const first = list.querySelector('a');
    // Whoever types and presses Enter at once still sees the answer to an earlier word.
    if (first && answered()) first.click();
    else void ask();
  });
  return stop;
}
