import { openSearcher } from './engine.ts';
import type { Source } from './session.ts';
import { languageName } from './words.ts';
import type { SearchWords } from './words/search-words.ts';

/**
 * The indexes of this site that a page may ask: the one of its own language first, then the others. In the catalogue all
 * are asked from the start; in a course only where the reader wants it.
 */
export function ownSources(words: SearchWords): (Source & { language: string })[] {
  const { searchBundle = '', searchLanguages = '', searchFacets } = document.documentElement.dataset;
  const catalogue = searchFacets !== undefined;
  const own = new URL(searchBundle, document.baseURI);
  const home = new URL('../', own).href;
  const ownLanguage = decodeURIComponent(own.pathname.split('/').slice(-2)[0] ?? '');
  const languages = [ownLanguage, ...searchLanguages.split(' ').filter((tag) => tag && tag !== ownLanguage)];
  return languages.map((language, index) => ({
    language,
    wide: !catalogue && index > 0,
    open: () =>
      openSearcher({
        bundle: `${home}${encodeURIComponent(language)}/`,
        home,
        language,
        host: null,
        facets: catalogue,
      }),
    trouble: () => words.languageFailed.replace('{language}', () => languageName(language)),
  }));
}
