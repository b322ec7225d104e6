import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { startServer, type WebServer } from './harness/servers.ts';
import { sampleSite } from './harness/sites.ts';

/** Opens the search, types, and waits for results. */
async function lookFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
  await page.locator('.search-result').first().waitFor();
}

describeWith(['chromium', 'nginx'], 'search on a web server, in a sub-folder', () => {
  const browser = useBrowser();
  let server: WebServer;
  let home: string;
  beforeAll(async () => {
    const { dist } = await sampleSite();
    server = await startServer('nginx', dist);
    home = `${server.origin}/a/b/`;
  });
  afterAll(() => server.stop());

  it.each([
    ['ky', 'kstu/linear-algebra', 'вектор', 'vectors'],
    ['ru', 'kstu/linear-algebra', 'определитель', 'determinants'],
    ['en', 'kstu/linear-algebra', 'least squares', 'least-squares'],
    ['ky', 'oshsu/data-analysis', 'диаграмма', 'charts'],
    ['ru', 'knu/information-literacy', 'лицензия', 'licences-open'],
    ['en', 'knu/information-literacy', 'bibliography', 'citing-sources'],
  ])('finds in a course in %s: %s, "%s" → %s', async (language, course, query, module) => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}${course}/${language}/index.html`);
    await lookFor(page, query);
    const addresses = await page
      .locator('.search-results a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(
      addresses.filter((address) => address.startsWith(`${home}${course}/${language}/${module}/`)),
    ).not.toEqual([]);
  });

  it.each([
    ['ky', 'вектор', 'kstu/linear-algebra/ky/vectors/'],
    ['ru', 'векторы', 'kstu/linear-algebra/ru/vectors/'],
    ['en', 'vectors', 'kstu/linear-algebra/en/vectors/'],
  ])('finds modules over the whole catalogue in %s: "%s"', async (language, query, expected) => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}${language}/index.html`);
    await lookFor(page, query);
    const addresses = await page
      .locator('.search-results a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(
      addresses.some((address) => address.startsWith(home + expected)),
      addresses.join('\n'),
    ).toBe(true);
  });

  it('leads to headings that are there: the found section is on the page and in view', async () => {
    const { page } = await browser.open({ home });
    for (const [language, query] of [
      ['ky', 'матрица'],
      ['ru', 'матрица'],
      ['en', 'matrix'],
    ] as const) {
      await visit(page, `${home}kstu/linear-algebra/${language}/index.html`);
      await lookFor(page, query);
      const section = page.locator('.search-sections a').first();
      const title = await section.innerText();
      await section.click();
      await page.waitForURL(/#/);
      const target = page.locator(':target');
      await target.waitFor();
      expect((await target.innerText()).replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' ').trim());
    }
  });

  it('says that nothing was found, and repeats the words', async () => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}kstu/linear-algebra/en/index.html`);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('ωωωω');
    await page.getByRole('dialog').getByRole('status').filter({ hasText: 'ωωωω' }).waitFor();
    expect(await page.locator('.search-result').count()).toBe(0);
  });

  it('loads nothing before it is opened', async () => {
    const { page } = await browser.open({ home });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, `${home}kstu/linear-algebra/ky/vectors/index.html`);
    await page.keyboard.press('End');
    const search = (): string[] =>
      asked.filter((address) => /\/search[./]|pagefind/.test(address.slice(home.length)));
    expect(search()).toEqual([]);
    await lookFor(page, 'вектор');
    expect(search()).not.toEqual([]);
  });

  it('walks over the results with the arrows and opens one with Enter', async () => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}kstu/linear-algebra/ru/index.html`);
    await lookFor(page, 'вектор');
    await page.keyboard.press('ArrowDown');
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(address).toContain('/kstu/linear-algebra/ru/');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
  });

  it('says what to do when the index cannot be loaded, and works when it can again', async () => {
    const { page } = await browser.open({
      home,
      allow: /pagefind|ERR_FAILED|Failed to (load|fetch)|dynamically imported/,
    });
    await visit(page, `${home}kstu/linear-algebra/en/index.html`);
    await page.route('**/pagefind*', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('matrix');
    const again = page.locator('.search-again');
    await again.waitFor();
    await page.unroute('**/pagefind*');
    await again.click();
    await page.locator('.search-result').first().waitFor();
  });
});
