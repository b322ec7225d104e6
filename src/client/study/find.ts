import { wordsOf, fold } from '../catalogue/filter.ts';

/** A field that leaves only the terms in which all the words typed occur, in whatever language. */
export function startFinding(): void {
  const form = document.querySelector<HTMLFormElement>('[data-find]');
  const input = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !input || !status) return;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-glossary] section')].map((section) => ({
    section,
    items: [...section.querySelectorAll<HTMLElement>('.terms > li')].map((item) => ({
      item,
      text: fold(
        [...item.querySelectorAll('dfn, dd, .definition-text')].map((part) => part.textContent).join(' '),
      ),
    })),
  }));
  const apply = (): void => {
    const words = wordsOf(input.value);
    let left = 0;
    for (const { section, items } of sections) {
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      left += shown;
    }
    status.textContent = left === 0 ? (status.dataset.none ?? '') : words.length > 0 ? String(left) : '';
  };
  // A link to a term must find it, whatever was typed before.
  window.addEventListener('hashchange', () => {
    if (!input.value) return;
    input.value = '';
    apply();
    document.querySelector(':target')?.scrollIntoView();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', apply);
  form.hidden = false;
}
