import { forgetData, keepData, recallMarks } from '../memory.ts';

type Words = Readonly<
  Partial<
    Record<'store' | 'shuffle' | 'swap' | 'only' | 'knew' | 'again' | 'known' | 'kept' | 'forget', string>
  >
>;
function button(words: string | undefined, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button small';
  made.textContent = words ?? '';
  made.addEventListener('click', act);
  return made;
}

/** Puts the cards of each module in an order of chance. */
function shuffle(): void {
  document.querySelectorAll('.cards').forEach((list) => {
    const cards = [...list.children];
    for (let left = cards.length; left > 0; left -= 1)
      list.append(...cards.splice(Math.floor(Math.random() * left), 1));
  });
}

/** Changes the sides of every term: the definition asks, the name answers; once more, and it is as before. */
function swap(): void {
  document.querySelectorAll('.card').forEach((card) => {
    const [front, back] = card.querySelectorAll('[data-side]');
    if (!front || !back) return;
    const asked = [...front.childNodes];
    front.append(...back.childNodes);
    back.append(...asked);
  });
}

/** Flash cards: shuffled, turned, marked as known or not. The marks stay on the device. */
export function startCards(): void {
  const page = document.querySelector<HTMLElement>('[data-review]');
  const tools = page?.querySelector<HTMLElement>('[data-review-tools]');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  if (!page || !tools || !cards.length) return;
  const words = JSON.parse(page.dataset.review ?? '{}') as Words;
  const key = `${words.store ?? ''}cards`;
  let marks = recallMarks(key);

  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const only = button(words.only, () => {
    only.setAttribute('aria-pressed', String(only.getAttribute('aria-pressed') !== 'true'));
    apply();
  });
  only.setAttribute('aria-pressed', 'false');
  const turned = button(words.swap, () => {
    turned.setAttribute('aria-pressed', String(turned.getAttribute('aria-pressed') !== 'true'));
    swap();
  });
  turned.setAttribute('aria-pressed', 'false');
  const kept = document.createElement('p');
  const forget = button(words.forget, () => {
    forgetData(key);
    marks = {};
    apply();
    // The button goes; the focus must not go with it.
    only.focus();
  });
  kept.append(`${words.kept ?? ''} `, forget);

  const marked: (() => void)[] = [];
  function apply(): void {
    for (const show of marked) show();
    for (const card of cards) {
      const known = marks[card.dataset.card ?? ''];
      card.toggleAttribute('data-known', known === true);
      card.hidden = only.getAttribute('aria-pressed') === 'true' && known === true;
    }
    const known = cards.filter((card) => card.hasAttribute('data-known')).length;
    kept.hidden = !Object.keys(marks).length;
    only.disabled = kept.hidden;
    status.textContent = kept.hidden
      ? ''
      : (words.known ?? '').replace('{known}', String(known)).replace('{count}', String(cards.length));
  }

  for (const card of cards) {
    const id = card.dataset.card ?? '';
    const details = card.querySelector('details');
    const row = document.createElement('div');
    row.className = 'card-marks';
    for (const value of [true, false]) {
      const mark = button(value ? words.knew : words.again, () => {
        marks[id] = value;
        keepData(key, marks);
        if (details) details.open = false;
        details?.querySelector('summary')?.focus();
        apply();
      });
      marked.push(() => mark.setAttribute('aria-pressed', String(marks[id] === value)));
      row.append(mark);
    }
    details?.append(row);
  }
  tools.append(button(words.shuffle, shuffle));
  if (page.querySelector('[data-side]')) tools.append(turned);
  tools.append(only, status, kept);
  tools.hidden = false;
  apply();
}
