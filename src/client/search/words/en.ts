import type { SearchWords } from './search-words.ts';

/** The words of the search box in English. */
export const en: SearchWords = {
  title: 'Search',
  label: 'What are you looking for?',
  close: 'Close search',
  start: 'Type a word to look for.',
  loading: 'Searching…',
  found: ['{count} result', '{count} results', '{count} results'],
  results: 'Results',
  some: 'No page has all of the words; with some of them:',
  none: 'Nothing was found for “{query}”.',
  narrowed: 'Nothing of what was found fits these filters.',
  advice: 'Check the spelling, or try another word.',
  meant: 'Did you mean:',
  more: 'Show more ({count} left)',
  wide: 'Search in all languages',
  host: 'Site: {host}',
  recent: 'Recent searches',
  recentKept: 'Kept on this device only.',
  forget: 'Forget all',
  failed: 'Search could not be loaded.',
  again: 'Try again',
  offline: 'You are offline. The search goes on when the connection is back.',
  languageFailed: 'The pages in this language could not be searched: {language}.',
  keys: '↑ ↓ choose, Enter open, Esc close',
};
