import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { say, sayCount } from '../../src/site/strings.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { course, edition, PORTAL, writeContent } from './harness/content.ts';
import { describeWith } from './harness/needs.ts';
import { okuu, type BuildPlaces } from './harness/okuu.ts';
import { mustBuild, placesIn, scratch } from './harness/sites.ts';

const RU = '## Множество\n\nЭлементы.\n\n## Пример\n\n$$\nA \\cup B\n$$';
const KY = '## Көптүк\n\nЭлементтер.\n\n## Мисал\n\n$$\nA \\cup B\n$$';
const EN = '## A set\n\nElements.\n\n## Example\n\n$$\nA \\cup B\n$$';

/** From disk, without JavaScript: the hardest way to read it. */
describeWith(['chromium'], 'a translation that is behind', () => {
  const browser = useBrowser();
  let places: BuildPlaces;
  const addressOf = (file: string): string => `file://${path.join(places.dist, file)}`;

  beforeAll(async () => {
    places = placesIn(await scratch('translations'));
    await writeContent(places.content, {
      ...PORTAL,
      'modules/sets/ru.mdx': edition('ru', 'Множества', RU),
      'modules/sets/ky.mdx': edition('ky', 'Көптүктөр', KY, [
        'translationOf: { language: ru, version: 1.0.0 }',
      ]),
      'modules/sets/en.mdx': edition('en', 'Sets', EN, ['translationOf: { language: ky, version: 1.0.0 }']),
      'courses/alpha/algebra.yaml': course('Algebra', ['ky', 'ru', 'en'], ['sets']),
      'courses/beta/coding.yaml': course('Coding', ['ky'], ['sets']),
    });
    const record = ['--up-to-date', 'sets/ky', '--up-to-date', 'sets/en'];
    const recorded = await okuu([
      'translations',
      '--content',
      places.content,
      '--cache',
      places.cache,
      ...record,
    ]);
    expect(recorded.status, recorded.stderr).toBe(0);
    const file = path.join(places.content, 'modules', 'sets', 'ru.mdx');
    const text = (await readFile(file, 'utf8'))
      .replace('\\cup', '\\cap')
      .replace('version: 1.0.0', 'version: 1.1.0');
    await writeFile(file, `${text}\n## Пустое множество\n\nБез элементов.\n`);
    await mustBuild(places);
  });

  const open = async (file: string): Promise<Page> => {
    const { page } = await browser.open({ home: `file://${places.dist}`, javaScriptEnabled: false });
    await visit(page, addressOf(file));
    return page;
  };

  it('says so in the reader’s language and leads to the newer text, section by section', async () => {
    const page = await open('alpha/algebra/ky/sets/index.html');
    const notice = page.locator('.notice', { hasText: say('ky', 'behind.notice', { language: 'орусча' }) });
    expect(await notice.count()).toBe(1);
    const summary = notice.locator('summary');
    expect(await summary.innerText()).toBe(sayCount('ky', 'behind.moved', 2));
    await summary.click();
    expect((await notice.locator('li').allInnerTexts()).map((line) => line.trim())).toEqual([
      'өзгөрдү: Пример (ушул бетте: Мисал)',
      'жаңы: Пустое множество',
    ]);
    const addresses = await notice
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(4);
    for (const address of addresses) {
      await visit(page, address);
      const anchor = decodeURIComponent(new URL(address).hash.slice(1));
      if (anchor !== '') expect(await page.locator(`[id="${anchor}"]`).isVisible(), address).toBe(true);
    }
  });

  it('is told apart from a source that is behind itself: its reader is led to the newest text too', async () => {
    const page = await open('alpha/algebra/en/sets/index.html');
    const notice = page.locator('.notice', { hasText: say('en', 'behind.notice', { language: 'Russian' }) });
    await notice.locator('summary').click();
    await notice.getByRole('link', { name: 'Пример' }).click();
    expect(decodeURIComponent(page.url())).toBe(addressOf('alpha/algebra/ru/sets/index.html#пример'));
  });

  it('links to no text that the pack lacks, and nobody reads the notice where nothing is behind', async () => {
    const page = await open('beta/coding/ky/sets/index.html');
    const notice = page.locator('.notice', { hasText: say('ky', 'behind.notice', { language: 'орусча' }) });
    expect(
      await notice.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([`#${encodeURIComponent('мисал')}`]);
    expect(readFileSync(path.join(places.dist, 'alpha/algebra/ru/sets/index.html'), 'utf8')).not.toContain(
      'class="notice"',
    );
  });

  it.each(['ky', 'ru', 'en'] as const)(
    'stands in the list for authors (%s), which fits a phone',
    async (language) => {
      const file = `guide/${language}/translations/index.html`;
      expect(existsSync(path.join(places.dist, file))).toBe(true);
      const { page } = await browser.open({
        home: `file://${places.dist}`,
        viewport: { width: 360, height: 700 },
      });
      await visit(page, addressOf(file));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const row = page.locator('table').last().locator('tbody tr').first();
      expect(await row.innerText()).toContain(sayCount(language, 'translations.behind', 2));
      const bars = await row
        .getByRole('progressbar')
        .evaluateAll((all) => all.map((bar) => (bar as HTMLProgressElement).position));
      expect(bars.map((position) => Math.round(position * 100))).toEqual([50, 100]);
      await row.getByRole('link', { name: 'Көптүктөр' }).click();
      expect(await page.locator('h1').innerText()).toBe('Көптүктөр');
    },
  );
});
