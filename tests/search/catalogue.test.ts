import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientScript } from '../../src/build/client-script.ts';
import { noBrowser, Stand, startBrowser } from './stand.ts';

const box = (name: string, value: string): string =>
  `<label><input type="checkbox" name="${name}" value="${value}">${value} <span data-count>?</span></label>`;
const course = (title: string, institution: string, language: string, level: string): string =>
  `<li data-institution="${institution}" data-language="${language}" data-subject="05" data-level="${level}" data-licence="CC-BY-4.0" data-text="${title}">${title}</li>`;

const PAGE = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>
<form data-filter hidden><input type="search" name="words">${box('institution', 'kstu')}${box('institution', 'oshsu')}${box('language', 'ky')}${box('language', 'en')}
<select name="level"><option value="">все</option><option value="bachelor">бакалавриат</option></select><button type="reset">Сбросить</button></form>
<p data-filter-status role="status"></p><p data-filter-empty hidden>Ничего</p>
<section id="courses"><ul data-filtered="courses">${course('Линейная алгебра', 'kstu', 'ky ru', 'bachelor')}${course('Ещё данные', 'oshsu', 'ky en', 'master')}${course('Физика', 'oshsu', 'ru', 'bachelor')}</ul></section>
<section id="houses"><ul data-filtered="institutions"><li data-institution="kstu">КГТУ</li><li data-institution="oshsu">ОшГУ</li></ul></section>
<script src="catalogue.js"></script></body></html>`;

describe.skipIf(noBrowser)('the filters of the catalogue', () => {
  const stand = new Stand();
  let base = '';
  let browser: Browser;
  let page: Page;

  const shown = (list: string): Promise<string[]> => page.locator(`#${list} li:visible`).allTextContents();
  const counts = (): Promise<string[]> => page.locator('[data-count]').allTextContents();
  const status = (): Promise<string | null> => page.locator('[data-filter-status]').textContent();

  beforeAll(async () => {
    base = await stand.start();
    stand.files.set('index.html', PAGE);
    stand.files.set('catalogue.js', await clientScript('catalogue'));
    browser = await startBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(`${base}index.html`);
  });
  afterAll(async () => {
    await browser.close();
    await stand.stop();
  });

  it('narrows the lists, counts, and says how many are left', async () => {
    expect(await shown('courses')).toHaveLength(3);
    expect(await status()).toBe('');
    await page.check('[value=oshsu]');
    expect(await shown('courses')).toEqual(['Ещё данные', 'Физика']);
    expect(await shown('houses')).toEqual(['ОшГУ']);
    expect(await counts()).toEqual(['1', '2', '1', '1']);
    expect(await status()).toBe('Показано: 2 из 3 курсов');
    await page.selectOption('select', 'bachelor');
    expect(await shown('courses')).toEqual(['Физика']);
    expect(page.url()).toBe(`${base}index.html?institution=oshsu&level=bachelor`);
  });

  it('finds words whatever their case, and says when nothing is left', async () => {
    await page.fill('[name=words]', 'ЕЩЕ');
    expect(await shown('courses')).toEqual(['Ещё данные']);
    await page.fill('[name=words]', 'химия');
    expect(await page.locator('#courses').isHidden()).toBe(true);
    expect(await page.locator('[data-filter-empty]').isVisible()).toBe(true);
    expect(await status()).toBe('Показано: 0 из 3 курсов');
    await page.click('[type=reset]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words');
    expect(await shown('courses')).toHaveLength(3);
    expect(page.url()).toBe(`${base}index.html`);
  });

  it('takes its state from the address, and passes over what it does not know', async () => {
    await page.goto(`${base}index.html?language=en&language=xx&level=none&evil=%3Cimg%3E&q=`);
    expect(await page.isChecked('[value=en]')).toBe(true);
    expect(await shown('courses')).toEqual(['Ещё данные']);
    expect(page.url()).toBe(`${base}index.html?language=en`);
    await page.goto(`${base}index.html?find=x&q=y&evil=1&language=en`);
    expect(new URL(page.url()).search).toBe('?language=en&find=x&q=y');
    await page.goto(`${base}index.html?language=en`);
    await page.focus('[value=en]');
    await page.keyboard.press('Space');
    expect(await shown('courses')).toHaveLength(3);
  });
});
