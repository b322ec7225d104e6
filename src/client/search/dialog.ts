import type { Box } from './box.ts';

/** Opens and closes the box; the focus goes back where it was. */
export interface Dialog {
  /** False where it was open already. */
  open: () => boolean;
  close: () => void;
}

/** `closed` is called after the reader left the box. */
export function startDialog({ dialog, input }: Box, closed: () => void): Dialog {
  let opener: Element | null = null;
  return {
    open() {
      if (dialog.hasAttribute('open')) return false;
      // Where an address opened the box, its button is the place to go back to.
      const { activeElement: active, body } = document;
      opener = active === body ? document.querySelector('[data-search-open]') : active;
      // Older browsers know the element but not its methods.
      if (typeof dialog.showModal === 'function') dialog.showModal();
      else dialog.setAttribute('open', '');
      input.focus();
      input.select();
      return true;
    },
    close() {
      if (typeof dialog.close === 'function') dialog.close();
      else dialog.removeAttribute('open');
      closed();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
  };
}
