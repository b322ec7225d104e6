import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assets, noBrowser, searchPage, Stand, startBrowser } from './stand.ts';

const TEXT = `<p id="text">Сөз, «сөздүн» жана <em>СӨЗДҮН</em> сөздөрү; &lt;b&gt;сөз&lt;/b&gt;.</p>
<p id="left"><button>сөз</button><textarea>сөз</textarea><math><mtext>сөз</mtext></math><svg><text>сөз</text></svg>
<select><option>сөз</option></select><script>var a = "сөз";</script></p><details><summary>Жооп</summary>сөз</details>
<p id="far" style="margin-top: 300vh">алыс</p>`;
const pageOf = (language: string, depth: number): string =>
  searchPage(language, depth, 'Бет').replace('</h1>', `</h1>${TEXT}`).replace('<main', '<main tabindex="-1"');

describe.skipIf(noBrowser)('a page that opens from a result', () => {
  const stand = new Stand();
  let base = '';
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const marks = (): Promise<string[]> => page.locator('mark.found').allTextContents();
  const visit = (find: string, language = 'ky'): Promise<unknown> =>
    page.goto(`${base}${language}/x/index.html${find}`);

  beforeAll(async () => {
    base = await stand.start();
    for (const language of ['ky', 'ru', 'en'])
      stand.files.set(`${language}/x/index.html`, pageOf(language, 2));
    for (const [name, text] of await assets()) stand.files.set(name, text);
    browser = await startBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(5_000);
    page = await context.newPage();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await stand.stop();
  });

  it('loads nothing for it where nothing was looked for', async () => {
    stand.asked.length = 0;
    await visit('?a=1');
    await page.waitForLoadState('networkidle');
    expect(stand.asked).not.toContain('assets/found.js');
  });

  it('marks the forms as whole words, in text only, and takes the marks away again', async () => {
    await visit('');
    const before = await page.locator('#text').innerHTML();
    await visit('?keep=1&find=сөз+сөздүн#кошуу');
    const button = page.getByRole('button', { name: 'Белгилөөнү алып салуу' });
    await button.waitFor();
    expect(await marks()).toEqual(['Сөз', 'сөздүн', 'СӨЗДҮН', 'сөз', 'сөз']);
    expect(await page.locator('#left mark').count()).toBe(0);
    await page.waitForFunction(() => scrollY > 100);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await marks()).toEqual([]);
    expect(await button.count()).toBe(0);
    expect(await page.locator('#text').innerHTML()).toBe(before);
    expect(await page.evaluate(() => document.querySelector('#text')?.childNodes.length)).toBe(3);
    expect(new URL(page.url()).search).toBe('?keep=1');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#кошуу');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it.each([
    ['ky', 'Белгилөөнү алып салуу'],
    ['ru', 'Убрать выделение'],
    ['en', 'Remove highlights'],
  ])('says so in %s', async (language, name) => {
    await visit('?find=сөз', language);
    await page.getByRole('button', { name }).waitFor();
  });

  it('goes to the first mark where the result is the page as a whole, but not to one that is in view or hidden', async () => {
    await visit('?find=алыс');
    await page.waitForFunction(() => scrollY > 100);
    await visit('?find=сөз');
    await page.locator('mark.found').first().waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('takes what the address says as text', async () => {
    await visit('?find=%3Cimg%20src=x%20onerror=alert(1)%3E+.*+%5Ba+%2525');
    await page.waitForLoadState('networkidle');
    expect(await marks()).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
    await visit('?find=%E0%A4+сөз');
    await page.locator('mark.found').first().waitFor();
    expect(await marks()).toEqual(['Сөз', 'сөз', 'сөз']);
  });

  it('prints no marks', async () => {
    await visit('?find=сөз');
    const mark = page.locator('mark.found').first();
    const ground = (): Promise<string> =>
      mark.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    expect(await page.locator('.found-off').isVisible()).toBe(false);
  });

  it('does all of it from disk as well', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'okuu-found-'));
    await mkdir(path.join(folder, 'assets'));
    for (const [name, text] of await assets()) await writeFile(path.join(folder, name), text);
    await writeFile(path.join(folder, 'index.html'), pageOf('ru', 0));
    const address = pathToFileURL(path.join(folder, 'index.html')).href;
    await page.goto(`${address}?find=${encodeURIComponent('сөз')}`);
    await page.getByRole('button', { name: 'Убрать выделение' }).click();
    expect(await marks()).toEqual([]);
    expect(page.url()).toBe(address);
    await rm(folder, { recursive: true });
  });
});
