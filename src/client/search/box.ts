import { make } from './results.ts';
import type { SearchWords } from './words.ts';

/** The parts of the search box. */
export interface Box {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Read out as it changes. */
  status: HTMLElement;
  /** What to do about it, below the status: a tip, a button. */
  note: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  close: HTMLButtonElement;
}

function button(name: string, text: string): HTMLButtonElement {
  const element = make('button', name, text);
  element.type = 'button';
  return element;
}

/** Builds the box; `language` is that of its words, which may differ from the page's. */
export function buildBox(words: SearchWords, language: string): Box {
  const input = make('input', 'search-input');
  input.type = 'search';
  input.id = 'okuu-search-input';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('enterkeyhint', 'search');
  const label = make('label', 'search-label', words.label);
  label.htmlFor = input.id;
  const close = button('search-close', '×');
  close.setAttribute('aria-label', words.close);
  const form = make('form', 'search-form', label, input, close);
  form.setAttribute('role', 'search');
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const note = make('div', 'search-note');
  const list = make('ol', 'search-results');
  // Safari takes the role away from a list without bullets.
  list.setAttribute('role', 'list');
  const more = button('search-more', words.more);
  const keys = make('p', 'search-keys', words.keys);
  const body = make('div', 'search-body', status, note, list, more);
  const dialog = make('dialog', 'search', form, body, keys);
  dialog.lang = language;
  dialog.setAttribute('aria-label', words.title);
  more.hidden = true;
  return { dialog, form, input, status, note, list, more, close };
}
