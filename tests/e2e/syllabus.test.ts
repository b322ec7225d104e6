import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePreview, type Preview } from '../../src/preview/server.ts';
import { AXE, violations } from './harness/axe.ts';
import { useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import type { BuildPlaces } from './harness/okuu.ts';
import { mustBuild, placesIn, scratch } from './harness/sites.ts';
import { SEMESTER } from '../exports/semester.ts';

const HOME = 'knu/algebra';

describeWith(['chromium'], 'syllabus and plan', () => {
  const browser = useBrowser();
  let places: BuildPlaces;
  let server: Preview;
  beforeAll(async () => {
    places = { ...placesIn(await scratch('syllabus')), content: SEMESTER };
    await mustBuild(places);
    server = await servePreview(places.dist, { port: 0, live: false });
  });
  afterAll(() => server.close());

  it('are linked from the home of the course, with their files', async () => {
    const { page } = await browser.open({ home: server.address });
    await visit(page, `${server.address}${HOME}/ru/index.html`);
    for (const name of ['Силлабус', 'План по неделям']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().waitFor();
    }
    const links = page.locator('.downloads li');
    const named = await links.allInnerTexts();
    expect(named).toContainEqual(expect.stringMatching(/^Силлабус.*DOCX, \d+\sКБ$/s));
    expect(named).toContainEqual(expect.stringMatching(/^Календарь занятий.*iCalendar, \d+\sКБ$/s));
    const hrefs = await links
      .locator('a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const href of hrefs) expect((await fetch(href)).status, href).toBe(200);
  });

  it('come as files that others can read, and the manifest names them', async () => {
    const folder = path.join(places.dist, HOME);
    const docx = unzipSync(await readFile(path.join(folder, 'downloads/syllabus-ky.docx')));
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain(
      'Сызыктуу алгебранын тилин үйрөтүү.',
    );
    const ics = await readFile(path.join(folder, 'downloads/plan-ky.ics'), 'utf8');
    const root = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    expect(root.getAllSubcomponents('vevent')).toHaveLength(32);
    const manifest = JSON.parse(await readFile(path.join(folder, 'pack.json'), 'utf8')) as {
      files: { path: string; size: number; sha256: string; licence?: string }[];
    };
    const listed = manifest.files.filter((file) => /^downloads\/(?:plan|syllabus)-/.test(file.path));
    expect(listed.map((file) => file.path)).toEqual([
      'downloads/plan-en.ics',
      'downloads/plan-ky.ics',
      'downloads/plan-ru.ics',
      'downloads/syllabus-en.docx',
      'downloads/syllabus-ky.docx',
      'downloads/syllabus-ru.docx',
    ]);
    expect(new Set(listed.map((file) => file.licence))).toEqual(new Set(['CC-BY-4.0']));
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'read well: axe finds nothing and nothing scrolls sideways, %s at %i px',
    async (colorScheme, width) => {
      const viewport = { width, height: 800 };
      const { page } = await browser.open({ home: server.address, script: AXE, colorScheme, viewport });
      for (const file of ['ky/syllabus', 'ru/plan', 'en/syllabus']) {
        await visit(page, `${server.address}${HOME}/${file}/index.html`);
        expect(await violations(page), file).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(
          width,
        );
      }
      await visit(page, `${server.address}${HOME}/en/syllabus/index.html`);
      // On narrow screens rows become blocks; they stay rows of a table all the same.
      const table = page.getByRole('table', { name: 'Weeks, topics and academic hours' });
      await table
        .getByRole('row', { name: /22–28 March.*Test/ })
        .getByRole('rowheader')
        .waitFor();
    },
  );

  it('mark the present week by the clock of the device, and read without scripts', async () => {
    const { page } = await browser.open({ home: server.address });
    await page.clock.setFixedTime(new Date('2027-03-24T12:00:00Z'));
    await visit(page, `${server.address}${HOME}/en/plan/index.html`);
    await page.getByRole('link', { name: 'This week' }).click();
    expect(new URL(page.url()).hash).toBe('#okuu-week-8');
    expect(await page.locator('.week.present h2').innerText()).toMatch(/Week 8.*This week/s);
    const plain = await browser.open({ home: server.address, javaScriptEnabled: false });
    await visit(plain.page, `${server.address}${HOME}/en/plan/index.html`);
    expect(await plain.page.locator('.week').count()).toBe(16);
    expect(await plain.page.getByText('This week').filter({ visible: true }).count()).toBe(0);
  });

  it('are not made again where nothing changed', async () => {
    const { counts, failed } = await mustBuild(places);
    expect([counts.downloads, failed]).toEqual([0, []]);
  });
});
