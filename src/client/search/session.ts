import type { Hit, Searcher } from './answer.ts';

/** What was found, and what was not searched. */
export interface Answer {
  /** Best first, whatever index they come from. */
  hits: readonly Hit[];
  /** A sentence for each source that could not be searched. */
  troubles: readonly string[];
  /** False while sources are still being asked: there may be more. */
  complete: boolean;
}

/** What the search box asks. */
export interface SearchSession {
  /**
   * Looks a query up and shows the answer, and shows it again where slower sources add to it. `wide`: in all languages.
   * Rejects where none of the sources could be searched.
   */
  find: (query: string, wide: boolean, show: (answer: Answer) => void) => Promise<void>;
  /** Another spelling for a query that found nothing; null where there is none. */
  suggest: (query: string) => Promise<string | null>;
}

/** An index that may be asked; it is opened when it is first needed, and again after it failed. */
export interface Source {
  /** Asked only where the reader wants all languages. */
  wide: boolean;
  open: () => Promise<Searcher>;
  /** What to say below the results when this source cannot be searched. */
  trouble: (error: unknown) => string;
}

/** Milliseconds that a first answer waits for the others, so that results do not jump about under the reader's finger. */
const PATIENCE = 400;

/** Puts the hits of several indexes in one order. */
export type Merge = (lists: readonly (readonly Hit[])[]) => readonly Hit[];

/** A session over sources, the page's own first. */
export function startSession(sources: readonly Source[], merge: Merge): SearchSession {
  const opened = new Map<Source, Promise<Searcher>>();
  const searcherOf = (source: Source): Promise<Searcher> => {
    const known = opened.get(source);
    if (known) return known;
    const opening = source.open();
    opened.set(source, opening);
    opening.catch(() => opened.delete(source));
    return opening;
  };

  return {
    async find(query, wide, show) {
      const asked = sources.filter((source) => wide || !source.wide);
      const lists = new Map<Source, readonly Hit[]>();
      const troubles = new Map<Source, string>();
      let failure: unknown = null;
      let timer = 0;
      const inOrder = <T>(values: ReadonlyMap<Source, T>): T[] =>
        asked.flatMap((source) => {
          const value = values.get(source);
          return value === undefined ? [] : [value];
        });
      const tell = (): void => {
        timer = 0;
        const complete = lists.size + troubles.size === asked.length;
        show({ hits: merge(inOrder(lists)), troubles: inOrder(troubles), complete });
      };
      await Promise.all(
        asked.map(async (source) => {
          try {
            lists.set(source, await (await searcherOf(source)).search(query));
            timer ||= setTimeout(tell, PATIENCE) as unknown as number;
          } catch (error) {
            failure ??= error;
            troubles.set(source, source.trouble(error));
          }
        }),
      );
      clearTimeout(timer);
      if (!lists.size) throw failure;
      tell();
    },

    async suggest(query) {
      for (const opening of opened.values()) {
        const other = await (await opening).suggest(query);
        if (other !== null) return other;
      }
      return null;
    },
  };
}
