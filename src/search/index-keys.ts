import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LanguageTag } from '../language/tag.ts';
import { keysDigest } from './browser/keys-script.ts';

/** What indexes were made with: those of two sites can be searched together only where both have the same. */
export interface IndexKeys {
  /** The version of Pagefind. */
  pagefind: string;
  /** A digest of the word keys by language. */
  keys: Readonly<Record<LanguageTag, string>>;
}

const named = z.object({ version: z.string() });

/** What this Okuu makes indexes of these languages with. */
export async function indexKeys(languages: readonly LanguageTag[]): Promise<IndexKeys> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = named.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const digests = languages.map(async (language) => [language, await keysDigest(language)] as const);
  return { pagefind: version, keys: Object.fromEntries(await Promise.all(digests)) };
}
