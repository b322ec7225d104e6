import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOwnSet } from '../../src/bench/search/own-set.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { startServer, type WebServer } from './harness/servers.ts';
import { sampleSite } from './harness/sites.ts';

const MODULES = new Set(readdirSync(new URL('../../content/modules/', import.meta.url)));
/** One in so many of our own queries is asked, the same ones each time. */
const EVERY = 9;

/** The addresses of the first five results below `home`, and how many there are; none where nothing was found. */
async function firstFive(page: Page, query: string, home: string): Promise<string[]> {
  const box = page.getByRole('dialog');
  await box.getByRole('searchbox').fill('');
  await box.locator('.search-result').first().waitFor({ state: 'detached' });
  await box.getByRole('searchbox').fill(query);
  const status = box.getByRole('status');
  await page.waitForFunction(
    (words) =>
      document.querySelector('.search-results')?.getAttribute('aria-busy') === 'false' &&
      (document.querySelector('.search-result') !== null ||
        (document.querySelector('.search-status')?.textContent ?? '').includes(words)),
    query,
  );
  const more = box.locator('.search-more');
  if (await more.isVisible()) {
    await more.click();
    await box.locator('.search-result').nth(4).waitFor();
  }
  const addresses = await box
    .locator('.search-title a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return [
    ...addresses.slice(0, 5).map((address) => address.slice(home.length)),
    (await status.textContent()) ?? '',
  ];
}

describeWith(['chromium', 'nginx'], 'search from disk', () => {
  const browser = useBrowser();
  let server: WebServer;
  let dist: string;
  beforeAll(async () => {
    ({ dist } = await sampleSite());
    server = await startServer('nginx', dist);
  });
  afterAll(() => server.stop());

  it.each([
    ['ky', 'kstu/linear-algebra'],
    ['ru', 'knu/information-literacy'],
    ['en', 'oshsu/data-analysis'],
  ])('gives the same five first results as from a server (%s, %s)', async (language, course) => {
    const queries = readOwnSet(language, MODULES)
      .filter((_, index) => index % EVERY === 0)
      .map(({ query }) => query);
    expect(queries.length).toBeGreaterThan(7);
    const answers = [];
    for (const home of [
      `${server.origin}/a/b/${course}/`,
      `${pathToFileURL(path.join(dist, course)).href}/`,
    ]) {
      const { page } = await browser.open({ home });
      await visit(page, `${home}${language}/index.html`);
      await page.keyboard.press('/');
      const found: Record<string, string[]> = {};
      for (const query of queries) found[query] = await firstFive(page, query, home);
      answers.push(found);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(Object.values(answers[0] ?? {}).filter((list) => list.length > 1).length).toBeGreaterThan(0);
  });
});
