import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKeptPack } from '../../src/build/kept-pack.ts';
import { sha256 } from '../../src/build/digest.ts';
import { PageStore } from '../../src/build/page-store.ts';
import { SearchStore, type SearchJob } from '../../src/build/search-stage.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'okuu-stores-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the page store', () => {
  async function stored(text: string): Promise<PageStore> {
    const store = await PageStore.open(home);
    const file = path.join(home, 'fresh.html');
    await writeFile(file, text);
    await store.take('k', file);
    return store;
  }

  it('finds a page again, with what verification needs of it', async () => {
    const store = await stored('<h2 id="a">x</h2><a href="b.html">y</a>');
    await store.close(null);
    expect((await PageStore.open(home)).get('k')).toMatchObject({ links: ['b.html'], anchors: ['a'] });
  });

  it('forgets pages that no page of the site uses, and keeps all when it is told nothing', async () => {
    const store = await stored('x');
    await store.close(new Set());
    expect(await readdir(path.join(home, 'pages'))).toEqual(['index.json']);
  });

  it('believes the files and not the index where a build was killed between them', async () => {
    const store = await stored('x');
    await store.close(null);
    await rm(store.fileOf('k'));
    expect((await PageStore.open(home)).get('k')).toBeUndefined();
  });

  it.each(['', '{', '[]', 'null', '{"format":0,"pages":{}}'])(
    'starts anew where the index is damaged: %j',
    async (text) => {
      await mkdir(path.join(home, 'pages'));
      await writeFile(path.join(home, 'pages', 'index.json'), text);
      expect((await PageStore.open(home)).get('k')).toBeUndefined();
    },
  );
});

describe('the search store', () => {
  it('makes a bundle once, also when two courses ask for it at once', async () => {
    let made = 0;
    const job = (folder: string): SearchJob => ({
      folder,
      input: ['ky', 'same pages'],
      make: () => {
        made += 1;
        return Promise.resolve([{ path: 'pagefind.js', bytes: new Uint8Array([1]) }]);
      },
    });
    const first = await new SearchStore(home, 'v1').collect(
      [job('a/search/ky'), job('b/search/ky')],
      () => undefined,
    );
    expect(first.files.map((file) => file.path)).toEqual([
      'a/search/ky/pagefind.js',
      'b/search/ky/pagefind.js',
    ]);
    const second = await new SearchStore(home, 'v1').collect([job('a/search/ky')], () => undefined);
    expect([made, first.made, second.made]).toEqual([1, 1, 0]);
    const newer = await new SearchStore(home, 'v2').collect([job('a/search/ky')], () => undefined);
    expect(newer.made).toBe(1);
  });
});

describe('a pack kept from an earlier build', () => {
  const key = 'kstu/algebra';
  const summary = {
    key,
    id: 'algebra',
    institution: { id: 'kstu', name: { en: 'KSTU' } },
    title: { en: 'Algebra' },
    summary: { en: 'S' },
    languages: ['en'],
    level: 'bachelor',
    licence: 'CC-BY-4.0',
    version: '1.0.0',
    sample: true,
    subjects: {},
    keywords: {},
    outcomes: [],
    modules: [],
  };
  async function publish(
    files: { path: string; text: string; sha256?: string }[],
    change: object = {},
  ): Promise<void> {
    await mkdir(path.join(home, key), { recursive: true });
    for (const file of files) {
      await mkdir(path.dirname(path.join(home, key, file.path)), { recursive: true });
      await writeFile(path.join(home, key, file.path), file.text);
    }
    const listed = files.map((file) => ({
      path: file.path,
      size: file.text.length,
      sha256: file.sha256 ?? sha256(file.text),
    }));
    const manifest = { format: 1, summary, modules: [], files: listed, ...change };
    await writeFile(path.join(home, key, 'pack.json'), JSON.stringify(manifest));
  }

  it('is taken over whole', async () => {
    await publish([{ path: 'en/index.html', text: 'x' }]);
    const pack = await readKeptPack(home, key);
    expect(pack?.files.map((file) => file.path)).toEqual([`${key}/pack.json`, `${key}/en/index.html`]);
  });

  it.each([
    ['a file was changed', [{ path: 'a.html', text: 'x', sha256: sha256('y') }], {}],
    ['a path leaves the pack', [{ path: '../../../a.html', text: 'x' }], {}],
    ['its format is not known', [], { format: 99 }],
    ['it is another pack', [], { summary: { ...summary, key: 'a/b' } }],
  ])('is not kept where %s', async (_name, files, change) => {
    await publish(files, change);
    expect(await readKeptPack(home, key)).toBeNull();
  });

  it('is null where nothing was published', async () => {
    expect(await readKeptPack(home, key)).toBeNull();
  });
});
