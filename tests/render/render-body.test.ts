import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaFile } from '../../src/media/media-file.ts';
import { loadBibliography } from '../../src/bibliography/load.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { edition as editionSchema } from '../../src/module/schema.ts';
import type { Edition, Module } from '../../src/module/module.ts';
import { pruneBodies } from '../../src/render/body-cache.ts';
import { renderBody, type RenderOptions } from '../../src/render/render-body.ts';
import { OWNER } from './render.ts';
import { SPARSE } from '../credit/picture-credits.ts';

let cacheDir = '';
let media = new Map<string, MediaFile>();
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'okuu-render-'));
  const absolute = path.join(cacheDir, 'data.csv');
  await writeFile(absolute, 'a,b\n');
  const file: MediaFile = {
    file: 'content/modules/m/data.csv',
    absolute,
    kind: 'file',
    size: 4,
    digest: '0123456789abcdef',
    dimensions: null,
  };
  media = new Map([['data.csv', file]]);
});
afterAll(() => rm(cacheDir, { recursive: true, force: true }));

const META = editionSchema.parse({
  title: 'T',
  language: 'en',
  summary: 'S',
  licence: 'CC-BY-4.0',
  version: '1.0.0',
  authors: ['a'],
});

function moduleOf(body: string, language = 'en'): [Edition, Module] {
  const { facts } = readBody(body);
  if (facts === null) throw new Error(body);
  const edition: Edition = {
    module: 'm',
    language,
    file: 'm.mdx',
    meta: META,
    body,
    bodyLine: 9,
    facts,
    digest: 'd',
  };
  const editions = new Map([[language, edition]]);
  const module = { id: 'm', editions, original: edition, translations: new Map(), media };
  return [edition, { ...module, kept: null, history: [] }];
}
const OPTIONS = (): RenderOptions => ({
  absent: new Set(),
  labels: new Map(),
  citing: { style: 'gost', works: [] },
  cacheDir,
  credits: new Map(),
  owner: OWNER,
  terms: new Map(),
});
const keyOf = async (body: string, language = 'en', absent: string[] = []): Promise<string> =>
  (await renderBody(...moduleOf(body, language), { ...OPTIONS(), absent: new Set(absent) })).key;

describe('renderBody', () => {
  test('gives the same from the cache as at first', async () => {
    const body = '## A\n\n[b](../sets/) $x$\n\n<Download src="./data.csv"/>\n';
    const first = await renderBody(...moduleOf(body), OPTIONS());
    expect(await renderBody(...moduleOf(body), OPTIONS())).toEqual(first);
    expect(first.features).toEqual({ math: true, code: false, quiz: false, tabs: false });
    expect(first.assets).toEqual([
      {
        name: 'data.0123456789.csv',
        absolute: path.join(cacheDir, 'data.csv'),
        digest: '0123456789abcdef',
        size: 4,
      },
    ]);
  });

  test('the key covers text, language, files, their credits, the owner, works cited and missing modules', async () => {
    const body = '[b](../sets/)\n\n[c](./data.csv)\n';
    const keys = [
      await keyOf(body),
      await keyOf(`${body}d\n`),
      await keyOf(body, 'ky'),
      await keyOf(body, 'en', ['sets']),
    ];
    const [csv] = media.values();
    if (csv !== undefined) media.set('data.csv', { ...csv, digest: 'fedcba9876543210' });
    keys.push(await keyOf(body));
    const credits = new Map([['data.csv', SPARSE]]);
    const [edition, module] = moduleOf(body);
    keys.push((await renderBody(edition, module, { ...OPTIONS(), credits })).key);
    const owner = { ...OWNER, address: 'https://example.org/elsewhere/' };
    keys.push((await renderBody(edition, module, { ...OPTIONS(), owner })).key);
    const { value } = loadBibliography([{ file: 'a.bib', text: '@book{a, title = {A}, year = {2000}}' }]);
    const works = [...value.works.values()].map(({ reference }) => reference);
    for (const style of ['gost', 'apa'] as const)
      keys.push((await renderBody(edition, module, { ...OPTIONS(), citing: { style, works } })).key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a cached body whose file is gone is made anew, and what nobody needs is pruned', async () => {
    const kept = await keyOf('## Kept\n');
    await keyOf('## Gone\n');
    await pruneBodies(cacheDir, new Set([kept]));
    expect(await keyOf('## Kept\n')).toBe(kept);
  });
});
