import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { sampleSite } from './harness/sites.ts';

describeWith(['chromium'], 'the filters of the catalogue', () => {
  const browser = useBrowser();
  let server: Preview;
  beforeAll(async () => {
    const { dist } = await sampleSite();
    server = await servePreview(dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  it('narrow the list to what their counts promise, say so, and undo it', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, `${server.address}en/index.html`);
    const shown = page.locator('[data-filtered="courses"] > li:visible');
    const all = await shown.count();
    await page.locator('form[data-filter] summary').click();
    const option = page.locator('[data-facet="institution"] label').first();
    const promised = Number(await option.locator('[data-count]').innerText());
    await option.locator('input').check();
    await page.locator('[data-filter-status]').filter({ hasText: /\S/ }).waitFor();
    expect(await shown.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    await page.locator('form[data-filter] [type="reset"]').click();
    expect(await shown.count()).toBe(all);
  });

  it('keep what was chosen in the address, so that it can be sent to somebody', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, `${server.address}ru/index.html`);
    const shown = page.locator('[data-filtered="courses"] > li:visible');
    await page.locator('form[data-filter] input[type="search"]').fill('алгебра');
    await expect.poll(() => shown.count()).toBe(1);
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    const { page: other } = await browser.open({ home: server.address });
    await visit(other, page.url());
    await expect.poll(() => other.locator('[data-filtered="courses"] > li:visible').count()).toBe(1);
  });

  it('say what to do where nothing fits', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, `${server.address}ky/index.html`);
    await page.locator('form[data-filter] input[type="search"]').fill('жокжокжок');
    await page.locator('[data-filter-empty]').waitFor();
    expect(await page.locator('[data-filtered="courses"] > li:visible').count()).toBe(0);
  });
});
