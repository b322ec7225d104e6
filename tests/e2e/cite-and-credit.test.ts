import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { pagesOf } from './harness/pages.ts';
import { sampleSite } from './harness/sites.ts';

/** The first figure of a page, with its box open. */
async function openBox(page: Page): Promise<void> {
  await page.locator('.text figure.figure .cite-box').first().locator('summary').click();
}

describeWith(['chromium'], 'cite and credit', () => {
  const browser = useBrowser();
  let server: Preview;
  let address: string;
  beforeAll(async () => {
    const { dist } = await sampleSite();
    const pages = await pagesOf(dist);
    server = await servePreview(dist, { port: 0, live: false });
    address = server.address + (pages.find(({ file }) => file.endsWith('/ru/charts/index.html'))?.file ?? '');
  });
  afterAll(() => server.close());

  it('copies the credit of a figure in every form', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page } = await browser.open({ home: server.address, permissions });
    await visit(page, address);
    await openBox(page);
    const box = page.locator('.text figure.figure .cite-box').first();
    const copied = async (name: string): Promise<string> => {
      await box.getByRole('button', { name: `Копировать: ${name}` }).click();
      await box.getByRole('button', { name: `Скопировано: ${name}` }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Текст')).toMatch(
      /^Иллюстрация из модуля «Диаграммы», автор: Участники Okuu, Okuu\. Лицензия: CC BY 4\.0 \(https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\)\.$/,
    );
    expect(await copied('HTML')).toMatch(/^<p prefix="cc: .*<\/p>$/);
    expect(await copied('BibTeX')).toMatch(/^@misc\{[a-z0-9-]+,\n {2}author = .*\n\}$/s);
    const ris = await copied('RIS');
    expect(ris).toMatch(/^TY {2}- ELEC\r\n/);
    expect(ris.endsWith('\r\nER  - \r\n')).toBe(true);
    expect(ris.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('can be marked and read without scripts', async () => {
    const { page } = await browser.open({ home: server.address, javaScriptEnabled: false });
    await visit(page, address);
    await openBox(page);
    const box = page.locator('.text figure.figure .cite-box').first();
    expect(await box.locator('dt').allInnerTexts()).toEqual(['Текст', 'HTML', 'BibTeX', 'RIS']);
    expect(await box.locator('button').count()).toBe(0);
    expect(await box.locator('dd').last().isVisible()).toBe(true);
  });

  it('leaves the credit on paper, without the box', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text figure .figure-credit').first().isVisible()).toBe(true);
    expect(await page.locator('.cite .forms dd').first().isVisible()).toBe(true);
    for (const hidden of await page.locator('.cite-box, .forms button').all())
      expect(await hidden.isVisible()).toBe(false);
  });
});
