import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderBodies } from '../../src/build/render-bodies.ts';
import { assemblePacks } from '../../src/pack/assemble.ts';
import { editionFor } from '../../src/pack/pack.ts';
import { readContent } from '../../src/pack/read-content.ts';

const BASE = fileURLToPath(new URL('../fixtures/base', import.meta.url));
let work = '';
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'okuu-labels-'));
  await cp(BASE, path.join(work, 'content'), { recursive: true });
});
afterEach(() => rm(work, { recursive: true, force: true }));

/** Changes a file of the content. */
async function edit(file: string, change: (text: string) => string): Promise<void> {
  const absolute = path.join(work, 'content', file);
  await writeFile(absolute, change(await readFile(absolute, 'utf8')));
}

/** The body of every page of the one course: `<language>/<module>` → its key and text. */
async function pages(): Promise<Record<string, { key: string; html: string }>> {
  const content = await readContent(path.join(work, 'content'), { cacheDir: null });
  const [pack] = assemblePacks(content).packs;
  if (pack === undefined) throw new Error(JSON.stringify(content.diagnostics));
  const { bodies } = await renderBodies([pack], content.value, path.join(work, 'cache'), () => undefined);
  return Object.fromEntries(
    pack.languages.flatMap((language) =>
      pack.modules.map((module) => {
        const { key, html } = bodies(pack, editionFor(pack, module, language), language);
        return [`${language}/${module.id}`, { key, html }];
      }),
    ),
  );
}
const changed = (before: Record<string, { key: string }>, after: Record<string, { key: string }>): string[] =>
  Object.keys(before).filter((page) => before[page]?.key !== after[page]?.key);

const definition = (title: string): string =>
  `\n<Definition id="def-set" title="${title}">\n\na\n\n</Definition>\n`;

test('a page follows the names of what it refers to in other modules, and nothing else of them', async () => {
  for (const language of ['en', 'ky', 'ru'])
    await edit(`modules/sets/${language}.mdx`, (text) => text + definition('Set'));
  await edit(
    'modules/vectors/en.mdx',
    (text) => `${text}\nSee [](../sets/#def-set), [#](../sets/#def-set), [](../sets/).\n`,
  );
  const first = await pages();
  // The module has no translation; its readers are led to the text in the language of the page.
  expect(first['en/vectors']?.html).toContain(
    '>Definition\u00a01 (module “Sets”)</a>, <a href="../sets/index.html#def-set">1</a>, <a href="../sets/index.html">Sets</a>.',
  );
  expect(first['ru/vectors']?.html).toContain(
    '>Definition\u00a01 (module <span lang="ru" dir="ltr">“Множества”</span>)</a>',
  );

  await edit('modules/sets/en.mdx', (text) => text.replace('Two sets.', 'Two sets and what they share.'));
  const unrelated = await pages();
  expect(changed(first, unrelated)).toEqual(['en/sets']);

  await edit('modules/sets/en.mdx', (text) =>
    text.replace('## A set\n', '## A set\n\n<Definition>b</Definition>\n'),
  );
  const renumbered = await pages();
  expect(changed(unrelated, renumbered)).toEqual(['en/sets', 'en/vectors']);
  expect(renumbered['en/vectors']?.html).toContain('>Definition\u00a02 (module “Sets”)<');
  expect(renumbered['en/vectors']?.html).toContain('>2</a>');

  await edit('modules/sets/ru.mdx', (text) => text.replace('title: Множества', 'title: О множествах'));
  // Its own pages say so in the credit of its picture; of the others only the one that shows this title.
  expect(changed(renumbered, await pages())).toEqual(['en/sets', 'ky/sets', 'ru/sets', 'ru/vectors']);
});

test('what a course lacks is named all the same', async () => {
  await edit('modules/sets/en.mdx', (text) => text + definition('Set'));
  await edit(
    'modules/vectors/en.mdx',
    (text) => text.replace('prerequisites: [sets]\n', '') + '\nSee [](../sets/#def-set).\n',
  );
  await edit('courses/knu/algebra.yaml', (text) => text.replace('[sets, vectors]', '[vectors]'));
  expect((await pages())['en/vectors']?.html).toContain(
    '<span class="absent" title="This module is not part of the course">Definition\u00a01 (module “Sets”)</span>',
  );
});

test('a place of the same module is named without it; an anchor only the other text has is found there', async () => {
  await edit('modules/sets/en.mdx', (text) => text.replace('[vectors]', '[](#a-set)[vectors]'));
  await edit('modules/vectors/en.mdx', (text) => `${text}\nSee [](../sets/#a-set).\n`);
  const all = await pages();
  expect(all['en/sets']?.html).toContain('<a href="#a-set">A set</a>');
  expect(all['ru/vectors']?.html).toContain('>A set (module “Sets”)</a>');
});

test('a link to a file needs words', async () => {
  await edit('modules/vectors/en.mdx', (text) => `${text}\n[](../sets/union.svg)\n\n[](./a.csv)\n`);
  await writeFile(path.join(work, 'content/modules/vectors/a.csv'), 'a\n');
  const { diagnostics } = await readContent(path.join(work, 'content'), { cacheDir: null });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['link-outside', 'link-empty']);
});
