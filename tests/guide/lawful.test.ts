import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/diagnostics/rule.ts';
import { LICENCE_RULES } from '../../src/diagnostics/rules/licence.ts';
import { readContent } from '../../src/pack/read-content.ts';
import { blocks } from './blocks.ts';

/** A module around an example: under CC BY, as the guide recommends, with the permission its examples speak of. */
const around = (body: string): string => `---
title: Example
language: en
summary: An example of the guide.
licence: CC-BY-4.0
version: 1.0.0
authors: [okuu-contributors]
permissions:
  - { id: museum-2026, grantor: The museum, date: 2026-01-31, allows: [publish, share] }
---

## Example

${body}
`;

it.each(INTERFACE_LANGUAGES)('examples of the guide may be published as they are (%s)', async (language) => {
  const home = mkdtempSync(path.join(tmpdir(), 'okuu-guide-'));
  try {
    const content = path.join(home, 'content');
    cpSync(new URL('../fixtures/base', import.meta.url), content, { recursive: true });
    const examples = [`${language}.mdx`, `licences/${language}.mdx`, `curriculum/${language}.mdx`]
      .flatMap((page) => blocks(readFileSync(new URL(`../../src/guide/${page}`, import.meta.url), 'utf8')))
      .filter((block) => block.language === 'mdx' && !block.text.startsWith('---'));
    for (const [index, { text }] of examples.entries()) {
      const folder = path.join(content, 'modules', `example-${String(index)}`);
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'en.mdx'), around(text));
    }
    const { diagnostics } = await readContent(content, { cacheDir: null });
    expect(examples.length).toBeGreaterThan(15);
    expect(diagnostics.filter(({ rule }) => Object.hasOwn(LICENCE_RULES, rule))).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
