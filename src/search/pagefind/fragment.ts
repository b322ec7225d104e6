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

/** The file of a fragment of that name. */
export function writeFragment(name: string, content: Fragment): BundleFile {
  return { path: pathOf(name), bytes: wrap(new TextEncoder().encode(JSON.stringify(content))) };
}

/** What Pagefind takes for the space between two words, and what it puts between words of languages without spaces. */
const SPACE = /[^\S\uFEFF]+/;
const UNSEEN = '\u200b';

/** The words of a text as Pagefind counts them, its positions being places in this list, and what stands between two. */
export function wordsOfText(content: string): { words: string[]; between: string } {
  return content.includes(UNSEEN)
    ? { words: content.split(UNSEEN), between: UNSEEN }
    : { words: content.split(SPACE), between: ' ' };
}
