import type { FoundPage, Hit } from './answer.ts';
import type { Box } from './box.ts';
import { fill } from './make.ts';
import { resultItem } from './results.ts';
import type { SearchWords } from './words/search-words.ts';

/** Results loaded at a time: each costs a request or two. */
const STEP = 4;

/** The list of results: a few are loaded at a time. */
export interface ResultList {
  /**
   * Shows hits in place of those shown, once they are loaded; `fresh` where they answer another query. Rejects where none
   * of them could be loaded; false where none was wanted, null where something else was to be shown meanwhile.
   */
  show: (hits: readonly Hit[], fresh: boolean) => Promise<boolean | null>;
  showMore: () => Promise<void>;
  /** Gives up what is being loaded; what is shown stays. */
  stop: () => void;
  clear: () => void;
}

/** What the list asks of the box around it. */
interface ListOptions {
  words: SearchWords;
  /** The language of the page. */
  language: string;
  /** True for a page that is found twice, and better elsewhere. */
  unwanted: (hit: Hit, page: FoundPage) => boolean;
  /** Told how many results there are, when some are shown, and whether they hold all of the words. */
  counted: (count: number, whole: boolean) => void;
}

/** A result ready to be shown, or why there is none. */
type Loaded = HTMLLIElement | 'unwanted' | 'failed';

/** Runs the list of a box. */
export function startList({ body, list, more, input }: Box, options: ListOptions): ResultList {
  const { words, language, unwanted, counted } = options;
  let hits: readonly Hit[] = [];
  /** Results of this query by id, loaded or on their way. */
  let items = new Map<string, Promise<Loaded>>();
  let latest = 0;

  const load = (hit: Hit): Promise<Loaded> => {
    const known = items.get(hit.id);
    if (known) return known;
    const loading = hit.load().then(
      (page): Loaded => (unwanted(hit, page) ? 'unwanted' : resultItem(hit, page, language, words)),
      (): Loaded => 'failed',
    );
    items.set(hit.id, loading);
    return loading;
  };

  /** Loads until so many results are ready, or there are no more; null where something newer was asked for meanwhile. */
  async function gather(
    wanted: number,
  ): Promise<{ ready: HTMLLIElement[]; next: number; kept: number } | null> {
    const run = (latest += 1);
    const ready: HTMLLIElement[] = [];
    let [next, kept] = [0, hits.length];
    while (ready.length < wanted && next < hits.length) {
      const batch = await Promise.all(hits.slice(next, next + wanted - ready.length).map(load));
      if (run !== latest) return null;
      next += batch.length;
      const good = batch.filter((item) => item instanceof HTMLElement);
      ready.push(...good);
      kept -= batch.filter((item) => item === 'unwanted').length;
      // Where nothing can be loaded, neither can the rest.
      if (!good.length && batch.includes('failed')) break;
    }
    if (!ready.length && kept) {
      items.clear();
      throw new Error('None of the results could be loaded');
    }
    return { ready, next, kept };
  }

  async function arrange(wanted: number, fresh: boolean): Promise<boolean | null> {
    const gathered = await gather(wanted);
    if (!gathered) return null;
    const { ready, next, kept } = gathered;
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    fill(list, ...ready);
    if (fresh) body.scrollTop = 0;
    // An element loses the focus when it is put in its place anew; one that is gone cannot have it back.
    if (focused) (list.contains(focused) ? focused : input).focus({ preventScroll: true });
    more.hidden = next >= hits.length;
    more.textContent = words.more.replace('{count}', String(hits.length - next));
    if (kept)
      counted(
        kept,
        hits.every(({ whole }) => whole),
      );
    return kept > 0;
  }
  const stop = (): void => {
    latest += 1;
  };

  return {
    async show(found, fresh) {
      if (fresh) items = new Map();
      hits = found;
      return arrange(fresh ? STEP : Math.max(STEP, list.children.length), fresh);
    },
    async showMore() {
      const start = list.children.length;
      // The button may be gone from under the reader's finger.
      if (await arrange(start + STEP, false)) list.children[start]?.querySelector('a')?.focus();
    },
    stop,
    clear() {
      stop();
      hits = [];
      fill(list);
      more.hidden = true;
    },
  };
}
