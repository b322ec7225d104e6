import { keepQuery } from '../address.ts';

/** The reader's choice as a query string, in the order of the form: empty fields are left out. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value.trim()) query.append(name, value.trim());
  });
  return query.toString();
}

/** Sets the form to what a query string says; values that the form does not have are passed over. */
export function setForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of [...form.elements]) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = query.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      const wanted = query.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === wanted) ? wanted : '';
    } else if (field instanceof HTMLInputElement && field.name) {
      field.value = query.get(field.name) ?? '';
    }
  }
}

/** What belongs to the search: its box may be open over the catalogue, or the catalogue may be what it found. */
const OF_THE_SEARCH = ['q', 'in', 'only', 'find'];

/** Keeps the choice in the page's address, so that it can be sent to somebody, without a new entry in the history. */
export function keepChoice(choice: string): void {
  const query = new URLSearchParams(choice);
  new URLSearchParams(location.search).forEach((value, name) => {
    if (value && OF_THE_SEARCH.includes(name)) query.append(name, value);
  });
  keepQuery(query.toString());
}
