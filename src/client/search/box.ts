import { make, makeButton } from './make.ts';
import type { SearchWords } from './words/search-words.ts';

/** The parts of the search box. */
export interface Box {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Everything below the field: what scrolls. */
  body: HTMLElement;
  /** Read out as it changes. */
  status: HTMLElement;
  /** Searches the other languages as well; hidden where there are none. */
  wide: HTMLInputElement;
  /** Another spelling; read out too. */
  meant: HTMLElement;
  /** What to do about the status, below it: a tip, a button, what was looked for before. */
  note: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  /** What could not be searched. */
  troubles: HTMLElement;
  close: HTMLButtonElement;
}

function makeField(words: SearchWords): [label: HTMLLabelElement, input: HTMLInputElement] {
  const input = make('input', 'search-input');
  input.type = 'search';
  input.id = 'okuu-search-input';
  input.autocomplete = 'off';
  input.autocapitalize = 'none';
  input.spellcheck = false;
  input.maxLength = 200;
  input.setAttribute('enterkeyhint', 'search');
  const label = make('label', 'search-label', words.label);
  label.htmlFor = input.id;
  return [label, input];
}

/** Safari takes the role away from a list without bullets. */
function makeList<K extends 'ol' | 'ul'>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const list = make(tag, name);
  list.setAttribute('role', 'list');
  return list;
}

/** Builds the box; `language` is that of its words, which may differ from the page's. */
export function buildBox(words: SearchWords, language: string): Box {
  const [label, input] = makeField(words);
  const close = makeButton('search-close', '×');
  close.setAttribute('aria-label', words.close);
  const form = make('form', 'search-form', label, input, close);
  form.setAttribute('role', 'search');
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const wide = make('input', '');
  wide.type = 'checkbox';
  const wideLabel = make('label', 'search-wide', wide, words.wide);
  const meant = make('p', 'search-meant');
  meant.setAttribute('aria-live', 'polite');
  const note = make('div', 'search-note');
  const list = makeList('ol', 'search-results');
  list.setAttribute('aria-label', words.results);
  const more = makeButton('search-more', '');
  more.hidden = true;
  const troubles = makeList('ul', 'search-troubles');
  const head = make('div', 'search-head', status, wideLabel);
  const body = make('div', 'search-body', head, meant, note, list, more, troubles);
  // The focus goes here from a button that has done its work and is gone.
  body.tabIndex = -1;
  const dialog = make('dialog', 'search', form, body, make('p', 'search-keys', words.keys));
  dialog.lang = language;
  dialog.setAttribute('aria-label', words.title);
  return { dialog, form, input, body, status, wide, meant, note, list, more, troubles, close };
}
