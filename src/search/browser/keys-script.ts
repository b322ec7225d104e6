import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { LanguageTag } from '../../language/tag.ts';
import { INDEX_FORM } from '../keys/terms.ts';

const FOLDER = new URL('../keys/', import.meta.url);

/** The file with the keys of a language, and the name it exports them under. */
function sourceOf(language: LanguageTag): { file: string; name: string } {
  const primary = language.split('-')[0] ?? '';
  const own = fileURLToPath(new URL(`${primary}.ts`, FOLDER));
  return existsSync(own) && /^[a-z]{2,3}$/.test(primary)
    ? { file: own, name: primary }
    : { file: fileURLToPath(new URL('plain.ts', FOLDER)), name: 'plain' };
}

async function bundle(language: LanguageTag): Promise<string> {
  const { file, name } = sourceOf(language);
  const entry = `import { ${name} as keys } from ${JSON.stringify(file)};
self.okuuKeys = { ...self.okuuKeys, ${JSON.stringify(language)}: keys };`;
  const made = await rolldown({
    input: 'okuu:keys',
    platform: 'browser',
    transform: { target: 'es2019' },
    plugins: [
      {
        name: 'okuu-keys',
        resolveId: (id) => (id === 'okuu:keys' ? id : null),
        load: (id) => (id === 'okuu:keys' ? entry : null),
      },
    ],
  });
  // A classic script: module scripts do not run from `file://`.
  const { output } = await made.generate({ format: 'iife', minify: true });
  await made.close();
  return output[0].code;
}

const scripts = new Map<LanguageTag, Promise<string>>();

/** The script that gives a browser the keys of a language, as the index of that language was made with. */
export function keysScript(language: LanguageTag): Promise<string> {
  const script = scripts.get(language) ?? bundle(language);
  scripts.set(language, script);
  return script;
}

/**
 * Tells indexes apart that cannot be searched alike, by language: a digest of the script that searches them and of the form
 * of their terms.
 */
export async function keyDigests(languages: readonly LanguageTag[]): Promise<Record<LanguageTag, string>> {
  const digests = languages.map(async (language) => {
    const script = await keysScript(language);
    const digest = createHash('sha256').update(`${INDEX_FORM}\n${script}`).digest('hex');
    return [language, digest.slice(0, 16)] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
