const MARGIN = 16;
const SHOW_AFTER = 200;
const HIDE_AFTER = 250;

/**
 * Shows what a term means in a small box: when the pointer rests on it, when it has the focus, at the first tap. The box
 * can be pointed at, Escape closes it, and it is hidden from screen readers, which have the same words as the link's
 * description.
 */
export function startTerms(): void {
  const notes = document.querySelector<HTMLElement>('[data-term-notes]');
  if (!notes) return;
  const box = document.createElement('div');
  box.className = 'term-box';
  box.hidden = true;
  box.setAttribute('aria-hidden', 'true');
  const text = document.createElement('p');
  const more = document.createElement('a');
  more.tabIndex = -1;
  more.textContent = notes.dataset.termNotes ?? '';
  box.append(text, more);
  let shown: HTMLAnchorElement | null = null;
  let timer = 0;

  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
    shown = null;
  };
  const show = (term: HTMLAnchorElement): void => {
    clearTimeout(timer);
    const note = document.getElementById(term.getAttribute('aria-describedby') ?? '');
    if (!note || shown === term) return;
    text.textContent = '';
    text.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    const { lang, dir } = term.closest<HTMLElement>('.text') ?? term;
    text.lang = lang;
    text.dir = dir;
    more.href = term.href;
    shown = term;
    // In the document behind the text, not within it: nothing of the text moves.
    document.body.append(box);
    box.hidden = false;
    const place = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(MARGIN, Math.min(place.left, width - MARGIN - box.offsetWidth));
    const above =
      place.bottom + box.offsetHeight + MARGIN > innerHeight && place.top > box.offsetHeight + MARGIN;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(above ? place.top - box.offsetHeight - 4 : place.bottom + 4) + scrollY}px`;
  };
  const later = (act: () => void, after: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(act, after);
  };

  document.querySelectorAll<HTMLAnchorElement>('a.term').forEach((term) => {
    // A finger cannot hover: its first tap shows the box, the next follows the link.
    let wasShown: boolean | null = null;
    term.addEventListener('pointerdown', ({ pointerType }) => {
      wasShown = pointerType === 'mouse' ? null : shown === term;
    });
    term.addEventListener('click', (event) => {
      if (wasShown === false) {
        event.preventDefault();
        show(term);
      }
      wasShown = null;
    });
    term.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') later(() => show(term), SHOW_AFTER);
    });
    term.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') later(hide, HIDE_AFTER);
    });
    term.addEventListener('focus', () => show(term));
    term.addEventListener('blur', () => later(hide, HIDE_AFTER));
  });
  for (const kept of ['pointerenter', 'focusin']) box.addEventListener(kept, () => clearTimeout(timer));
  box.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') later(hide, HIDE_AFTER);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (shown && !box.contains(target as Node) && !shown.contains(target as Node)) hide();
  });
}
