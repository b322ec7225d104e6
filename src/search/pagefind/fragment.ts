import { z } from 'zod';
import type { BundleFile } from '../bundle-file.ts';
import { unwrap, wrap } from './envelope.ts';

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  word_count: z.number(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.number() })),
});

/** The text of a page with what a result says of it (`pagefind/src/fragments/mod.rs`). */
export type Fragment = z.infer<typeof fragment>;

const pathOf = (name: string): string => `fragment/${name}.pf_fragment`;

/** Reads the fragment of that name. Throws where there is none of Pagefind 1.6's form. */
export function readFragment(files: ReadonlyMap<string, Uint8Array>, name: string): Fragment {
  const bytes = files.get(pathOf(name));
  if (bytes === undefined) throw new Error(`Pagefind made no fragment ${name}`);
  return fragment.parse(JSON.parse(new TextDecoder().decode(unwrap(bytes))));
}

/** A fragment as Pagefind's script reads it: it counts no words and shows no filters. */
export function fragmentText({ url, content, meta, anchors }: Fragment): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ url, content, meta, anchors }));
}

/** The file of a fragment of that name. */
export function writeFragment(name: string, text: Uint8Array): BundleFile {
  return { path: pathOf(name), bytes: wrap(text) };
}
