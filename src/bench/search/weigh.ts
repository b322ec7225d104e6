import { gzipSync } from 'node:zlib';
import { engineFiles } from '../../search/index-files.ts';
import { indexPages, type SearchPage } from '../../search/index-pages.ts';
import { openShipped } from './shipped.ts';

/** Bytes over the wire for the search of a course. */
export interface SearchWeight {
  modules: number;
  /** The box and its style, the keys, the engine, and what the first query asks for: the most of all queries. */
  first: number;
  /** What a query after the first one asks for: the most, and the mean. */
  next: { most: number; mean: number };
  /** The scripts that hold all of it for pages opened from disk. */
  disk: number;
  /** The keys alone. */
  keys: number;
}

/** Results that are shown, and loaded, at once. */
const SHOWN = 4;

/** Bytes with gzip; what is packed already goes as it is. */
function wire(file: string, bytes: Uint8Array): number {
  return /\.(js|css|txt|json)$/.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

const total = (files: ReadonlyMap<string, Uint8Array>): number =>
  [...files].reduce((sum, [file, bytes]) => sum + wire(file, bytes), 0);

/** Weighs the search of a course: `shell` are the files of the box, which are loaded with the first search. */
export async function weighSearch(
  language: string,
  pages: readonly SearchPage[],
  queries: readonly string[],
  shell: ReadonlyMap<string, Uint8Array>,
): Promise<SearchWeight> {
  const files = await indexPages({ language, pages });
  const size = (name: string): number => {
    const file = files.find(({ path }) => path === name);
    return file === undefined ? 0 : wire(name, file.bytes);
  };
  const firsts: number[] = [];
  const nexts: number[] = [];
  for (const [index, query] of queries.entries()) {
    const { searcher, loaded } = await openShipped(language, files);
    const ask = async (text: string): Promise<number> => {
      const hits = await searcher.search(text);
      await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.load()));
      return total(loaded());
    };
    firsts.push(total(shell) + (await ask(query)));
    nexts.push(await ask(queries[(index + 1) % queries.length] ?? query));
  }
  const engine = (await engineFiles()).find(({ path }) => path === 'disk.js');
  return {
    modules: pages.length,
    first: Math.max(...firsts),
    next: { most: Math.max(...nexts), mean: nexts.reduce((sum, value) => sum + value, 0) / nexts.length },
    disk: size('disk.js') + (engine === undefined ? 0 : wire(engine.path, engine.bytes)),
    keys: size('keys.js'),
  };
}
