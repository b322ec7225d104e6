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

  it('marks what was found on the page that opens, leaves formulas alone, and takes the marks away', async () => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}kstu/linear-algebra/ky/index.html`);
    await lookFor(page, 'векторлорду');
    await page.locator('.search-sections a').first().click();
    await page.waitForURL(/[?]find=.*#/);
    const marks = page.locator('main mark.found');
    await marks.first().waitFor();
    for (const text of await marks.allTextContents()) expect(text.toLowerCase()).toContain('вектор');
    expect(await page.locator('math mark').count()).toBe(0);
    await page.locator('.found-off').click();
    expect(await marks.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('can be shared: an address with a query opens with its results, and they are there again after going back', async () => {
    const { page } = await browser.open({ home });
    const address = `${home}kstu/linear-algebra/ru/index.html`;
    await visit(page, address);
    await lookFor(page, 'матрица');
    const { page: other } = await browser.open({ home });
    await visit(other, page.url());
    await other.locator('.search-result').first().waitFor();
    expect(await other.getByRole('searchbox').inputValue()).toBe('матрица');
    await other.locator('.search-results a').first().click();
    await other.waitForURL(/find=/);
    await other.goBack();
    await other.locator('.search-result').first().waitFor();
    await other.keyboard.press('Escape');
    expect(other.url()).toBe(address);
    await other.keyboard.press('/');
    await other.getByRole('searchbox').fill('');
    await other.getByRole('button', { name: 'матрица' }).waitFor();
  });

  it('finds pages of the other languages when asked to, and tells which they are', async () => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}kstu/linear-algebra/ky/index.html`);
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: 'Бардык тилдерде издөө' }).check();
    await page.getByRole('dialog').getByRole('searchbox').fill('matrices');
    const english = page.locator('.search-result', {
      has: page.locator('.search-tag', { hasText: 'English' }),
    });
    await english.first().waitFor();
    expect(await english.first().locator('.search-title').getAttribute('lang')).toBe('en');
    expect(await english.first().locator('a').first().getAttribute('href')).toContain(
      '/kstu/linear-algebra/en/',
    );
  });

  it('tells that a page stands in for a missing translation', async () => {
    const { page } = await browser.open({ home });
    await visit(page, `${home}kstu/linear-algebra/ky/index.html`);
    await lookFor(page, 'собственные значения');
    const result = page.locator('.search-result').first();
    expect(await result.locator('.search-tag').innerText()).toBe('Русский');
    expect(await result.locator('.search-title').getAttribute('lang')).toBe('ru');
    expect(await result.locator('a').first().getAttribute('href')).toContain('/kstu/linear-algebra/ky/');
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
