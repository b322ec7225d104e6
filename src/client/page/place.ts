import { forgetUnder, keepData, keptUnder, recallData } from '../memory.ts';

/** Where a reader was in a course. */
interface Place {
  module: string;
  /** The anchor of the section, in the page of `language`. */
  section: string;
  language: string;
  /** Modules read to their end. */
  read: string[];
}

function recall(key: string): Place | null {
  const { module, section, language, read } = (recallData(key) ?? {}) as Partial<
    Record<keyof Place, unknown>
  >;
  if (typeof module !== 'string') return null;
  return {
    module,
    section: typeof section === 'string' ? section : '',
    language: typeof language === 'string' ? language : '',
    read: Array.isArray(read) ? read.filter((id): id is string => typeof id === 'string') : [],
  };
}

/** Notes the section that is being read, and whether the end was reached. */
function follow(key: string, module: string, text: HTMLElement): void {
  const language = document.documentElement.lang;
  const before = recall(key);
  const same = before?.module === module && before.language === language;
  let section = same ? before.section : '';
  const headings = [...text.querySelectorAll<HTMLElement>(':scope > h2[id]')];
  const note = (): void => {
    const read = new Set(recall(key)?.read ?? []);
    if (text.getBoundingClientRect().bottom <= innerHeight + 1) read.add(module);
    keepData(key, { module, section, language, read: [...read] });
  };
  let timer = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
        section = passed[passed.length - 1]?.id ?? '';
        note();
      }, 300);
    },
    { passive: true },
  );
  note();
}

/** Shows on the home of a course where to go on, which modules were read, and a way to forget all of it. */
function show(prefix: string, box: HTMLElement): void {
  const place = recall(`${prefix}place`);
  if (!keptUnder(prefix).length) return;
  const { resume = '', read = '', kept = '', forget = '', forgotten = '' } = box.dataset;
  const entry = (id: string): HTMLElement | null =>
    [...document.querySelectorAll<HTMLElement>('[data-entry]')].find(({ dataset }) => dataset.entry === id) ??
    null;
  const link = entry(place?.module ?? '')?.querySelector<HTMLAnchorElement>('a.entry');
  const ticks: HTMLElement[] = [];
  const line = document.createElement('p');
  if (place && link) {
    const on = document.createElement('a');
    on.href = link.href;
    if (place.section && place.language === document.documentElement.lang)
      on.hash = encodeURIComponent(place.section);
    const number = link.closest('li')?.querySelector('.number')?.textContent.trim() ?? '';
    on.lang = link.lang;
    on.textContent = `${number}. ${link.textContent}`;
    line.append(`${resume} `, on);
  }
  for (const id of place?.read ?? []) {
    const tick = document.createElement('span');
    tick.className = 'tag';
    tick.textContent = `✓ ${read}`;
    entry(id)?.querySelector('a.entry')?.after(tick);
    ticks.push(tick);
  }
  const note = document.createElement('p');
  note.className = 'quiet';
  note.tabIndex = -1;
  note.textContent = `${kept} `;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button small';
  button.textContent = forget;
  button.addEventListener('click', () => {
    forgetUnder(prefix);
    for (const tick of ticks) tick.remove();
    line.remove();
    note.textContent = forgotten;
    // The button goes; the focus must not go with it.
    note.focus();
  });
  note.append(button);
  if (line.hasChildNodes()) box.append(line);
  box.append(note);
  box.hidden = false;
}

/** "Where was I": kept for each course on the reader's device only. */
export function startPlace(): void {
  const page = document.querySelector<HTMLElement>('[data-store]');
  const { store = '', module = '' } = page?.dataset ?? {};
  const text = page?.querySelector<HTMLElement>('.text');
  const box = page?.querySelector<HTMLElement>('[data-resume]');
  if (store && module && text) follow(`${store}place`, module, text);
  else if (store && box) show(store, box);
}
