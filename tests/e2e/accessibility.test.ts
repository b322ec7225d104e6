import { afterAll, beforeAll, expect, it } from 'vitest';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { sampleSite } from './harness/sites.ts';

/** Each theme and each width once: contrast does not depend on the width, nor the size of targets on the colours. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;

describeWith(['chromium'], 'accessibility (axe-core: WCAG 2.2 A and AA, best practice)', () => {
  const browser = useBrowser();
  let server: Preview;
  let pages: SitePage[];
  beforeAll(async () => {
    const { dist } = await sampleSite();
    pages = await pagesOf(dist);
    server = await servePreview(dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  async function examine(looked: readonly SitePage[], look: (typeof LOOKS)[number]): Promise<string[]> {
    const found: string[] = [];
    const queue = [...looked];
    const work = async (): Promise<void> => {
      const viewport = { width: look.width, height: 800 };
      const { page } = await browser.open({
        home: server.address,
        script: AXE,
        colorScheme: look.colorScheme,
        viewport,
      });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await visit(page, server.address + next.file);
        for (const violation of await violations(page)) found.push(`${next.file}: ${violation}`);
      }
    };
    await Promise.all([work(), work()]);
    return found.sort();
  }

  it.each(LOOKS)(
    'finds nothing on any kind of page in any language, $colorScheme at $width px',
    async (look) => {
      expect(await examine(onePerKind(pages), look)).toEqual([]);
    },
  );

  it.each(LOOKS)('finds nothing on any module page, $colorScheme at $width px', async (look) => {
    // Each module once in one theme: its text is the same in every course, its languages share their markup.
    const modules = new Map<string, SitePage>();
    for (const page of pages.filter(({ kind }) => kind === 'module')) {
      const id = page.file.split('/').at(-2) ?? '';
      if (!modules.has(id)) modules.set(id, page);
    }
    expect(modules.size).toBeGreaterThanOrEqual(15);
    expect(await examine([...modules.values()], look)).toEqual([]);
  });

  it('finds nothing with everything opened: menus, answers, tabs, filters, the search box', async () => {
    const quiz = pages.filter(({ kind, language }) => kind === 'module' && language === 'ru').slice(0, 4);
    const catalogue = pages.filter(({ kind }) => kind === 'catalogue').slice(0, 1);
    const { page } = await browser.open({ home: server.address, script: AXE });
    const found: string[] = [];
    for (const { file } of [...catalogue, ...quiz]) {
      await visit(page, server.address + file);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const violation of await violations(page)) found.push(`${file}: ${violation}`);
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('мат');
      await page.getByRole('dialog').getByRole('status').filter({ hasText: /\d/ }).waitFor();
      for (const violation of await violations(page)) found.push(`${file}, search: ${violation}`);
      await visit(page, `${server.address}${file}?find=${encodeURIComponent('и жана and')}`);
      await page.locator('.found-off').waitFor();
      for (const violation of await violations(page)) found.push(`${file}, marked: ${violation}`);
    }
    expect(found).toEqual([]);
  });
});
