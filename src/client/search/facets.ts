import { keepQuery, parameter } from '../address.ts';
import type { Hit } from './answer.ts';
import {
  choiceIn,
  countsOf,
  fits,
  institutionOf,
  withChoice,
  type Facet,
  type FacetCount,
} from './facet-choice.ts';
import { facetWords } from './facet-words.ts';
import { fill, make, makeButton } from './make.ts';

/** The filters of the search box. */
export interface FacetPanel {
  /** Stands above the results; hides itself while there is nothing to choose from. */
  element: HTMLElement;
  /** Counts all hits of a query by what they can be filtered by, and returns those that the reader's choice leaves. */
  narrow: (hits: readonly Hit[]) => readonly Hit[];
  /** Puts the choice into the page's address, beside the query that it belongs to. */
  keep: () => void;
}

/** Values shown of one facet: those with most hits. */
const MOST = 24;
/** From this width on the filters are open, beside the results (as the style has it). */
const WIDE = '(min-width: 64em)';

/** A checkbox of a value, kept from answer to answer so that it keeps the focus. */
interface Option {
  label: HTMLLabelElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

function facetsOfPage(): Facet[] | null {
  const { searchFacets } = document.documentElement.dataset;
  return searchFacets === undefined ? null : (JSON.parse(searchFacets) as Facet[]);
}

/**
 * The filters of a page that has some, else null. `onChange`: the reader chose otherwise; `nameOf`: what a partner calls
 * an institution of its own.
 */
export function buildFacets(
  onChange: () => void,
  nameOf: ((host: string, id: string) => string | null) | null,
): FacetPanel | null {
  const facets = facetsOfPage();
  if (facets === null) return null;
  const words = facetWords(document.body.lang || document.documentElement.lang);
  const choice = choiceIn(location.search, facets);
  const options = new Map<string, Option>();
  const summary = make('summary', '', words.title);
  const fieldsets = new Map(
    facets.map((facet) => {
      const list = make('div', 'search-values');
      const fieldset = make('fieldset', '', make('legend', '', facet.label), list);
      fieldset.dataset.facet = facet.name;
      return [facet.name, { fieldset, list }];
    }),
  );
  const reset = makeButton('search-reset', words.reset, () => {
    // The button goes; the focus must not go with it.
    summary.focus();
    for (const keys of choice.values()) keys.clear();
    onChange();
  });
  const sets = make('div', 'search-sets', ...[...fieldsets.values()].map(({ fieldset }) => fieldset));
  const element = make('details', 'search-facets', summary, sets, reset);
  element.open = matchMedia(WIDE).matches;
  element.hidden = true;

  const chosen = (): number => [...choice.values()].reduce((sum, keys) => sum + keys.size, 0);
  // The choice belongs to a query: the box takes both out of the address when it closes.
  const keep = (): void => {
    if (parameter('q')) keepQuery(withChoice(location.search, choice));
  };

  function nameOfKey(facet: Facet, key: string): string {
    const { host, id } = facet.name === 'institution' ? institutionOf(key) : { host: null, id: key };
    if (host !== null) return `${nameOf?.(host, id) ?? id} · ${host}`;
    return new Map(Object.entries(facet.values)).get(id) ?? id;
  }

  function optionOf(facet: Facet, key: string): Option {
    const known = options.get(`${facet.name}:${key}`);
    if (known) return known;
    const box = make('input', '');
    box.type = 'checkbox';
    const count = make('span', 'search-count');
    const label = make('label', '', box, make('span', '', nameOfKey(facet, key)), count);
    box.addEventListener('change', () => {
      if (box.checked) choice.get(facet.name)?.add(key);
      else choice.get(facet.name)?.delete(key);
      onChange();
    });
    const option = { label, box, count };
    options.set(`${facet.name}:${key}`, option);
    return option;
  }

  function showFacet(facet: Facet, counts: readonly FacetCount[]): boolean {
    const place = fieldsets.get(facet.name);
    if (!place) return false;
    const keys = choice.get(facet.name);
    const shown = counts.filter(({ key }, index) => index < MOST || keys?.has(key));
    const labels = shown.map(({ key, count }) => {
      const option = optionOf(facet, key);
      option.box.checked = keys?.has(key) ?? false;
      // What is chosen can be taken back whatever it leaves.
      option.box.disabled = count === 0 && !option.box.checked;
      option.count.textContent = String(count);
      return option.label;
    });
    const { list, fieldset } = place;
    // An element that is put in its place anew loses the focus.
    if (labels.length !== list.children.length || labels.some((label, at) => label !== list.children[at]))
      fill(list, ...labels);
    // A choice of one is none.
    fieldset.hidden = shown.length < 2 && !keys?.size;
    return !fieldset.hidden;
  }

  return {
    element,
    keep,
    narrow(hits) {
      keep();
      const some = facets.map((facet) => showFacet(facet, countsOf(hits, choice, facet.name)));
      element.hidden = !some.some(Boolean);
      const count = chosen();
      reset.hidden = count === 0;
      summary.textContent = count ? words.chosen.replace('{count}', String(count)) : words.title;
      return hits.filter((hit) => fits(hit, choice));
    },
  };
}
