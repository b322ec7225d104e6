import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { BundleFile } from '../bundle-file.ts';
import { ENTRY_FILE, type OwnEntry } from '../file-names.ts';
import { unwrap, wrap } from './envelope.ts';

/** A page: the name of its fragment, how many words it has, and the group of fragments it lies in (we make none). */
const page = z.tuple([z.string(), z.number(), z.literal('')]);
/** A chunk: its first and last word, and its name. */
const chunk = z.tuple([z.string(), z.string(), z.string()]);

/**
 * What Pagefind 1.6 loads first of an index (`pagefind_web/src/metadata.rs`): version, pages, chunks, filters, orders, names
 * of metadata fields.
 */
const meta = z.tuple([
  z.string(),
  z.array(page),
  z.array(chunk),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.string()),
]);

export type MetaPage = z.infer<typeof page>;
export type MetaChunk = z.infer<typeof chunk>;

/** What lists the parts of an index. */
export interface Beginnings {
  pages: readonly MetaPage[];
  chunks: readonly MetaChunk[];
  filtered: boolean;
}

const META = /^pagefind\.(.+)\.pf_meta$/;

/** True for an index that holds nothing: Pagefind makes only the entry. */
export function isEmpty(files: readonly BundleFile[]): boolean {
  return !files.some(({ path }) => META.test(path));
}

function find(files: readonly BundleFile[]): { meta: BundleFile; entry: BundleFile } {
  const metaFile = files.find(({ path }) => META.test(path));
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  if (metaFile === undefined || entry === undefined)
    throw new Error('Pagefind made an index without its beginnings');
  return { meta: metaFile, entry };
}

/** Reads what lists the parts of an index. Throws on any other form than Pagefind 1.6's. */
export function readBeginnings(files: readonly BundleFile[]): Beginnings {
  const [, pages, chunks, filters] = meta.parse(decode(unwrap(find(files).meta.bytes)));
  return { pages, chunks, filtered: filters.length > 0 };
}

/**
 * The beginnings of the same index with other pages and chunks; `nameOf` names a file by its bytes. `own` goes into the
 * entry as `okuu`: Pagefind passes over what it does not know.
 */
export function writeBeginnings(
  files: readonly BundleFile[],
  pages: readonly MetaPage[],
  chunks: readonly MetaChunk[],
  nameOf: (bytes: Uint8Array) => string,
  own: OwnEntry,
): BundleFile[] {
  const { meta: old, entry } = find(files);
  const [version, , , ...rest] = meta.parse(decode(unwrap(old.bytes)));
  const bytes = wrap(encode([version, pages, chunks, ...rest]));
  const oldName = META.exec(old.path)?.[1] ?? '';
  const name = nameOf(bytes);
  const listed = new TextDecoder().decode(entry.bytes);
  if (!listed.includes(`"${oldName}"`)) throw new Error(`${ENTRY_FILE} does not name ${old.path}`);
  const json = JSON.parse(listed.replace(`"${oldName}"`, `"${name}"`)) as object;
  const text = JSON.stringify({ ...json, okuu: own });
  return [
    { path: `pagefind.${name}.pf_meta`, bytes },
    { path: ENTRY_FILE, bytes: new TextEncoder().encode(text) },
  ];
}
