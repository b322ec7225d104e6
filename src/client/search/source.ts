import { ENGINE_FILE, SIGNATURE } from '../../search/file-names.ts';
import type { WordKeys } from '../../search/keys/keys.ts';
import type { ReadFile } from './transport.ts';
import { IndexTrouble } from './trouble.ts';

/** An index to be searched: one language of one course or catalogue. */
export interface SearchSource {
  /** Its folder, an absolute address that ends in `search/<language>/`. */
  bundle: string;
  /** The folder that this site's own engine and keys lie in, an absolute address that ends in `search/`. */
  home: string;
  language: string;
  /** The host of a partner; null for this site. */
  host: string | null;
  /** True where results can be filtered: in a catalogue. */
  facets: boolean;
  /** Reads a file of a partner, within the limits that such have; `fresh` where it must be asked for again. */
  read?: (address: string, fresh: boolean) => Promise<Uint8Array>;
}

declare global {
  interface Window {
    /** Put here by `search/<language>/keys.js`. */
    okuuKeys?: Record<string, WordKeys | undefined>;
    /** Put here by the scripts that hold an index, by the folder below `search/` that they stand for. */
    okuuDisk?: Record<string, HeldFiles | undefined>;
  }
}

/** Files by path: texts as they are, others as base64. */
interface HeldFiles {
  texts: Record<string, string | undefined>;
  packed: Record<string, string | undefined>;
}

const loading = new Map<string, Promise<void>>();

/** Loads a classic script once; a failure is forgotten, so that it can be tried again. */
function loadScript(address: string): Promise<void> {
  const running =
    loading.get(address) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => {
        loading.delete(address);
        script.remove();
        reject(new IndexTrouble('unreachable', address));
      };
      document.head.append(script);
    });
  loading.set(address, running);
  return running;
}

/**
 * The keys of a language, always this site's own: a partner gives texts, never a script. `digest` is that of the keys an
 * index was made with, so that no server or browser gives others that it remembers under the same name.
 */
export async function keysOf({ home, language }: SearchSource, digest: string): Promise<WordKeys> {
  await loadScript(`${home}${language}/keys.js?${encodeURIComponent(digest)}`);
  const keys = window.okuuKeys?.[language];
  if (keys === undefined) throw new IndexTrouble('language', language);
  return keys;
}

async function fromWeb(address: string, fresh: boolean): Promise<Uint8Array> {
  const response = await fetch(address, { credentials: 'omit', cache: fresh ? 'no-cache' : 'default' });
  if (!response.ok) throw new IndexTrouble('unreachable', `${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function fromDisk(home: string, folder: string, path: string): Promise<Uint8Array> {
  await loadScript(`${home}${folder === '' ? '' : `${folder}/`}disk.js`);
  const held = window.okuuDisk?.[folder];
  const text = held?.texts[path];
  if (text !== undefined)
    return new TextEncoder().encode((path.startsWith('fragment/') ? SIGNATURE : '') + text);
  const packed = held?.packed[path];
  if (packed === undefined) throw new IndexTrouble('unreachable', path);
  return Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
}

/** Reads the files of an index: from the web, or under `file://`, where pages may load nothing but scripts, from those. */
export function readerOf({ bundle, home, language, host, read = fromWeb }: SearchSource): ReadFile {
  const fromFiles = location.protocol === 'file:';
  return (path) => {
    // Only what Pagefind packs carries its digest in its name.
    const fresh = !/\.pf_\w+$/.test(path);
    if (path === ENGINE_FILE) return fromFiles ? fromDisk(home, '', path) : fromWeb(home + path, fresh);
    if (fromFiles && host === null) return fromDisk(home, language, path);
    return read(bundle + path, fresh);
  };
}
