/** What the search box says, in one language. `{count}`, `{query}`, `{host}` and `{language}` are filled in. */
export interface SearchWords {
  title: string;
  label: string;
  close: string;
  /** Before anything is typed. */
  start: string;
  loading: string;
  /** Forms for 1, for 2–4 and for 5 or more, as Russian has them; the others repeat themselves. */
  found: readonly [one: string, few: string, many: string];
  /** Names the list for those who hear it. */
  results: string;
  /** Before the number, where no page holds all of the words. */
  some: string;
  none: string;
  /** Where the filters leave nothing of what was found. */
  narrowed: string;
  /** What to try where nothing was found. */
  advice: string;
  /** Stands before another spelling, which is a button. */
  meant: string;
  more: string;
  /** Searches the pages of the other languages as well. */
  wide: string;
  host: string;
  /** Stands over what was looked for before. */
  recent: string;
  recentKept: string;
  forget: string;
  failed: string;
  again: string;
  offline: string;
  /** Where the pages of one more language could not be searched. */
  languageFailed: string;
  keys: string;
}
