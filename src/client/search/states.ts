import type { Box } from './box.ts';
import { fill, make, makeButton } from './make.ts';
import { forgetQueries, recentQueries } from './recent.ts';
import { pluralForm } from './words.ts';
import type { SearchWords } from './words/search-words.ts';

/** What the box says above its results. */
export interface States {
  /** Nothing is typed yet: what was looked for before. */
  start: () => void;
  loading: () => void;
  /** `whole` where the results hold all of the words. */
  found: (count: number, whole: boolean) => void;
  none: (query: string) => void;
  /** Something was found, and nothing of it fits the reader's filters. */
  narrowed: () => void;
  /** Offers another spelling. */
  meant: (query: string) => void;
  failed: (again: () => void) => void;
  offline: () => void;
  troubles: (sentences: readonly string[]) => void;
}

/** The states of a box; `choose` searches for another query. */
export function statesOf(box: Box, words: SearchWords, tag: string, choose: (query: string) => void): States {
  const { body, status, meant, note, troubles } = box;
  const show = (text: string, ...below: Node[]): void => {
    status.textContent = text;
    fill(note, ...below);
    fill(meant);
  };
  const queryButton = (query: string): HTMLButtonElement =>
    makeButton('search-pick', query, () => {
      body.focus();
      choose(query);
    });
  const recent = (): Node[] => {
    const queries = recentQueries();
    if (!queries.length) return [];
    const list = make('ul', 'search-picks', ...queries.map((query) => make('li', '', queryButton(query))));
    list.setAttribute('role', 'list');
    const forget = makeButton('search-forget', words.forget, () => {
      forgetQueries();
      fill(note);
      body.focus();
    });
    return [make('h2', 'search-recent', words.recent), list, make('p', '', `${words.recentKept} `, forget)];
  };

  return {
    start: () => show(words.start, ...recent()),
    loading: () => show(words.loading),
    found: (count, whole) => {
      const counted = words.found[pluralForm(tag, count)].replace('{count}', String(count));
      show(whole ? counted : `${words.some} ${counted}`);
    },
    none: (query) =>
      show(
        words.none.replace('{query}', () => query),
        make('p', '', words.advice),
      ),
    narrowed: () => show(words.narrowed),
    meant: (query) => fill(meant, `${words.meant} `, queryButton(query)),
    failed: (again) => show(words.failed, makeButton('search-again', words.again, again)),
    offline: () => show(words.offline),
    troubles: (sentences) => fill(troubles, ...sentences.map((sentence) => make('li', '', sentence))),
  };
}
