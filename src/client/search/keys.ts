import type { Box } from './box.ts';

/** Arrows, Home and End walk over what can be chosen; the arrow up from the first leads back to the field. */
export function walkByKeys({ dialog, input, body }: Box, close: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    // A browser without modal dialogs does not close it by itself; in the field, Escape would only empty it.
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const choices = [...body.querySelectorAll<HTMLElement>('.search-pick, .search-results a')];
    const active = document.activeElement;
    const here = choices.indexOf(active as HTMLElement);
    const inField = active === input;
    if (choices.length === 0 || (here < 0 && !inField && active !== body)) return;
    let next: number;
    if (event.key === 'ArrowDown') next = Math.min(here + 1, choices.length - 1);
    else if (event.key === 'ArrowUp' && !inField) next = here - 1;
    // In the field, Home and End move the cursor.
    else if (event.key === 'Home' && !inField) next = 0;
    else if (event.key === 'End' && !inField) next = choices.length - 1;
    else return;
    event.preventDefault();
    (choices[next] ?? input).focus();
  });
}
