import { Pagefind, version } from 'okuu:pagefind';
import { ENGINE_FILE, ENTRY_FILE, type OwnEntry } from '../../search/file-names.ts';
import type { Hit, Searcher } from './answer.ts';
import { facetsOf } from './facet-values.ts';
import { formsIn } from './forms.ts';
import { foundPage } from './found-page.ts';
import { lookUp, type OpenIndex } from './look-up.ts';
import { keysOf, readerOf, type SearchSource } from './source.ts';
import { suggestion } from './suggest.ts';
import { markerOf } from './marks.ts';
import { mount, type ReadFile } from './transport.ts';
import { IndexTrouble } from './trouble.ts';

/** A file of an index as Pagefind's entry names them. */
interface Entry {
  version: string;
  languages: Record<string, { hash: string }>;
  okuu?: OwnEntry;
}

/** Reads files, remembers those that come first, and tells whether one failed since it was last asked. */
class Reader {
  readonly #read: ReadFile;
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  #failed = false;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  readonly read: ReadFile = async (path) => {
    try {
      return await (this.#kept.get(path) ?? this.#read(path));
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  };

  /** Reads a file ahead of Pagefind, which reports what fails on the console and waits for ever. */
  async ahead(path: string): Promise<Uint8Array> {
    const reading = this.#read(path);
    this.#kept.set(path, reading);
    return reading;
  }

  /** Pagefind takes a part that cannot be loaded for an empty one: true where that happened. */
  failed(): boolean {
    const failed = this.#failed;
    this.#failed = false;
    return failed;
  }
}

async function start(source: SearchSource, reader: Reader): Promise<OpenIndex> {
  const engine = reader.ahead(ENGINE_FILE);
  // It is waited for below, unless the entry fails first.
  engine.catch(() => undefined);
  const entry = JSON.parse(new TextDecoder().decode(await reader.ahead(ENTRY_FILE))) as Entry;
  if (entry.version !== version) throw new IndexTrouble('version', entry.version);
  const [index] = Object.values(entry.languages);
  // A course without texts has an index without languages.
  if (index === undefined || entry.okuu === undefined) return { ...EMPTY, keys: await keysOf(source, '') };
  const [keys] = await Promise.all([
    keysOf(source, entry.okuu.keys),
    reader.ahead(`pagefind.${index.hash}.pf_meta`),
    engine,
  ]);
  const pagefind = new Pagefind({ basePath: mount(reader.read) });
  // The first answer comes when the engine is ready.
  await pagefind.search('');
  return { pagefind, forms: formsIn(reader.read, entry.okuu.forms, keys), keys };
}

const EMPTY: Pick<OpenIndex, 'pagefind' | 'forms'> = {
  pagefind: { search: () => Promise.resolve({ results: [] }), filters: () => Promise.resolve({}) },
  forms: { like: () => Promise.resolve([]) },
};

let opening: Promise<unknown> = Promise.resolve();

/** Opens an index. They are opened one after another: Pagefind's engines share memory, and starting two at once breaks both. */
export function openSearcher(source: SearchSource): Promise<Searcher> {
  const open = async (): Promise<Searcher> => {
    const reader = new Reader(readerOf(source));
    return searcher(source, reader, await start(source, reader));
  };
  const opened = opening.then(open, open);
  opening = opened;
  return opened;
}

function searcher(source: SearchSource, reader: Reader, index: OpenIndex): Searcher {
  const { language, host } = source;
  const root = new URL('../../', source.bundle);
  const facets = source.facets ? facetsOf(index.pagefind) : Promise.resolve(new Map<string, Hit['facets']>());
  return {
    language,
    host,
    search: async (query) => {
      const matches = await lookUp(index, query);
      if (reader.failed()) throw new IndexTrouble('unreachable', source.bundle);
      const values = await facets;
      const sought = markerOf(query, index.keys);
      return matches.map((match): Hit => ({
        id: `${source.bundle}#${match.page}`,
        language,
        host,
        whole: match.whole,
        score: match.score,
        facets: values.get(match.sections[0]?.result.id ?? '') ?? {},
        load: () => foundPage(match, root, sought),
      }));
    },
    suggest: (query) => suggestion(index, query),
  };
}

/** The results of several indexes in one order. */
export function mergeHits(lists: readonly (readonly Hit[])[]): Hit[] {
  const all = lists.flat();
  const whole = all.filter((hit) => hit.whole);
  // Where some index has pages with all of the words, those with only some are noise.
  return (whole.length > 0 ? whole : all).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
