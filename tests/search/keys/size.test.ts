import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

/** As the scripts of the site are made; 4 KB of keys are what a reader loads for a language. */
async function gzipped(language: string): Promise<number> {
  const bundle = await rolldown({
    input: new URL(`../../../src/search/keys/${language}.ts`, import.meta.url).pathname,
    platform: 'browser',
    transform: { target: 'es2019' },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

test.each(['en', 'plain', 'ru'])('the keys of %s weigh at most 4 KB', async (language) => {
  expect(await gzipped(language)).toBeLessThanOrEqual(4096);
});
