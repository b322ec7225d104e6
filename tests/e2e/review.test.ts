import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { servePreview } from '../../src/preview/server.ts';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { siteOf } from './harness/sites.ts';
import { STUDY } from './harness/study.ts';

const CLOSED = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed'); } });`;

const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());

describeWith(['chromium'], 'a course that is gone over again', () => {
  const browser = useBrowser();
  let dist: string;
  let home: string;
  beforeAll(async () => {
    ({ dist } = await siteOf('study', STUDY));
    home = `${pathToFileURL(dist).href}/`;
  });
  const review = (language = 'en'): string => `${home}alpha/algebra/${language}/review/index.html`;
  const course = (pack = 'alpha/algebra', language = 'en'): string => `${home}${pack}/${language}/index.html`;
  const module = (pack = 'alpha/algebra', language = 'en'): string =>
    `${home}${pack}/${language}/vectors/index.html`;
  const unfold = (page: Page) => page.locator('.review-module > summary').first().click();
  const toEnd = async (page: Page): Promise<void> => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(600);
  };

  it('has cards that open without a script', async () => {
    const { page } = await browser.open({ home, javaScriptEnabled: false });
    await visit(page, review());
    await unfold(page);
    const card = page.locator('[data-card="vectors/quiz-one-q2"]');
    expect(await card.getByText('9.81').isVisible()).toBe(false);
    await card.locator('summary').click();
    expect(await card.getByText('9.81 ± 0.05 m/s²').isVisible()).toBe(true);
    expect(await page.locator('[data-review-tools]').isVisible()).toBe(false);
    await card.getByRole('link').last().click();
    expect(page.url()).toBe(`${module()}#quiz-one-q2`);
  });

  it('remembers what was known, by keyboard, and forgets it', async () => {
    const { page } = await browser.open({ home });
    await visit(page, review());
    await unfold(page);
    const card = page.locator('[data-card="term/scalar"]');
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'I knew it' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    expect(await page.getByRole('status').textContent()).toBe('You know 1 of 11');
    await page.reload();
    await unfold(page);
    await page.getByRole('button', { name: 'Only those to repeat' }).click();
    expect([await card.isVisible(), await page.locator('.card:visible').count()]).toEqual([false, 10]);
    await page.getByRole('button', { name: 'Delete the marks' }).click();
    expect([await card.isVisible(), await kept(page)]).toEqual([true, []]);
  });

  it('shuffles cards without losing one, and asks the other way round', async () => {
    const { page } = await browser.open({ home });
    await visit(page, review());
    await unfold(page);
    const keys = (): Promise<string[]> =>
      page.locator('.card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card') ?? ''));
    const before = await keys();
    await page.getByRole('button', { name: 'Shuffle' }).click();
    expect((await keys()).sort()).toEqual([...before].sort());
    const front = page.locator('[data-card="term/vector"] [data-side]').first();
    expect(await front.innerText()).toBe('vector');
    await page.getByRole('button', { name: 'Ask by the definition' }).click();
    expect(await front.innerText()).toMatch(/^The meaning of vector/);
  });

  it('prints every answer, in two columns', async () => {
    const { page } = await browser.open({ home, viewport: { width: 800, height: 1000 } });
    await visit(page, review());
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const columns = await page
      .locator('.cards')
      .first()
      .evaluate((list) => getComputedStyle(list).gridTemplateColumns);
    expect(columns.split(' ')).toHaveLength(2);
    expect(await page.getByText('9.81 ± 0.05').isVisible()).toBe(true);
    expect(await page.locator('.card-marks:visible, .review-tools:visible').count()).toBe(0);
  });

  it('says where the reader was, and forgets all of it at once', async () => {
    const { page } = await browser.open({ home });
    await visit(page, course());
    const box = page.locator('[data-resume]');
    expect(await box.isVisible()).toBe(false);
    await visit(page, module());
    await page.locator('#second').evaluate((heading) => heading.scrollIntoView());
    await page.waitForTimeout(500);
    await visit(page, course());
    expect(await box.getByRole('link').getAttribute('href')).toMatch(/vectors\/index\.html#second$/);
    expect(await page.getByText('✓ read').count()).toBe(0);
    await visit(page, module());
    await toEnd(page);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check' }).first().click();
    await visit(page, module('alpha/geometry'));
    await visit(page, course('alpha/algebra', 'ky'));
    expect(await box.innerText()).toMatch(/^Уланта берүү: 1\. Vectors ky/);
    expect(await box.getByRole('link').getAttribute('href')).toMatch(/ky\/vectors\/index\.html$/);
    expect(await page.getByText('✓ окулду').count()).toBe(1);
    expect(await kept(page)).toEqual([
      'okuu:alpha/algebra:place',
      'okuu:alpha/algebra:quiz/vectors/quiz-one',
      'okuu:alpha/geometry:place',
    ]);
    await page.getByRole('button', { name: 'Унутуу' }).press('Enter');
    expect(await kept(page)).toEqual(['okuu:alpha/geometry:place']);
    expect(await box.innerText()).toBe('Бул курс боюнча сакталгандын баары өчүрүлдү.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/өчүрүлдү/);
    await page.reload();
    expect(await box.isVisible()).toBe(false);
  });

  it('reads on where storage is closed or holds something else', async () => {
    const { page } = await browser.open({ home, script: CLOSED });
    for (const address of [module(), course(), review()]) await visit(page, address);
    await unfold(page);
    await page.locator('.card summary').first().click();
    await page.getByRole('button', { name: 'I knew it' }).first().click();
    expect(await page.getByRole('status').textContent()).toBe('You know 1 of 11');
    const odd = `try { for (const name of ['place', 'cards']) localStorage.setItem('okuu:alpha/algebra:' + name, '[{"module":1'); } catch {}`;
    const { page: other } = await browser.open({ home, script: odd });
    for (const address of [course(), review()]) await visit(other, address);
    expect(await other.locator('[data-resume] a').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('passes axe at 360 px, %s', async (colorScheme) => {
    const server = await servePreview(dist, { port: 0, live: false });
    const viewport = { width: 360, height: 740 };
    const { page } = await browser.open({ home: server.address, script: AXE, colorScheme, viewport });
    for (const language of ['ky', 'ru', 'en']) {
      await visit(page, `${server.address}alpha/algebra/${language}/review/index.html`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.locator('.card-marks button').first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await visit(page, `${server.address}alpha/algebra/${language}/vectors/index.html`);
      await visit(page, `${server.address}alpha/algebra/${language}/index.html`);
      await page.locator('[data-resume]').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await server.close();
  });
});
