import type { FoundPage, FoundSection } from './answer.ts';
import type { ExcerptPart } from './excerpt.ts';

/** Makes an element with text or elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

function excerpt(parts: readonly ExcerptPart[]): HTMLElement {
  const pieces = parts.map((part) => (part.marked ? make('mark', '', part.text) : part.text));
  return make('p', 'search-excerpt', ...pieces);
}

function link(section: FoundSection): HTMLAnchorElement {
  const element = make('a', 'search-link', section.title);
  element.href = section.address;
  return element;
}

/** One page in the list of results. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const item = make('li', 'search-result', link(page));
  if (page.place) item.append(make('p', 'search-place', page.place));
  if (page.excerpt.length > 0) item.append(excerpt(page.excerpt));
  if (page.sections.length) {
    const list = page.sections.map((section) => make('li', '', link(section), excerpt(section.excerpt)));
    item.append(make('ul', 'search-sections', ...list));
  }
  return item;
}
