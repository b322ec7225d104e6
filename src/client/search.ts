import { buildBox, type Box } from './search/box.ts';
import type { Hit, Searcher } from './search/answer.ts';
import { openSearcher } from './search/engine.ts';
import { walkByKeys } from './search/keys.ts';
import { make, resultItem } from './search/results.ts';
import { pluralForm, wordsFor } from './search/words.ts';

declare global {
  interface Window {
    okuuSearch?: { open: () => void };
  }
}

/** Results loaded at a time: each costs a request. */
const STEP = 8;
/** Milliseconds without a key after which a search starts. */
const PAUSE = 150;

const root = document.documentElement;
// The page's own words may be in another language than its text (`<body lang>`).
const tag = document.body.lang || root.lang;
const words = wordsFor(tag);
const box: Box = buildBox(words, /^(ky|ru)\b/.test(tag) ? tag : 'en');
const { dialog, form, input, status, note, list, more } = box;

let loading: Promise<Searcher> | null = null;
let found: readonly Hit[] = [];
/** The query that the list answers. */
let answered = '';
/** The number of the newest search: answers to older ones come too late. */
let latest = 0;
let timer = 0;
let opener: Element | null = null;

function show(text: string, ...below: Node[]): void {
  status.textContent = text;
  note.replaceChildren(...below);
}

function clear(): void {
  found = [];
  list.replaceChildren();
  more.hidden = true;
}

function fail(): void {
  loading = null;
  clear();
  if (!navigator.onLine) {
    show(words.offline);
    return;
  }
  const again = make('button', 'search-again', words.again);
  again.type = 'button';
  again.addEventListener('click', () => {
    input.focus();
    void search();
  });
  show(words.failed, again);
}

async function showMore(): Promise<void> {
  const run = latest;
  const start = list.children.length;
  const pages = await Promise.all(found.slice(start, start + STEP).map((hit) => hit.load()));
  if (run !== latest || list.children.length !== start) return;
  list.append(...pages.map(resultItem));
  more.hidden = list.children.length >= found.length;
  // The button may be gone from under the reader's finger.
  if (start) list.children[start]?.querySelector('a')?.focus();
}

const currentQuery = (): string => input.value.trim().normalize('NFC');

async function search(): Promise<void> {
  const run = (latest += 1);
  const query = currentQuery();
  if (!query) {
    clear();
    show(words.start);
    return;
  }
  if (!list.children.length) show(words.loading);
  try {
    const bundle = new URL(root.dataset.searchBundle ?? '', document.baseURI).href;
    const home = new URL('../', bundle).href;
    loading ??= openSearcher({ bundle, home, language: root.lang, host: null, facets: false });
    const answer = await (await loading).search(query);
    if (run !== latest) return;
    clear();
    found = answer;
    answered = query;
    if (!found.length) {
      // Offline, Pagefind takes a part of the index that it could not load for an empty one.
      if (navigator.onLine)
        show(
          words.none.replace('{query}', () => query),
          make('p', '', words.advice),
        );
      else show(words.offline);
      return;
    }
    await showMore();
    if (run === latest)
      show(words.found[pluralForm(tag, found.length)].replace('{count}', String(found.length)));
  } catch {
    if (run === latest) fail();
  }
}

function close(): void {
  // Older browsers know the element but not its methods.
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}

function open(): void {
  if (dialog.hasAttribute('open')) return;
  opener = document.activeElement;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  input.focus();
  input.select();
  if (!input.value) show(words.start);
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const first = list.querySelector('a');
  // Whoever types and presses Enter at once still sees the answer to an earlier word.
  if (first && answered === currentQuery()) first.click();
  else void search();
});
more.addEventListener('click', () => {
  showMore().catch(fail);
});
box.close.addEventListener('click', close);
dialog.addEventListener('click', (event) => {
  // A click on the dialog itself is one beside its content; a link may lead to a heading of this very page.
  const target = event.target as Element;
  if (target === dialog || (target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey))
    close();
});
walkByKeys(box, close);
document.body.append(dialog);
window.okuuSearch = { open };
