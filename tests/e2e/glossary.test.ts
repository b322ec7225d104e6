import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { servePreview } from '../../src/preview/server.ts';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { deadAddresses } from './harness/crawl.ts';
import { describeWith } from './harness/needs.ts';
import { siteOf } from './harness/sites.ts';
import { STUDY } from './harness/study.ts';

const MODULE = 'en/vectors/index.html';
const GLOSSARY = 'en/glossary/index.html';

describeWith(['chromium'], 'words of the glossary', () => {
  const browser = useBrowser();
  let pack: string;
  let home: string;
  beforeAll(async () => {
    const { dist } = await siteOf('study', STUDY);
    pack = path.join(dist, 'alpha/algebra');
    home = `${pathToFileURL(dist).href}/`;
  });
  const address = (file: string): string => `${home}alpha/algebra/${file}`;
  const box = (page: Page) => page.locator('.term-box');
  const term = (page: Page, at = 0) => page.locator('a.term').nth(at);

  it('lead to the glossary and back to their first place', async () => {
    expect(await deadAddresses(pack)).toEqual([]);
    const { page } = await browser.open({ home, javaScriptEnabled: false });
    await visit(page, address(MODULE));
    expect(await page.locator('a.term').allTextContents()).toEqual([
      'vector',
      'scalar',
      'length of a vector',
      'order',
      'vector',
      'p-value',
    ]);
    await term(page).click();
    expect(page.url()).toBe(`${address(GLOSSARY)}#vector`);
    await page.locator('#vector').getByRole('link', { name: 'Vectors en' }).click();
    expect(page.url()).toBe(`${address(MODULE)}#okuu-term-vector`);
  });

  it('explain themselves to the pointer, which may rest on the box', async () => {
    const { page } = await browser.open({ home, viewport: { width: 1280, height: 800 } });
    await visit(page, address(MODULE));
    await term(page, 1).hover();
    await box(page).waitFor();
    expect(await box(page).locator('p').textContent()).toMatch(/^scalar — The meaning of scalar/);
    await box(page).hover();
    await page.waitForTimeout(400);
    expect(await box(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await box(page).waitFor({ state: 'hidden' });
  });

  it('explain themselves by keyboard; Escape closes the box and the focus stays', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address(MODULE));
    await term(page).focus();
    expect(await box(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term');
    await page.keyboard.press('Tab');
    expect(await box(page).locator('b').textContent()).toBe('scalar');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address(GLOSSARY)}#scalar`);
  });

  it('are read out with their meaning', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address(MODULE));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const links = nodes.filter(({ role, name }) => role?.value === 'link' && name?.value === 'scalar');
    expect(links.map(({ description }) => description?.value as string)).toEqual([
      'scalar — The meaning of scalar, in one sentence that is long enough to be wrapped.',
    ]);
  });

  it.each([320, 360])('open at the first tap and lead on at the second, within %i px', async (width) => {
    const { page } = await browser.open({ home, hasTouch: true, viewport: { width, height: 700 } });
    await visit(page, address(MODULE));
    for (const at of [0, 3]) {
      await term(page, at).tap();
      await box(page).waitFor();
      const { left, right, wide } = await box(page).evaluate((element) => ({
        ...(element.getBoundingClientRect().toJSON() as { left: number; right: number }),
        wide: document.documentElement.scrollWidth,
      }));
      expect([left >= 0, right <= width, wide <= width]).toEqual([true, true, true]);
    }
    expect(page.url()).toBe(address(MODULE));
    await page.locator('h1').tap();
    expect(await box(page).isVisible()).toBe(false);
    await term(page).tap();
    await term(page).tap();
    await page.waitForURL(`${address(GLOSSARY)}#vector`);
  });

  it('leave nothing behind on paper', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address(MODULE));
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => ({
      notes: document.querySelector('[data-term-notes]')?.getClientRects().length,
      line: getComputedStyle(document.querySelector('a.term') ?? document.body).textDecorationLine,
    }));
    expect(seen).toEqual({ notes: 0, line: 'none' });
  });

  it('are found by a word in any language', async () => {
    const { page } = await browser.open({ home });
    await visit(page, address(GLOSSARY));
    const shown = (): Promise<string[]> => page.locator('dfn:visible').allTextContents();
    expect(await shown()).toHaveLength(6);
    await page.getByLabel('Find a term').fill('СКАЛ');
    expect(await shown()).toEqual(['scalar']);
    await page.getByLabel('Find a term').fill('nothing');
    expect(await page.getByRole('status').textContent()).toBe('No such term.');
    await page.goto(`${address(GLOSSARY)}#field`);
    await expect.poll(shown).toHaveLength(6);
  });

  it.each(['light', 'dark'] as const)('pass axe, %s', async (colorScheme) => {
    const server = await servePreview(path.join(pack, '../..'), { port: 0, live: false });
    const root = `${server.address}alpha/algebra/`;
    const viewport = { width: 360, height: 740 };
    const { page } = await browser.open({ home: server.address, script: AXE, colorScheme, viewport });
    for (const language of ['ky', 'ru', 'en']) {
      await visit(page, `${root}${language}/glossary/index.html`);
      expect(await violations(page)).toEqual([]);
    }
    await visit(page, root + MODULE);
    await term(page).focus();
    await box(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await server.close();
  });
});
