import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { HOSTILE, PAYLOAD } from './harness/hostile.ts';
import { describeWith } from './harness/needs.ts';
import { htmlOf, onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { siteOf } from './harness/sites.ts';

/** Elements that only the payload would have made; what runs shows as a dialog, which fails the test by itself. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element): boolean =>
      [...element.attributes].some(
        ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
      ) || element.matches('img[src="x"]');
    return [...document.querySelectorAll('*')].filter(own).map((element) => element.outerHTML.slice(0, 120));
  });
}

describeWith(['chromium'], 'hostile text in every field', () => {
  const browser = useBrowser();
  let server: Preview;
  let dist: string;
  let pages: SitePage[];
  beforeAll(async () => {
    ({ dist } = await siteOf('hostile', HOSTILE));
    pages = await pagesOf(dist);
    server = await servePreview(dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  it('is shown as text and does nothing, on any page', async () => {
    const { page } = await browser.open({ home: server.address });
    expect(pages.length).toBeGreaterThan(15);
    for (const { file, kind } of pages) {
      await visit(page, server.address + file);
      expect(await intruders(page), file).toEqual([]);
      // Shown as it was written: nothing was swallowed on the way.
      if (!/^(not-found|guide|licences|curriculum|translations)$/.test(kind))
        expect(await page.locator('h1').first().innerText(), file).toContain(
          /^(credits|glossary|review)$/.test(kind) ? '' : 'onerror=alert(1)',
        );
    }
  });

  it('stays text when everything on a module page is used', async () => {
    const { page } = await browser.open({ home: server.address });
    for (const { file } of pages.filter(({ kind }) => kind === 'module').slice(0, 3)) {
      await visit(page, server.address + file);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const input of await page.locator('[data-choice] input').all()) await input.check();
      for (const button of await page.locator('main button:visible').all()) await button.click();
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      expect(await intruders(page), file).toEqual([]);
    }
  });

  it('stays text in the results of the search, of a course and of the catalogue, in every language', async () => {
    const { page } = await browser.open({ home: server.address });
    for (const language of ['ky', 'ru', 'en']) {
      for (const home of [`${language}/index.html`, `alpha/hostile/${language}/index.html`]) {
        await visit(page, server.address + home);
        await page.keyboard.press('/');
        for (const query of ['payload', 'onerror', PAYLOAD]) {
          await page.getByRole('dialog').getByRole('searchbox').fill(query);
          await page.getByRole('dialog').getByRole('status').filter({ hasText: /\d/ }).waitFor();
          expect(await intruders(page), `${home} ${query}`).toEqual([]);
        }
        await page.getByRole('dialog').getByRole('searchbox').fill('payload');
        await page.locator('.search-result').first().waitFor();
      }
    }
  });

  it('stays text in the filters and in the address of the catalogue', async () => {
    const { page } = await browser.open({ home: server.address });
    const query = new URLSearchParams({ q: PAYLOAD, institution: PAYLOAD, language: PAYLOAD }).toString();
    await visit(page, `${server.address}en/index.html?${query}#${encodeURIComponent(PAYLOAD)}`);
    expect(await intruders(page)).toEqual([]);
    const found = new URLSearchParams({ q: PAYLOAD, in: PAYLOAD, only: PAYLOAD, find: PAYLOAD }).toString();
    for (const { file } of onePerKind(pages)) {
      await visit(page, `${server.address}${file}?${found}`);
      if ((await page.locator('html[data-search-script]').count()) === 0) continue;
      await page.getByRole('dialog').getByRole('status').filter({ hasText: /\d/ }).waitFor();
      expect(await intruders(page), file).toEqual([]);
    }
  });

  it('does nothing in a browser that knows no content security policy', async () => {
    const { page } = await browser.open({ home: server.address, bypassCSP: true });
    for (const { file } of pages) {
      await visit(page, server.address + file);
      expect(await intruders(page), file).toEqual([]);
    }
  });

  it('leaves every structured description sound JSON that holds the text', async () => {
    const { page } = await browser.open({ home: server.address });
    for (const candidate of pages.filter(({ kind }) => kind === 'course' || kind === 'module')) {
      if (!(await htmlOf(dist, candidate)).includes('application/ld+json')) continue;
      await visit(page, server.address + candidate.file);
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(texts.map((text) => JSON.stringify(JSON.parse(text))).join()).toContain('onerror=alert(1)');
    }
  });
});
