import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { LanguageTag } from '../../language/tag.ts';
import { keyedLanguages } from '../keys/registry.ts';
import { INDEX_FORM } from '../keys/terms.ts';

/** The file with the keys of a language, and the name it exports them under. */
function sourceOf(language: LanguageTag): { file: string; name: string } {
  const primary = language.split('-')[0] ?? '';
  const name = keyedLanguages.includes(primary) ? primary : 'plain';
  return { file: fileURLToPath(new URL(`../keys/${name}.ts`, import.meta.url)), name };
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
 * Tells indexes of a language apart that cannot be searched alike: a digest of the script that searches them and of the
 * shape of their terms.
 */
export async function keysDigest(language: LanguageTag): Promise<string> {
  const script = await keysScript(language);
  return createHash('sha256').update(`${INDEX_FORM}\n${script}`).digest('hex').slice(0, 16);
}
