/** Gives the bytes of a file of an index; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** As much of a `Response` as Pagefind looks at. */
interface Answer {
  ok: true;
  arrayBuffer: () => Promise<ArrayBuffer>;
  json: () => Promise<unknown>;
}

const mounts: ReadFile[] = [];

/** Puts an index under an address of its own, which Pagefind is given as its base. */
export function mount(read: ReadFile): string {
  mounts.push(read);
  return `/okuu-index-${mounts.length - 1}/`;
}

/**
 * Stands in for `fetch` within Pagefind's script: the same script reads an index from a web server, from a partner, or, where
 * a browser lets no page read files (`file://`), from a script that holds them.
 *
 * @public Imported where the scripts are bundled.
 */
export async function fetchFromMount(address: string): Promise<Answer> {
  const [, number, path] = /\/okuu-index-(\d+)\/([^?]*)/.exec(address) ?? [];
  const read = mounts[Number(number)];
  if (read === undefined || path === undefined) throw new Error(`No index holds ${address}`);
  const bytes = await read(path);
  return {
    ok: true,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
    json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes))),
  };
}
