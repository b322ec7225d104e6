import type { LanguageTag } from '../language/tag.ts';
import { diskScript } from './browser/disk-script.ts';
import { keysDigest, keysScript } from './browser/keys-script.ts';
import { notices } from './browser/notices.ts';
import type { BundleFile } from './bundle-file.ts';
import { ENGINE_FILE } from './file-names.ts';
import { formFiles } from './forms.ts';
import { keyedIndex, readIndex } from './keyed-index.ts';
import { keysFor } from './keys/registry.ts';
import { pagefindRuntime } from './pagefind/runtime.ts';

/** The files of `search/<language>/`, of an index that Pagefind made of plain text. */
export async function indexFiles(language: LanguageTag, made: readonly BundleFile[]): Promise<BundleFile[]> {
  const keys = keysFor(language);
  const index = readIndex(made);
  const forms = formFiles(index.words, keys);
  const own = { keys: await keysDigest(language), forms: forms.map(({ path }) => path) };
  const files = [...keyedIndex(index, keys, own), ...forms];
  const script = new TextEncoder().encode(await keysScript(language));
  return [...files, diskScript(language, files), { path: 'keys.js', bytes: script }].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The files of `search/` that all languages share: the engine, for servers and for pages opened from disk, and whose it is. */
export async function engineFiles(): Promise<BundleFile[]> {
  const { engine } = await pagefindRuntime();
  const file = { path: ENGINE_FILE, bytes: engine };
  return [file, diskScript('', [file]), notices()];
}
