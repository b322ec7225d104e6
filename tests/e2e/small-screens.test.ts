import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { sampleSite } from './harness/sites.ts';

/** Elements that stick out to the side without lying in something that scrolls; empty where nothing scrolls sideways. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    // Hiding what does not fit is no way to make it fit.
    const hidden = [document.documentElement, document.body].filter((root) =>
      ['hidden', 'clip'].includes(getComputedStyle(root).overflowX),
    );
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || (box.right <= width + 1 && box.left >= -1)) return false;
      for (
        let parent = element.parentElement;
        parent !== null && parent !== document.body;
        parent = parent.parentElement
      ) {
        if (scrolls(parent)) return false;
      }
      return getComputedStyle(element).position !== 'fixed';
    });
    const name = (element: Element): string =>
      `<${element.localName} class="${String(element.getAttribute('class'))}">`;
    const scroll =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : [];
    return [
      ...scroll,
      ...hidden.map((root) => `${name(root)} hides`),
      ...(scroll.length > 0 ? out.slice(0, 5).map(name) : []),
    ];
  });
}

/** The narrowest phone, and a screen of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

describeWith(['chromium'], 'small screens', () => {
  const browser = useBrowser();
  let server: Preview;
  let pages: SitePage[];
  beforeAll(async () => {
    const { dist } = await sampleSite();
    pages = await pagesOf(dist);
    server = await servePreview(dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  it.each(SCREENS)('never scroll sideways: every page at $width × $height', async (viewport) => {
    const looked = viewport.height === 640 ? pages : onePerKind(pages);
    const { page } = await browser.open({ home: server.address, viewport });
    const wrong: string[] = [];
    for (const { file } of looked) {
      await visit(page, server.address + file);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const fault of await sideways(page)) wrong.push(`${file}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  });

  it('can be used at 400 %: text has room and the search box fits', async () => {
    const { page } = await browser.open({ home: server.address, viewport: { width: 320, height: 256 } });
    const module = pages.find(({ kind, language }) => kind === 'module' && language === 'ky');
    await visit(page, server.address + (module?.file ?? ''));
    // What sticks to the window must leave most of it to the text (WCAG 1.4.10, 2.4.11).
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .reduce(
          (sum, element) =>
            sum + (element.getBoundingClientRect().top < 256 ? element.getBoundingClientRect().height : 0),
          0,
        ),
    );
    expect(stuck).toBeLessThan(100);
    await page.keyboard.press('/');
    const input = page.getByRole('dialog').getByRole('searchbox');
    await input.waitFor();
    const box = await input.boundingBox();
    expect(box).not.toBeNull();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
  });

  it('has targets of at least 24 × 24 px on the bars (WCAG 2.5.8)', async () => {
    const { page } = await browser.open({ home: server.address, viewport: { width: 320, height: 640 } });
    const small: string[] = [];
    for (const { file } of onePerKind(pages).filter(({ language }) => language === 'ky')) {
      await visit(page, server.address + file);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.bar a, .bar button, .bar summary, button')].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24)
            ? [`${element.outerHTML.slice(0, 80)} ${width}×${height}`]
            : [];
        }),
      );
      small.push(...found.map((target) => `${file}: ${target}`));
    }
    expect(small).toEqual([]);
  });
});
