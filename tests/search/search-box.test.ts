import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeEngines, indexPages } from '../../src/search/index-pages.ts';
import { assets, noBrowser, searchPage, Stand, startBrowser } from './stand.ts';

const HOSTILE =
  '&lt;img src=x onerror="window.broken = 1"&gt; &lt;/li&gt;&lt;script&gt;window.broken = 1&lt;/script&gt;';
const body = (title: string, text: string): string =>
  `<main data-pagefind-body><h1>${title}</h1>${text}</main>`;

const PAGES = [
  {
    url: 'ky/vectors/index.html',
    html: body(
      'Векторлор',
      `<p>Вектор жөнүндө.</p><h2 id="кошуу">Кошуу ${HOSTILE}</h2><p>Векторлорду кошуу: вектор ${HOSTILE} үйрөнүү.</p>`,
    ),
  },
  { url: 'ky/hostile/index.html', html: body(HOSTILE, `<p>вектор ${HOSTILE}</p>`) },
  ...Array.from({ length: 10 }, (_, index) => ({
    url: `ky/m${index}/index.html`,
    html: body(`Модуль ${index}`, '<p>матрица сөзү</p>'),
  })),
];

describe.skipIf(noBrowser)('the search box', () => {
  const stand = new Stand();
  let base = '';
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const status = (): Promise<string | null> => page.locator('.search-status').textContent();
  const said = (text: string): Promise<void> => page.locator('.search-status', { hasText: text }).waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLAnchorElement ? active.textContent : (active?.id ?? '');
    });
  const open = async (query?: string): Promise<void> => {
    await page.click('#opener');
    await page.locator('dialog[open]').waitFor();
    if (query !== undefined) await page.fill('.search-input', query);
  };

  beforeAll(async () => {
    base = await stand.start();
    for (const language of ['ky', 'ru', 'en']) {
      stand.addBundle(`a/b/search/${language}`, await indexPages({ language, pages: PAGES }));
      for (const id of ['start', 'vectors'])
        stand.files.set(`a/b/${language}/${id}/index.html`, searchPage(language, 2, id));
    }
    await stand.addEngine('a/b/search');
    for (const [name, text] of await assets()) stand.files.set(`a/b/${name}`, text);
    browser = await startBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(5_000);
    page = await context.newPage();
    await page.goto(`${base}a/b/ky/start/index.html`);
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await stand.stop();
    await closeEngines();
  });

  it('loads nothing of the index until something is typed, and then only from its own folder', async () => {
    stand.asked.length = 0;
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(2);
    await open();
    expect(await status()).toBe('Издей турган сөздү жазыңыз.');
    expect(stand.asked.toSorted()).toEqual(['a/b/assets/search.css', 'a/b/assets/search.js']);
    stand.asked.length = 0;
    await page.keyboard.type('вектор');
    await said('2 натыйжа');
    expect(stand.asked.every((file) => /^a\/b\/search\/(ky\/|wasm)/.test(file))).toBe(true);
  });

  it('shows hostile titles, headings and texts as text', async () => {
    await open('вектор');
    await said('2 натыйжа');
    const text = await page.locator('.search-results').innerText();
    expect(text).toContain('<img src=x onerror="window.broken = 1"> </li><script>window.broken = 1</script>');
    expect(await page.evaluate(() => document.querySelectorAll('.search img, .search script').length)).toBe(
      0,
    );
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.search-results mark').allTextContents()).toContain('вектор');
    await page.fill('.search-input', '<img src=x onerror="window.broken=1">');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  it('leads to the page and to the heading', async () => {
    await open('кошуу');
    await said('1 натыйжа');
    const addresses = await page
      .locator('.search-results a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const find = encodeURIComponent('кошуу');
    expect(addresses[1]).toMatch(
      new RegExp(`^${base}a/b/ky/vectors/index\\.html\\?find=.*${find}.*#${find}$`),
    );
    expect(addresses[0]).toBe(addresses[1]?.split('#')[0]);
    await page.click('.search-sections a');
    await page.waitForURL('**/vectors/**');
    await page.waitForFunction(() => scrollY > 100);
    await page.evaluate(() => scrollTo(0, 0));
    await open('кошуу');
    await said('1 натыйжа');
    await page.click('.search-sections a');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.waitForFunction(() => scrollY > 100);
  });

  it('is used by keyboard alone, and gives the focus back', async () => {
    await page.focus('#opener');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await focused()).toBe('okuu-search-input');
    await page.keyboard.type('матрица');
    await said('10 натыйжа');
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    expect(first).toContain('Модуль');
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('End');
    expect(await focused()).not.toBe(second);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('okuu-search-input');
    expect(await page.locator('.search-result').count()).toBe(4);
    await page.focus('.search-more');
    await page.keyboard.press('Enter');
    await page.locator('.search-result').nth(7).waitFor();
    await page.focus('.search-more');
    await page.keyboard.press('Enter');
    await page.locator('.search-result').nth(9).waitFor();
    expect(await page.locator('.search-more').isHidden()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('opener');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('.search-input')).toBe('матрица');
  });

  it('opens the first result on Enter, never one of an earlier word', async () => {
    await open('матрица');
    await said('10 натыйжа');
    await page.fill('.search-input', 'жөнүндө');
    await page.keyboard.press('Enter');
    await said('1 натыйжа');
    expect(page.url()).toMatch(/\/start\/index\.html\?q=/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ky/vectors/index.html*');
  });

  it('says when nothing is found, when it is offline and when it fails, and tries again', async () => {
    await open('бульдозер');
    await said('«бульдозер» боюнча эч нерсе табылган жок.');
    await context.setOffline(true);
    await page.fill('.search-input', 'трактор');
    await said('Интернет жок.');
    await context.setOffline(false);
    await page.goto(`${base}a/b/ky/start/index.html`);
    const engine = stand.files.get('a/b/search/ky/pagefind-entry.json') ?? '';
    stand.files.delete('a/b/search/ky/pagefind-entry.json');
    await open('вектор');
    await said('Издөө жүктөлгөн жок.');
    stand.files.set('a/b/search/ky/pagefind-entry.json', engine);
    await page.click('.search-again');
    await said('2 натыйжа');
    expect(await page.locator('.search-again').count()).toBe(0);
  });

  it('finds the same from disk', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'okuu-search-'));
    const files = new Map([...stand.files].map(([name, text]) => [name.replace('a/b/', ''), text]));
    for (const [name, text] of files) {
      // What a browser may not load from disk is not there.
      if (!/\.(html|css|js)$/.test(name)) continue;
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await page.goto(pathToFileURL(path.join(folder, 'ky/start/index.html')).href);
    await open('векторлорду');
    await said('2 натыйжа');
    expect(await page.locator('.search-results mark').allTextContents()).toContain('Векторлорду');
    await rm(folder, { recursive: true });
  });

  it.each([
    ['ky', 'light'],
    ['ru', 'dark'],
    ['en', 'dark'],
  ] as const)('has no accessibility findings and fits 320 px (%s, %s)', async (language, scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(`${base}a/b/${language}/start/index.html`);
    await open('матрица');
    await page.locator('.search-result').first().waitFor();
    await page.evaluate(axe.source);
    const findings = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: {
            run: (where: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
      ).axe.run('.search');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(findings).toEqual([]);
    expect(
      await page.evaluate(() => [
        document.querySelector('.search')?.getBoundingClientRect().width,
        document.querySelector('.search-body')?.scrollWidth,
      ]),
    ).toEqual([320, 320]);
  });
});
