import { setParameters } from '../address.ts';
import type { Hit } from './answer.ts';
import type { Box } from './box.ts';
import type { ResultList } from './list.ts';
import type { Answer, SearchSession } from './session.ts';
import type { States } from './states.ts';

/** Milliseconds after which the reader is told that the search is still on its way. */
const SLOW = 500;

/** Answers to what is typed. */
export interface Asking {
  /** Searches for what is in the field now. */
  ask: () => Promise<void>;
  /** True where the list answers what is in the field. */
  answered: () => boolean;
  query: () => string;
  /** Shows the last answer anew: the reader wants other hits of it. */
  narrow: () => Promise<void>;
}

/** Which of the hits the reader wants to see. */
export type Narrow = (hits: readonly Hit[]) => readonly Hit[];

/** Where the browser knows that there is no network; a page from disk needs none. */
const offline = (): boolean => !navigator.onLine && location.protocol !== 'file:';

/**
 * Runs the searches of a box: the answer to the newest query wins, and the one before stays until it is there. `narrow`
 * is told all hits of every answer.
 */
export function startAsking(
  { dialog, input, list, wide }: Box,
  session: SearchSession,
  results: ResultList,
  states: States,
  narrow: Narrow,
): Asking {
  /** The number of the newest search: answers to older ones come too late. */
  let latest = 0;
  /** What the list answers. */
  let shown = '';
  let last: Answer | null = null;

  const query = (): string => input.value.trim().normalize('NFC');
  // The same words in more languages are another question.
  const question = (): string => `${wide.checked ? '+' : ''}${query()}`;
  const empty = (): void => {
    narrow([]);
    results.clear();
    states.troubles([]);
    shown = '';
    last = null;
  };
  const fail = (): void => {
    empty();
    if (offline()) states.offline();
    else
      states.failed(() => {
        input.focus();
        void ask();
      });
  };

  async function suggest(run: number, words: string): Promise<void> {
    const other = await session.suggest(words).catch(() => null);
    if (run === latest && other !== null) states.meant(other);
  }

  async function present(run: number, asked: string, words: string, answer: Answer): Promise<void> {
    const { troubles, complete } = answer;
    if (run !== latest || (!answer.hits.length && !complete)) return;
    last = answer;
    const hits = narrow(answer.hits);
    const any = await results.show(hits, shown !== asked);
    if (run !== latest) return;
    shown = asked;
    // More may come, but this is the answer already.
    list.setAttribute('aria-busy', 'false');
    states.troubles(troubles);
    if (any !== false) {
      if (hits.some(({ whole }) => !whole)) await suggest(run, words);
      return;
    }
    if (offline()) {
      // A part of the index that could not be loaded may look like an empty one.
      shown = '';
      states.offline();
      return;
    }
    if (answer.hits.length) {
      states.narrowed();
      return;
    }
    states.none(words);
    await suggest(run, words);
  }

  async function ask(): Promise<void> {
    const run = (latest += 1);
    results.stop();
    const words = query();
    const asked = question();
    // Closed meanwhile, the box leaves no trace.
    if (dialog.hasAttribute('open'))
      setParameters({ q: words, in: words && wide.checked ? 'all' : '', ...(words ? {} : { only: '' }) });
    list.setAttribute('aria-busy', String(words !== ''));
    if (!words) {
      empty();
      states.start();
      return;
    }
    const slow = setTimeout(states.loading, list.children.length ? SLOW : 0);
    let presenting: Promise<void> = Promise.resolve();
    try {
      await session.find(words, wide.checked, (answer) => {
        clearTimeout(slow);
        presenting = present(run, asked, words, answer);
        // Waited for below; an answer that is followed by another must not go unheard until then.
        presenting.catch(() => undefined);
      });
      await presenting;
    } catch {
      if (run === latest) fail();
    } finally {
      clearTimeout(slow);
      if (run === latest) list.setAttribute('aria-busy', 'false');
    }
  }

  // The search that the network interrupted goes on by itself.
  addEventListener('online', () => {
    if (query() && !shown) void ask();
  });
  return {
    ask,
    query,
    answered: () => shown !== '' && shown === question(),
    async narrow() {
      if (!last || shown !== question()) return;
      shown = '';
      await present(latest, question(), query(), last).catch(fail);
    },
  };
}
