import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { say } from '../../src/site/strings.ts';
import { useBrowser, visit, type Reader } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { htmlOf, pagesOf, type SitePage } from './harness/pages.ts';
import { sampleSite } from './harness/sites.ts';

describeWith(['chromium'], 'without JavaScript', () => {
  const browser = useBrowser();
  let server: Preview;
  let dist: string;
  let pages: SitePage[];
  beforeAll(async () => {
    ({ dist } = await sampleSite());
    pages = await pagesOf(dist);
    server = await servePreview(dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  const open = (): Promise<Reader> => browser.open({ home: server.address, javaScriptEnabled: false });

  /** The first Russian module page whose HTML has a mark. */
  async function pageWith(page: Page, mark: string): Promise<void> {
    for (const candidate of pages.filter(({ kind, language }) => kind === 'module' && language === 'ru')) {
      if ((await htmlOf(dist, candidate)).includes(mark)) return visit(page, server.address + candidate.file);
    }
    throw new Error(`No sample module has ${mark}`);
  }

  it('leads from the catalogue to a course, a module, the next one, another language and the credits', async () => {
    const { page } = await open();
    await visit(page, `${server.address}ru/index.html`);
    await page.locator('[data-filtered="courses"] a').first().click();
    await page.getByRole('link', { name: say('ru', 'start') }).click();
    const first = page.url();
    await page.locator('a[rel="next"]').first().click();
    expect(page.url()).not.toBe(first);
    await page.locator('details.languages > summary').click();
    await page.locator('details.languages a[hreflang="ky"]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ky');
    await page.locator('a[href*="credits/index.html"]').last().click();
    expect(await page.locator('h1').innerText()).toBe(say('ky', 'credits'));
  });

  it('shows nothing that would not work: no search, no theme switch, no filters, no dead button', async () => {
    const { page } = await open();
    for (const candidate of pages.filter(({ language }) => language === 'ky' || language === null)) {
      await visit(page, server.address + candidate.file);
      const dead = page.locator(
        'button:visible, input[type="search"]:visible, form:visible, [role="tab"]:visible',
      );
      expect(await dead.count(), candidate.file).toBe(0);
    }
  });

  it('shows the answers of a quiz on demand', async () => {
    const { page } = await open();
    await pageWith(page, 'data-quiz');
    const quiz = page.locator('[data-quiz]').first();
    const answers = quiz.locator('details').first();
    const text = answers.locator(':scope > :not(summary)').first();
    expect(await text.isVisible()).toBe(false);
    await answers.locator('summary').click();
    await text.waitFor();
    expect((await text.innerText()).trim()).not.toBe('');
  });

  it('shows hints and solutions of exercises on demand', async () => {
    const { page } = await open();
    await pageWith(page, 'exercise');
    const folds = page.locator('.exercise details');
    expect(await folds.count()).toBeGreaterThan(0);
    for (const fold of await folds.all()) {
      const text = fold.locator(':scope > :not(summary)').first();
      expect(await text.isVisible()).toBe(false);
      await fold.locator(':scope > summary').click();
      await text.waitFor();
    }
  });

  it('shows what stands in every tab, under its title', async () => {
    const { page } = await open();
    await pageWith(page, 'data-tabs');
    const tabs = page.locator('[data-tabs] [data-tab]');
    expect(await tabs.count()).toBeGreaterThan(1);
    for (const tab of await tabs.all()) {
      expect(await tab.isVisible()).toBe(true);
      expect((await tab.innerText()).trim()).not.toBe('');
    }
  });

  it('lists every course, institution and module in the catalogue', async () => {
    const { page } = await open();
    const courses = new Set(pages.flatMap(({ pack }) => pack ?? []));
    const modules = new Set(
      pages.filter(({ kind }) => kind === 'module').map(({ file }) => file.split('/').at(-2)),
    );
    for (const language of ['ky', 'ru', 'en']) {
      await visit(page, `${server.address}${language}/index.html`);
      const addresses = await page
        .locator('main a:visible')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const key of courses)
        expect(
          addresses.some((address) => address.includes(`/${key}/`)),
          key,
        ).toBe(true);
      for (const id of modules)
        expect(
          addresses.some((address) => address.includes(`/${String(id)}/index.html`)),
          id,
        ).toBe(true);
    }
  });

  it('prints answers, solutions and the whole text', async () => {
    const { page } = await open();
    await pageWith(page, 'exercise');
    await page.emulateMedia({ media: 'print' });
    const closed = page.locator('.exercise details > :not(summary)');
    for (const text of await closed.all()) {
      const { height } = (await text.boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThan(0);
    }
    expect(await page.locator('header.bar .tools').isVisible()).toBe(false);
  });
});
