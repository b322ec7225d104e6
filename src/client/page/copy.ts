/** Without the clipboard (plain http, `file://`) the text is at least marked, ready for the reader's own copying. */
function mark(element: HTMLElement): void {
  const selection = getSelection();
  selection?.selectAllChildren(element);
}

/** Buttons that copy a citation. */
export function startCopying(): void {
  document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach((button) => {
    const text = document.getElementById(button.dataset.copy ?? '');
    if (!text) return;
    const label = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      const done = (): void => {
        button.textContent = button.dataset.done ?? label;
        setTimeout(() => (button.textContent = label), 2000);
      };
      const clipboard = navigator.clipboard as Clipboard | undefined;
      if (clipboard) clipboard.writeText(text.textContent.trim()).then(done, () => mark(text));
      else mark(text);
    });
    button.hidden = false;
  });
}
