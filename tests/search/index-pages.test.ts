import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import {
  closeEngines,
  indexPages,
  indexRecords,
  type BundleFile,
  type SearchPage,
} from '../../src/search/index-pages.ts';

afterAll(closeEngines);

const main = (title: string, text: string): string =>
  `<main data-pagefind-body><h1>${title}</h1>${text}</main>`;

const PAGES: SearchPage[] = ['vectors', 'matrices', 'sets'].map((id, index) => ({
  url: `ky/${id}/index.html`,
  html: main(
    `Модуль ${index}`,
    `<h2 id="чоңдук">Чоңдук</h2><p>Өлчөм жана үйрөнүү: ${id}, café, naïve, 向量. ${'сөз '.repeat(50 * index)}</p>`,
  ),
}));

const bytesOf = (files: readonly BundleFile[]): string[] =>
  files.map((file) => `${file.path} ${Buffer.from(file.bytes).toString('base64')}`);

function fragments(
  files: readonly BundleFile[],
): { url: string; content: string; meta: { title: string } }[] {
  return files
    .filter((file) => file.path.startsWith('fragment/'))
    .map((file) => JSON.parse(gunzipSync(file.bytes).toString('utf8').replace('pagefind_dcd', '')) as never);
}

describe('a search bundle', () => {
  it.each(['ky', 'ru', 'en', 'kk', 'ar', 'zh', 'zh-Hant', 'ja', 'pt-BR'])(
    'has the same bytes for the same pages in %s, whatever their order',
    async (language) => {
      const [first, second] = await Promise.all([
        indexPages({ language, pages: PAGES }),
        indexPages({ language, pages: PAGES.toReversed() }),
      ]);
      expect(bytesOf(second)).toEqual(bytesOf(first));
      expect(fragments(first)).toHaveLength(2 * PAGES.length);
    },
  );

  it('has the same bytes from a new process', async () => {
    const before = bytesOf(await indexPages({ language: 'ky', pages: PAGES }));
    await closeEngines();
    expect(bytesOf(await indexPages({ language: 'ky', pages: PAGES }))).toEqual(before);
  });

  it('fails at once, and so does what waits, when the engines are closed', async () => {
    const jobs = Array.from({ length: 6 }, () => indexPages({ language: 'ky', pages: PAGES }));
    await Promise.resolve();
    const [results] = await Promise.all([Promise.allSettled(jobs), closeEngines()]);
    expect(results.map((result) => result.status)).toContain('rejected');
    expect(fragments(await indexPages({ language: 'ky', pages: PAGES }))).toHaveLength(6);
  });

  it('holds what a browser loads and nothing else', async () => {
    const files = await indexPages({ language: 'ky', pages: PAGES.slice(0, 1) });
    expect([
      ...new Set(files.map((file) => file.path.replace(/[0-9a-f]{6,10}(?=\.pf)|\d\.\d\.[0-9a-f]{6}/, '…'))),
    ]).toEqual([
      'disk.js',
      ...['436', '43c', '43e', '443', '447', '5411', '63', '6e', '76'].map((letter) => `forms/${letter}.txt`),
      'fragment/….pf_fragment',
      'index/….pf_index',
      'keys.js',
      'pagefind-entry.json',
      'pagefind.….pf_meta',
    ]);
  });

  it('is there for a course without pages', async () => {
    expect((await indexPages({ language: 'ky', pages: [] })).map((file) => file.path)).toEqual([
      'disk.js',
      'keys.js',
      'pagefind-entry.json',
    ]);
  });

  it('keeps Unicode text and leaves set-apart formulas and their TeX out of excerpts', async () => {
    const html = main(
      'Өң &lt;b&gt;',
      '<p>Мейли <math><mi>x</mi><annotation>NOISE</annotation></math> чоң болсун 𝔸 \u{d800}.</p><math display="block"><mi>NOISE</mi></math>',
    );
    const [fragment] = fragments(
      await indexPages({ language: 'ky', pages: [{ url: 'ky/a/index.html', html }] }),
    );
    expect(fragment?.meta.title).toBe('Өң <b>');
    expect(fragment?.content).toContain('Мейли x чоң болсун 𝔸 \u{fffd}.');
    expect(fragment?.content).not.toContain('NOISE');
    expect(fragment?.url).toBe('ky/a/index.html');
  });

  it('keeps the cells of a table apart', async () => {
    const html = main(
      'Т',
      '<table><tr><th>Булак</th><th>Лицензиясы</th></tr><tr><td>бир</td><td>эки</td></tr></table><figure><figcaption>Чыгуу</figcaption><pre>Үч</pre></figure>',
    );
    const [fragment] = fragments(
      await indexPages({ language: 'ky', pages: [{ url: 'ky/a/index.html', html }] }),
    );
    expect(fragment?.content).toMatch(/Булак\W+Лицензиясы\W+бир\W+эки\W+Чыгуу\W+Үч/);
  });

  it('does without a page that has no letter or digit to be found by', async () => {
    const blank = { url: 'ky/x/index.html', html: main('…', '<p>$&amp; --&gt;</p>') };
    expect(fragments(await indexPages({ language: 'ky', pages: [...PAGES, blank] }))).toHaveLength(6);
    expect(fragments(await indexPages({ language: 'ky', pages: [blank] }))).toHaveLength(0);
  });

  it('refuses to lose a page: one without a body to index, and two with one address', async () => {
    const bare = { url: 'ky/x/index.html', html: '<main><p>Nothing to index is marked.</p></main>' };
    await expect(indexPages({ language: 'ky', pages: [...PAGES, bare] })).rejects.toThrow(
      'Pagefind indexed 3 of 4 pages',
    );
    await expect(indexPages({ language: 'ky', pages: [...PAGES, ...PAGES] })).rejects.toThrow(
      'share one address: ky/matrices/index.html',
    );
    expect(fragments(await indexPages({ language: 'ky', pages: PAGES }))).toHaveLength(6);
  });
});

describe('the bundle of the catalogue', () => {
  const records = ['b', 'a'].map((id) => ({
    url: `kstu/${id}/ky/index.html`,
    title: `Курс ${id} <i>`,
    content: 'Сызыктуу алгебра',
    meta: { institution: 'КМТУ' },
    filters: { kind: ['course'], language: ['ky', 'ru'] },
  }));

  it('has the same bytes for the same records, whatever their order', async () => {
    const files = await indexRecords({ language: 'ky', records });
    expect(bytesOf(await indexRecords({ language: 'ky', records: records.toReversed() }))).toEqual(
      bytesOf(files),
    );
    expect(fragments(files).map((fragment) => fragment.meta)).toContainEqual({
      title: 'Курс a <i>',
      institution: 'КМТУ',
    });
    expect(files.filter((file) => file.path.startsWith('filter/'))).toHaveLength(2);
  });

  it('does without a record that has no letter or digit to be found by', async () => {
    const blank = { url: 'kstu/c/ky/index.html', title: '…', content: '→', meta: {}, filters: {} };
    expect(fragments(await indexRecords({ language: 'ky', records: [...records, blank] }))).toHaveLength(2);
  });
});
