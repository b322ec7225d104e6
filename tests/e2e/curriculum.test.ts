import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { soundContent } from '../curriculum/sound-course.ts';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { mustBuild, placesIn, scratch } from './harness/sites.ts';

const HOME = 'knu/algebra';
/** Two units of PDF more or less: browsers round. */
const A4_LANDSCAPE = [841.9, 595.3];

describeWith(['chromium'], 'matrix and map of a course', () => {
  const browser = useBrowser();
  let server: Preview;
  beforeAll(async () => {
    const places = { ...placesIn(await scratch('curriculum')), content: soundContent() };
    await mustBuild(places);
    server = await servePreview(places.dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 320],
  ] as const)(
    'read well: axe finds nothing and the page does not scroll sideways, %s at %i px',
    async (colorScheme, width) => {
      const viewport = { width, height: 800 };
      const { page } = await browser.open({ home: server.address, script: AXE, colorScheme, viewport });
      for (const file of ['ky/matrix', 'en/matrix', 'ru/map']) {
        await visit(page, `${server.address}${HOME}/${file}/index.html`);
        expect(await violations(page), file).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, file).toBeLessThanOrEqual(width);
      }
    },
  );

  it('is a table for a screen reader, on a phone as well', async () => {
    for (const width of [1280, 360]) {
      const viewport = { width, height: 800 };
      const { page } = await browser.open({ home: server.address, viewport });
      await visit(page, `${server.address}${HOME}/en/matrix/index.html`);
      const table = page.getByRole('table', { name: 'Outcomes by module' });
      const row = table.getByRole('row', {
        name: /LO1 Work with vectors\..*taught.*assessed: 1 question, 1 exercise/s,
      });
      await row.getByRole('rowheader').waitFor();
      const first = row.getByRole('link', { name: /1 question, 1 exercise/ });
      await first.click();
      expect(new URL(page.url()).hash).toBe('#quiz-1-q1');
      await page.locator('#quiz-1-q1').waitFor();
    }
  });

  it('prints on A4 landscape with the heads on every page; the map stays upright', async () => {
    const { page } = await browser.open({ home: server.address });
    const sizes = async (file: string): Promise<number[][]> => {
      await visit(page, `${server.address}${HOME}/${file}/index.html`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => [
        Number(box[1]),
        Number(box[2]),
      ]);
    };
    const matrix = await sizes('ru/matrix');
    expect(matrix.length).toBeGreaterThan(0);
    for (const size of matrix)
      for (const [at, length] of size.entries())
        expect(Math.abs(length - (A4_LANDSCAPE[at] ?? 0))).toBeLessThan(2);
    await page.emulateMedia({ media: 'print' });
    const heads = await page
      .locator('.grid thead')
      .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
    expect(new Set(heads)).toEqual(new Set(['table-header-group']));
    for (const [width = 0, height = 0] of await sizes('ru/map')) expect(height).toBeGreaterThan(width);
  });

  it('leads from the home to the map, and from the map to a module by keyboard', async () => {
    const { page } = await browser.open({ home: server.address, javaScriptEnabled: false });
    await visit(page, `${server.address}${HOME}/en/index.html`);
    await page.getByRole('link', { name: 'Map of the course' }).click();
    const map = page.getByRole('group', { name: 'Map of the course' });
    await map.getByRole('link', { name: '3. Matrices' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/matrices\/index\.html$/);
  });

  it('offers the matrix to a spreadsheet', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, `${server.address}${HOME}/ky/matrix/index.html`);
    const link = page.locator('.takeaway a');
    expect(await link.getAttribute('href')).toBe('../../downloads/matrix-ky.csv');
    const bytes = new Uint8Array(
      await (await fetch(`${server.address}${HOME}/downloads/matrix-ky.csv`)).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain('ОН1,Векторлор менен иштөө.,колдонуу,"ОК-1, ПК-1"');
  });
});
