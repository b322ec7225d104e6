import type { FoundPage, FoundSection, Hit } from './answer.ts';
import type { ExcerptPart } from './excerpt.ts';
import { make } from './make.ts';
import { languageName } from './words.ts';
import type { SearchWords } from './words/search-words.ts';

/** Forms that are highlighted on the page that opens. */
const MOST_FORMS = 8;

/** The address of a result, with the forms to be highlighted there: `…/index.html?find=сөз+сөздүн#anchor`. */
export function markedAddress(address: string, forms: readonly string[]): string {
  if (!forms.length) return address;
  const [page = '', ...anchor] = address.split('#');
  const find = new URLSearchParams({ find: forms.slice(0, MOST_FORMS).join(' ') }).toString();
  return [`${page}${page.includes('?') ? '&' : '?'}${find}`, ...anchor].join('#');
}

function excerpt(parts: readonly ExcerptPart[]): HTMLElement {
  return make(
    'p',
    'search-excerpt',
    ...parts.map(({ text, marked }) => (marked ? make('mark', '', text) : text)),
  );
}

function link({ title, address }: FoundSection, forms: readonly string[]): HTMLAnchorElement {
  const element = make('a', 'search-link', title);
  // An index, above all another site's, might name anything as an address.
  if (/^(https?|file):/.test(address)) element.href = markedAddress(address, forms);
  return element;
}

function sectionItem(section: FoundSection, forms: readonly string[]): HTMLLIElement {
  return make('li', '', link(section, forms), excerpt(section.excerpt));
}

/** The language of what a result says. */
export const languageOf = (hit: Hit, page: FoundPage): string => page.language ?? hit.language;

/** What tells a result from those of the page's own site and language, in the words of the box. */
function marks({ host }: Hit, language: string, pageLanguage: string, words: SearchWords): HTMLElement[] {
  const tags: HTMLElement[] = [];
  if (language !== pageLanguage) {
    const tag = make('span', 'search-tag', languageName(language));
    tag.lang = language;
    tags.push(tag);
  }
  if (host !== null)
    tags.push(
      make(
        'span',
        'search-tag',
        words.host.replace('{host}', () => host),
      ),
    );
  return tags;
}

/** One page in the list of results: a group of its own, with its sections below its title. */
export function resultItem(
  hit: Hit,
  page: FoundPage,
  pageLanguage: string,
  words: SearchWords,
): HTMLLIElement {
  const { forms, place, sections } = page;
  const language = languageOf(hit, page);
  const item = make('li', 'search-result');
  const title = make('h2', 'search-title', link(page, forms));
  title.lang = language;
  item.append(title);
  const about = [...(place ? [make('span', '', place)] : []), ...marks(hit, language, pageLanguage, words)];
  if (about.length) item.append(make('p', 'search-place', ...about));
  const text = make('div', '');
  text.lang = language;
  if (page.excerpt.length) text.append(excerpt(page.excerpt));
  if (sections.length)
    text.append(make('ul', 'search-sections', ...sections.map((section) => sectionItem(section, forms))));
  item.append(text);
  return item;
}
