/** Without the clipboard (plain http, `file://`) the text is at least marked, ready for the reader's own copying. */
function mark(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/** The text as it is written down; RIS has to have CR LF, which a page cannot hold. */
function textOf({ textContent }: Element): string {
  const text = textContent;
  return text.startsWith('TY  - ') ? `${text} \n`.replace(/\n/g, '\r\n') : text;
}

/** Gives every form of a credit a button that copies it. */
export function startCopying(): void {
  document.querySelectorAll<HTMLElement>('[data-copy]').forEach((list) => {
    const { copy = '', copied = '' } = list.dataset;
    list.querySelectorAll('dd').forEach((form) => {
      const name = form.previousElementSibling;
      const button = document.createElement('button');
      const say = (word: string): void => {
        button.textContent = word;
        button.setAttribute('aria-label', `${word}: ${name?.firstChild?.textContent ?? ''}`);
      };
      button.type = 'button';
      button.className = 'button small';
      button.setAttribute('aria-live', 'polite');
      say(copy);
      button.addEventListener('click', () => {
        const done = (): void => {
          say(copied);
          setTimeout(() => say(copy), 2000);
        };
        const clipboard = navigator.clipboard as Clipboard | undefined;
        if (clipboard) clipboard.writeText(textOf(form)).then(done, () => mark(form));
        else mark(form);
      });
      name?.append(' ', button);
    });
  });
}
