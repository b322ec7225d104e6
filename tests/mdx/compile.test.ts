import { globSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const files = globSync('content/modules/*/*.mdx').sort();

/*
 * Content is never locked in: any body is MDX that `@astrojs/mdx` compiles as it is (these are the options with which
 * `@astrojs/markdown-satteri` calls the compiler, with formulas switched on).
 */
describe('the sample modules', () => {
  test('are there', () => expect(files.length).toBeGreaterThan(20));

  test.each(files)('%s is sound and compiles unchanged', (file) => {
    const body = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').replace(FRONT_MATTER, '');
    expect(readBody(body).problems).toEqual([]);
    const { code } = mdxToJs(body, {
      features: { gfm: true, math: true, smartPunctuation: false },
      jsxImportSource: 'astro',
      elementAttributeNameCase: 'html',
    });
    expect(code).toContain('MDXContent');
    expect(code.match(/^(?:import|export) .*$/gm)).toEqual([
      expect.stringContaining('astro/jsx-runtime'),
      expect.stringContaining('MDXContent'),
    ]);
  });
});
