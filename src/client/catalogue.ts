import { keepChoice, queryOf, setForm } from './catalogue/address.ts';
import {
  countWith,
  FACETS,
  fits,
  fold,
  wordsOf,
  type Choice,
  type FacetName,
  type Item,
} from './catalogue/filter.ts';
import { pluralForm } from './search/words.ts';

/*
 * Filters of the catalogue, over lists that are all there without a script. What the page provides:
 *   form[data-filter][hidden]        checkboxes or selects named as the facets, a text field `words`, a reset button
 *   … [data-count]                   beside a checkbox, in the same label: how many courses it would leave
 *   [data-filtered="courses"]        a list; its children carry data-institution="…" data-language="ky ru" … data-text="…"
 *   [data-filter-status]             role="status": how many are shown
 *   [data-filter-empty][hidden]      what to do where nothing is left
 */

interface Shown extends Item {
  element: HTMLElement;
}

/** The number shown of all, and the word for it; Russian forms for 1, 2–4 and 5 or more go with the number of all. */
const WORDS: Readonly<Record<string, readonly [status: string, ...forms: string[]]>> = {
  ky: ['Көрсөтүлгөнү: {count}, бардыгы {all} курс', '', '', ''],
  ru: ['Показано: {count} из {all} {noun}', 'курса', 'курсов', 'курсов'],
  en: ['Showing {count} of {all} {noun}', 'course', 'courses', 'courses'],
};

const tag = (document.body.lang || document.documentElement.lang).split('-')[0] ?? '';

function status(count: number, all: number): string {
  const [sentence, ...forms] = WORDS[tag] ?? WORDS.en ?? [''];
  const noun = forms[pluralForm(tag, all)] ?? '';
  return sentence.replace('{count}', String(count)).replace('{all}', String(all)).replace('{noun}', noun);
}

function readItem(element: HTMLElement): Shown {
  const values = {} as Record<FacetName, readonly string[] | null>;
  for (const name of FACETS) {
    const value = element.dataset[name];
    values[name] = value === undefined ? null : value.split(' ').filter(Boolean);
  }
  return { element, values, text: fold(element.dataset.text ?? element.textContent) };
}

function readChoice(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const values = {} as Record<FacetName, readonly string[]>;
  for (const name of FACETS) {
    values[name] = data
      .getAll(name)
      .filter((value): value is string => typeof value === 'string' && value !== '');
  }
  const words = data.get('words');
  return { values, words: wordsOf(typeof words === 'string' ? words : '') };
}

function start(form: HTMLFormElement): void {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-filtered]')].map((element) => ({
    element,
    items: [...element.children]
      .filter((child): child is HTMLElement => child instanceof HTMLElement)
      .map(readItem),
  }));
  const courses = lists
    .filter((list) => list.element.dataset.filtered === 'courses')
    .flatMap((list) => list.items);
  const counts = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => ({
    box,
    place: box.closest('label')?.querySelector<HTMLElement>('[data-count]'),
  }));
  const spoken = document.querySelector('[data-filter-status]');
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
  const details = form.querySelector('details');
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');

  const apply = (): void => {
    const choice = readChoice(form);
    let left = 0;
    for (const { element, items } of lists) {
      let shown = 0;
      for (const item of items) {
        const fit = fits(item, choice);
        item.element.hidden = !fit;
        if (fit) shown += 1;
      }
      left += shown;
      // A heading over nothing would only be in the way.
      const section = element.closest('section');
      if (section && items.length) section.hidden = shown === 0;
    }
    for (const { box, place } of counts) {
      const count = countWith(courses, choice, box.name as FacetName, box.value);
      if (place) place.textContent = String(count);
      box.closest('label')?.classList.toggle('is-none', count === 0 && !box.checked);
    }
    const query = queryOf(form);
    if (spoken)
      spoken.textContent = query
        ? status(courses.filter((item) => !item.element.hidden).length, courses.length)
        : '';
    if (empty) empty.hidden = left > 0 || !query;
    if (reset) reset.hidden = !query;
    keepChoice(query);
  };

  setForm(form, new URLSearchParams(location.search));
  // What was chosen must be seen.
  if (details && counts.some(({ box }) => box.checked)) details.open = true;
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    setForm(form, new URLSearchParams());
    // The button goes; the focus must not go with it.
    form.querySelector('input')?.focus();
    apply();
  });
  apply();
}

const filter = document.querySelector<HTMLFormElement>('form[data-filter]');
if (filter) start(filter);
