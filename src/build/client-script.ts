import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { pagefindRuntime } from '../search/pagefind/runtime.ts';

const CLIENT = fileURLToPath(new URL('../client', import.meta.url));
const PAGEFIND = 'okuu:pagefind';

/** Whose script it is; the licence itself lies in `search/licences.txt`. */
const NOTICE = '/*! with Pagefind: see search/licences.txt */\n';

/** Gives our scripts Pagefind's own, which its package holds inside a program, with our transport for its `fetch`. */
const pagefindScript: Plugin = {
  name: 'okuu-pagefind',
  resolveId: (id) => (id === PAGEFIND ? id : null),
  async load(id) {
    if (id !== PAGEFIND) return null;
    const { script } = await pagefindRuntime();
    if (![/\bpagefind_version\b/, /\bfetch\(/, /\bPagefind=class\b/].every((part) => part.test(script)))
      throw new Error('Pagefind has another script than the one Okuu was made for');
    const transport = path.join(CLIENT, 'search', 'transport.ts');
    return `import { fetchFromMount as fetch } from ${JSON.stringify(transport)};
${script}
export { Pagefind, pagefind_version as version };`;
  },
};

/**
 * Bundles a script of the pages; the same sources give the same text. `global` names what it exports, for those who run a
 * part of it elsewhere.
 */
export async function clientScript(name: string, global?: string): Promise<string> {
  const bundle = await rolldown({
    input: path.join(CLIENT, `${name}.ts`),
    platform: 'browser',
    // Pagefind looks at its own address only where it is not told its base, which it always is.
    transform: { target: 'es2019', define: { 'import.meta.url': 'undefined' } },
    plugins: [pagefindScript],
  });
  // A classic script: module scripts do not run from `file://`.
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    ...(global === undefined ? {} : { name: global }),
  });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return moduleIds.includes(PAGEFIND) ? NOTICE + code : code;
}
