import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { htmlOf, onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { sampleSite } from './harness/sites.ts';

/** How the focused element stands out: its outline or shadow, or null where nothing shows it. */
function focusMark(page: Page): Promise<{ element: string; visible: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    return { element: element.outerHTML.slice(0, 100), visible: marked && width > 0 && height > 0 };
  });
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');

describeWith(['chromium'], 'by keyboard alone', () => {
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

  it('the first stop of every kind of page is the way past the bar, and it works', async () => {
    const { page } = await browser.open({ home: server.address });
    for (const { file, kind } of onePerKind(pages).filter((candidate) => candidate.kind !== 'not-found')) {
      await visit(page, server.address + file);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className), kind).toBe('skip');
      expect((await focusMark(page))?.visible, kind).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id), kind).toBe('okuu-main');
    }
  });

  it.each(['light', 'dark'] as const)(
    'every stop of a course home and a module shows where the focus is, %s',
    async (colorScheme) => {
      const { page } = await browser.open({ home: server.address, colorScheme });
      const unseen: string[] = [];
      for (const { file } of onePerKind(pages).filter(
        ({ kind, language }) => (kind === 'course' || kind === 'module') && language === 'ru',
      )) {
        await visit(page, server.address + file);
        for (let stop = 0; stop < 60; stop += 1) {
          await page.keyboard.press('Tab');
          const mark = await focusMark(page);
          if (mark === null) break;
          if (!mark.visible) unseen.push(`${file}: ${mark.element}`);
        }
      }
      expect(unseen).toEqual([]);
    },
  );

  it('"/" opens the search, Escape closes it and the focus is back where it was', async () => {
    const { page } = await browser.open({ home: server.address });
    const looked = onePerKind(pages).filter(({ language }) => language !== 'en');
    let searched = 0;
    for (const candidate of looked) {
      const { file } = candidate;
      if (!(await htmlOf(dist, candidate)).includes('data-search-open')) continue;
      searched += 1;
      await visit(page, server.address + file);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const before = await focused(page);
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate(() => document.activeElement?.localName), file).toBe('input');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await focused(page), file).toBe(before);
    }
    expect(searched).toBeGreaterThanOrEqual(6);
  });

  it('"/" stays a letter in a field of text', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, server.address);
    const field = page.locator('form[data-filter] input[type="search"]');
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('a quiz can be answered, checked and tried again', async () => {
    const { page } = await browser.open({ home: server.address });
    let checked = 0;
    for (const candidate of pages.filter(({ kind, language }) => kind === 'module' && language === 'ky')) {
      if (!(await htmlOf(dist, candidate)).includes('data-question="single"')) continue;
      await visit(page, server.address + candidate.file);
      const question = page.locator('[data-question="single"]').first();
      const right = question
        .locator('[data-choice][data-correct] input, input[data-choice][data-correct]')
        .first();
      await right.focus();
      await page.keyboard.press('Space');
      expect(await right.isChecked()).toBe(true);
      const button = question.getByRole('button').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await question
        .locator('[role="status"], [aria-live], output')
        .filter({ hasText: /\S/ })
        .first()
        .waitFor();
      checked += 1;
      break;
    }
    expect(checked).toBe(1);
  });

  it('the arrows move between tabs, and only the chosen one is shown', async () => {
    const { page } = await browser.open({ home: server.address });
    for (const candidate of pages.filter(({ kind, language }) => kind === 'module' && language === 'ru')) {
      if (!(await htmlOf(dist, candidate)).includes('data-tabs')) continue;
      await visit(page, server.address + candidate.file);
      const list = page.getByRole('tablist').first();
      const tabs = list.getByRole('tab');
      await tabs.first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
      expect(await tabs.nth(0).getAttribute('aria-selected')).toBe('false');
      const panels = page.locator('[data-tabs]').first().getByRole('tabpanel');
      expect(await panels.count()).toBe(1);
      return;
    }
    throw new Error('No sample module has tabs');
  });

  it('the colours switch between device, light and dark, and stay chosen on the next page', async () => {
    const { page } = await browser.open({ home: server.address, colorScheme: 'light' });
    const course = pages.find(({ kind }) => kind === 'course');
    await visit(page, server.address + (course?.file ?? ''));
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    const button = page.locator('[data-theme-switch]');
    await button.focus();
    const seen = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      await page.keyboard.press('Enter');
      if ((await ground()) !== light) {
        await page.reload();
        expect(await ground()).not.toBe(light);
        await button.focus();
      }
      seen.add((await page.locator('html').getAttribute('data-theme')) ?? 'auto');
    }
    expect(seen).toEqual(new Set(['light', 'dark', 'auto']));
  });
});
