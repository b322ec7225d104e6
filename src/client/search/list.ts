import type { Hit } from './answer.ts';
import type { Box } from './box.ts';
import { fill } from './make.ts';
import { resultItem } from './results.ts';
import type { SearchWords } from './words/search-words.ts';

/** Results loaded at a time: each costs a request of about 5 KB. */
const STEP = 4;

/** The list of results: a few are loaded at a time. */
export interface ResultList {
  /**
   * Shows hits in place of those shown, once they are loaded; `fresh` where they answer another query. Nothing happens
   * where others were asked for meanwhile. Rejects where none of them could be loaded.
   */
  show: (hits: readonly Hit[], fresh: boolean) => Promise<void>;
  showMore: () => Promise<void>;
  clear: () => void;
}

/** Runs the list of a box on a page in `language`. */
export function startList(
  { body, list, more, input }: Box,
  words: SearchWords,
  language: string,
): ResultList {
  let hits: readonly Hit[] = [];
  /** Results of this query by id, loaded or on their way; null: it could not be loaded. */
  let items = new Map<string, Promise<HTMLLIElement | null>>();
  let latest = 0;

  const load = (hit: Hit): Promise<HTMLLIElement | null> => {
    const known = items.get(hit.id);
    if (known) return known;
    const loading = hit.load().then(
      (page) => resultItem(hit, page, language, words),
      () => null,
    );
    items.set(hit.id, loading);
    return loading;
  };
  const arrange = async (count: number, fresh: boolean): Promise<boolean> => {
    const run = (latest += 1);
    const shown = hits.slice(0, count);
    const loaded = await Promise.all(shown.map(load));
    if (run !== latest) return false;
    const ready = loaded.filter((item) => item !== null);
    if (shown.length && !ready.length) {
      items.clear();
      throw new Error('None of the results could be loaded');
    }
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    fill(list, ...ready);
    list.dataset.shown = String(shown.length);
    if (fresh) body.scrollTop = 0;
    // An element loses the focus when it is put in its place anew; one that is gone cannot have it back.
    if (focused) (list.contains(focused) ? focused : input).focus({ preventScroll: true });
    more.hidden = shown.length >= hits.length;
    more.textContent = words.more.replace('{count}', String(hits.length - shown.length));
    return true;
  };
  const shownCount = (): number => Number(list.dataset.shown ?? 0);

  return {
    async show(found, fresh) {
      if (fresh) items = new Map();
      hits = found;
      await arrange(fresh ? STEP : Math.max(STEP, shownCount()), fresh);
    },
    async showMore() {
      const start = list.children.length;
      // The button may be gone from under the reader's finger.
      if (await arrange(shownCount() + STEP, false)) list.children[start]?.querySelector('a')?.focus();
    },
    clear() {
      latest += 1;
      hits = [];
      fill(list);
      list.dataset.shown = '0';
      more.hidden = true;
    },
  };
}
