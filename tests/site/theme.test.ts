import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleAsync } from 'lightningcss';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

describe('what a page weighs, compressed', () => {
  test.each([
    ['base', 9],
    ['catalogue', 2],
    ['quiz', 2],
    ['sheet', 2],
  ])('%s.css: at most %d KB', async (name, kilobytes) => {
    const { code } = await bundleAsync({ filename: path.join(source, `styles/${name}.css`), minify: true });
    expect(gzipSync(code).length).toBeLessThanOrEqual(kilobytes * 1024);
  });

  test.each([
    ['page', 5],
    ['found', 2],
    ['quiz', 4],
  ])('%s.js: at most %d KB, one classic script', async (name, kilobytes) => {
    const bundle = await rolldown({
      input: path.join(source, `client/${name}.ts`),
      platform: 'browser',
      transform: { target: 'es2019' },
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    expect(output).toHaveLength(1);
    expect(gzipSync(output[0].code).length).toBeLessThanOrEqual(kilobytes * 1024);
    expect(output[0].code).not.toMatch(/\bimport\(|\beval\(|innerHTML/);
  });
});

describe('templates', () => {
  const templates = ['layouts', 'components', 'pages'].flatMap((folder) =>
    readdirSync(path.join(source, folder))
      .filter((name) => name.endsWith('.astro'))
      .map((name) => path.join(folder, name)),
  );

  test.each(templates)('%s leaves nothing to Astro that would be given an absolute address', (file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    for (const [tag] of text.matchAll(/<(?:script|style)\b[^>]*>/g)) expect(tag).toContain('is:inline');
    expect(text).not.toMatch(/client:(load|idle|visible|only|media)|(?:href|src)="\//);
  });
});

test('style sheets load nothing from elsewhere and use no physical sides for text', () => {
  for (const name of readdirSync(path.join(source, 'styles/base'))) {
    const text = readFileSync(path.join(source, 'styles/base', name), 'utf8');
    expect(text.replaceAll('http://www.w3.org/2000/svg', ''), name).not.toMatch(
      /https?:|url\(['"]?(?!data:|["']data:)/,
    );
    expect(text, name).not.toMatch(/text-align: (left|right)|float: (left|right)/);
  }
});
