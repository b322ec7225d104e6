import type { FoundPage, Hit } from '../../src/client/search/answer.ts';

/** A result of the stand-in for the engine; what a test leaves out is plain. */
export interface FakeHit extends Partial<
  Pick<FoundPage, 'place' | 'excerpt' | 'sections' | 'forms' | 'language'>
> {
  title: string;
  address?: string;
  score?: number;
  host?: string;
  /** False where the page holds only some of the words. */
  whole?: boolean;
  /** Milliseconds that its page takes to load; below zero it cannot be loaded. */
  load?: number;
}

/** What the stand-in answers, and what it was asked. */
export interface Fake {
  /** By language, then by query. */
  answers: Record<string, Record<string, FakeHit[] | undefined> | undefined>;
  suggestions: Record<string, string | undefined>;
  /** Milliseconds that a query takes. */
  delays: Record<string, number | undefined>;
  /** Languages that cannot be opened now. */
  down: string[];
  opened: string[];
  asked: string[];
  loaded: string[];
}

declare global {
  interface Window {
    fake: Fake;
  }
}

interface FakeSource {
  language: string;
  host: string | null;
}

async function openSearcher({ language, host }: FakeSource) {
  const { fake } = window;
  const wait = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  await wait();
  if (fake.down.includes(language)) throw new Error('down');
  fake.opened.push(language);
  return {
    language,
    host,
    suggest: (query: string) => Promise.resolve(fake.suggestions[query] ?? null),
    async search(query: string) {
      fake.asked.push(`${language}:${query}`);
      await wait(fake.delays[query]);
      return (fake.answers[language]?.[query] ?? []).map((hit, index) => ({
        id: `${language}#${hit.title}`,
        language,
        host: hit.host ?? null,
        whole: hit.whole ?? true,
        score: hit.score ?? 1 / (index + 1),
        facets: {},
        async load() {
          fake.loaded.push(hit.title);
          await wait(Math.abs(hit.load ?? 0));
          if ((hit.load ?? 0) < 0) throw new Error('no page');
          const {
            title,
            address = `${title}/index.html`,
            place = '',
            excerpt,
            sections = [],
            forms = [],
          } = hit;
          const text = excerpt ?? [{ text: `… ${title} …`, marked: false }];
          const other = hit.language === undefined ? {} : { language: hit.language };
          return {
            ...other,
            title,
            address: new URL(address, `${location.origin}${location.pathname}`).href,
            place,
            excerpt: text,
            sections,
            forms,
          };
        },
      }));
    },
  };
}

function mergeHits(lists: readonly (readonly Hit[])[]): Hit[] {
  return lists.flat().sort((a, b) => b.score - a.score);
}

/** The stand-in as a script module. */
export const FAKE_ENGINE = `export ${openSearcher.toString()}\nexport ${mergeHits.toString()}`;

/** A stand-in that answers nothing yet. */
export const emptyFake = (): Fake => ({
  answers: {},
  suggestions: {},
  delays: {},
  down: [],
  opened: [],
  asked: [],
  loaded: [],
});
