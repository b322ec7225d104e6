/** What the filters of the search box say. `{count}` is filled in. */
export interface FacetWords {
  /** Opens and closes them. */
  title: string;
  /** The same where something is chosen. */
  chosen: string;
  reset: string;
}

const WORDS: Readonly<Record<string, FacetWords>> = {
  ky: { title: 'Чыпкалар', chosen: 'Чыпкалар, тандалганы: {count}', reset: 'Чыпкаларды алып салуу' },
  ru: { title: 'Фильтры', chosen: 'Фильтры, выбрано: {count}', reset: 'Сбросить фильтры' },
  en: { title: 'Filters', chosen: 'Filters, {count} chosen', reset: 'Reset filters' },
};

/** The words for a page in a language; English where Okuu does not speak it. */
export function facetWords(tag: string): FacetWords {
  const words = WORDS[tag.split('-')[0] ?? ''] ?? WORDS.en;
  if (words === undefined) throw new Error('No words');
  return words;
}
