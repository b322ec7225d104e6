import { createContext, runInContext } from 'node:vm';
import { clientScript } from '../../build/client-script.ts';
import type { Searcher } from '../../client/search/answer.ts';
import type { SearchSource } from '../../client/search/source.ts';
import type { BundleFile } from '../../search/bundle-file.ts';
import { engineFiles } from '../../search/index-files.ts';

/** Where the index is, for the script: it is asked for nothing else. */
const HOME = 'https://bench.invalid/search/';

interface Script {
  src: string;
  onload: () => void;
  onerror: () => void;
  remove: () => void;
}

/** What the script finds around itself: as much of a browser as it uses. */
function surroundings(
  files: ReadonlyMap<string, Uint8Array>,
  onRead: (path: string, bytes: Uint8Array) => void,
): object {
  const read = (address: string): Uint8Array | undefined => {
    const path = address.slice(HOME.length).replace(/\?.*/, '');
    const bytes = files.get(path);
    if (bytes !== undefined) onRead(path, bytes);
    return bytes;
  };
  const globals: Record<string, unknown> = {
    TextDecoder,
    TextEncoder,
    URL,
    console,
    setTimeout,
    WebAssembly,
    Response,
    location: { protocol: 'https:', href: HOME, origin: new URL(HOME).origin },
    fetch: (address: string) => {
      const bytes = read(address);
      return Promise.resolve(
        new Response(bytes === undefined ? null : Buffer.from(bytes), { status: bytes ? 200 : 404 }),
      );
    },
  };
  globals.window = globals;
  globals.self = globals;
  globals.document = {
    querySelector: () => null,
    createElement: () => ({ remove: () => undefined }),
    head: {
      append: (script: Script) => {
        const code = read(script.src);
        if (code === undefined) return void script.onerror();
        runInContext(new TextDecoder().decode(code), context);
        script.onload();
      },
    },
  };
  const context = createContext(globals);
  return context;
}

/** An index opened by the code that is shipped to browsers. */
export interface Shipped {
  searcher: Searcher;
  /** The files it asked for since this was last called, by path below `search/`. */
  loaded: () => Map<string, Uint8Array>;
}

/** Opens the files of `search/<language>/` in a context of their own, as a page over http does. */
export async function openShipped(
  language: string,
  bundle: readonly BundleFile[],
  { facets } = { facets: false },
): Promise<Shipped> {
  const files = new Map(bundle.map(({ path, bytes }) => [`${language}/${path}`, bytes]));
  for (const { path, bytes } of await engineFiles()) files.set(path, bytes);
  let loaded = new Map<string, Uint8Array>();
  const context = surroundings(files, (path, bytes) => loaded.set(path, bytes));
  runInContext(await clientScript('search/engine', 'okuuEngine'), context);
  const { openSearcher } = runInContext('okuuEngine', context) as {
    openSearcher: (source: SearchSource) => Promise<Searcher>;
  };
  const source: SearchSource = {
    bundle: `${HOME}${language}/`,
    home: HOME,
    language,
    host: null,
    facets,
  };
  return {
    searcher: await openSearcher(source),
    loaded: () => {
      const before = loaded;
      loaded = new Map();
      return before;
    },
  };
}
