import type { Box } from './box.ts';

/** Arrows, Home and End walk over the results; the arrow up from the first leads back to the field. */
export function walkByKeys({ dialog, input, list }: Box, close: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    // A browser without modal dialogs does not close it by itself; in the field, Escape would only empty it.
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const links = [...list.querySelectorAll('a')];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === input;
    if (links.length === 0 || (here < 0 && !inField)) return;
    let next: number;
    if (event.key === 'ArrowDown') next = Math.min(here + 1, links.length - 1);
    else if (event.key === 'ArrowUp' && !inField) next = here - 1;
    // In the field, Home and End move the cursor.
    else if (event.key === 'Home' && !inField) next = 0;
    else if (event.key === 'End' && !inField) next = links.length - 1;
    else return;
    event.preventDefault();
    (links[next] ?? input).focus();
  });
}
