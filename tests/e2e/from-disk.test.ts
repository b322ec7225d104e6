import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { say } from '../../src/site/strings.ts';
import { brokenPictures, unstyled, useBrowser, visit } from './harness/browser.ts';
import { deadAddresses } from './harness/crawl.ts';
import { describeWith } from './harness/needs.ts';
import { onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { sampleSite, scratch } from './harness/sites.ts';

/** Packs of the sample site, each carried away alone, into a folder with a space and Kyrgyz letters in its name. */
let home: string;
let packs: { key: string; folder: string }[];
let pages: SitePage[];

beforeAll(async () => {
  const { dist } = await sampleSite();
  pages = await pagesOf(dist);
  home = path.join(await scratch('from-disk'), 'Менин курстарым №1');
  const keys = [...new Set(pages.flatMap((page) => page.pack ?? []))].sort();
  packs = keys.map((key) => ({ key, folder: path.join(home, path.basename(key)) }));
  for (const { key, folder } of packs) await cp(path.join(dist, key), folder, { recursive: true });
});

const addressOf = (folder: string, file: string): string => pathToFileURL(path.join(folder, file)).href;
const pagesIn = (key: string): string[] =>
  pages.filter((page) => page.pack === key).map((page) => page.file.slice(key.length + 1));

it('has no address that leads nowhere in any pack that was moved alone', async () => {
  expect(packs.length).toBeGreaterThanOrEqual(3);
  for (const { folder } of packs) expect(await deadAddresses(folder)).toEqual([]);
});

describeWith(['chromium'], 'a pack opened from disk by double click', () => {
  const browser = useBrowser();

  it('shows its pages: styled, their pictures decoded, nothing from outside the folder', async () => {
    const wrong: string[] = [];
    for (const { key, folder } of packs) {
      const { page } = await browser.open({ home: pathToFileURL(folder).href });
      // Every module in one language, and one page of every kind in each: pictures and markup are shared by languages.
      const kinds = onePerKind(pages.filter(({ pack }) => pack === key)).map(({ file }) =>
        file.slice(key.length + 1),
      );
      for (const file of new Set([...kinds, ...pagesIn(key).filter((name) => name.startsWith('ky/'))])) {
        await visit(page, addressOf(folder, file));
        for (const fault of [...(await brokenPictures(page)), ...(await unstyled(page))])
          wrong.push(`${file}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('can be read from the choice of language to the last module by its links alone', async () => {
    const [pack] = packs;
    const { page } = await browser.open({ home: pathToFileURL(pack?.folder ?? '').href });
    await visit(page, addressOf(pack?.folder ?? '', 'index.html'));
    await page.locator('main a[hreflang="ru"]').click();
    await page.getByRole('link', { name: say('ru', 'start') }).click();
    const seen = [page.url()];
    for (let next = page.locator('a[rel="next"]'); (await next.count()) > 0;) {
      await next.first().click();
      expect(seen).not.toContain(page.url());
      seen.push(page.url());
    }
    const modules = pages.filter(
      ({ pack: key, kind, language }) => key === pack?.key && kind === 'module' && language === 'ru',
    );
    expect(seen.length).toBe(modules.length);
  });

  it('keeps the place when the language is switched', async () => {
    const { folder } = packs[0] ?? { folder: '' };
    const { page } = await browser.open({ home: pathToFileURL(folder).href });
    const [module = ''] = pagesIn(packs[0]?.key ?? '').filter((file) =>
      /^ky\/(?!credits)[^/]+\/index\.html$/.test(file),
    );
    await visit(page, addressOf(folder, module));
    await page.locator('details.languages > summary').click();
    await page.locator('details.languages a[hreflang="en"]').click();
    await page.waitForURL(addressOf(folder, module.replace('ky/', 'en/')));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is searched, and what is found is marked on the page that opens', async () => {
    const { folder } = packs[0] ?? { folder: '' };
    for (const language of ['ky', 'ru', 'en']) {
      const { page } = await browser.open({ home: pathToFileURL(folder).href });
      await visit(page, addressOf(folder, `${language}/index.html`));
      const title = await page.locator('a.entry').first().innerText();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill(title);
      const result = page.locator('.search-title a').filter({ hasText: title }).first();
      await result.click();
      await page.waitForURL(/[?]find=/);
      await page.locator('main mark.found').first().waitFor();
      await page.locator('.found-off').click();
      expect(new URL(page.url()).search).toBe('');
      await page.goBack();
      await page.locator('.search-title a').filter({ hasText: title }).first().waitFor();
    }
  });

  it('works the same after it is moved to another folder', async () => {
    const [pack] = packs;
    if (pack === undefined) throw new Error('The sample site has no pack');
    const moved = path.join(home, 'башка папка', 'x');
    await cp(pack.folder, moved, { recursive: true });
    await rename(moved, `${moved}-moved`);
    const { page } = await browser.open({ home: pathToFileURL(`${moved}-moved`).href });
    const sample = onePerKind(pages).filter((candidate) => candidate.pack === pack.key);
    for (const { file } of sample) {
      await visit(page, addressOf(`${moved}-moved`, file.slice(pack.key.length + 1)));
      expect([...(await brokenPictures(page)), ...(await unstyled(page))]).toEqual([]);
    }
  });
});
