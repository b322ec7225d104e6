import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { useBrowser } from './harness/browser.ts';
import { course, edition, PORTAL } from './harness/content.ts';
import { describeWith, placeOf } from './harness/needs.ts';
import { scratch, siteOf } from './harness/sites.ts';
import { filesBelow } from './harness/trees.ts';

/*
 * A pack is unzipped by somebody, who takes one page and one picture away from it. Each alone still says whose it is,
 * where it comes from and on which terms.
 */
const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';
let home: string;
let names: string[];

beforeAll(async () => {
  const photo = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#4a7ba6' } })
    .jpeg()
    .toBuffer();
  const body = [
    '## The lake',
    '<Figure src="./lake.jpg" alt="A lake" title="Lake at noon" author="Bermet Sadykova" authorUrl="https://example.org/bermet" source="https://example.org/lake" licence="CC-BY-SA-4.0">\nA lake.\n</Figure>',
    '<Figure src="./own.jpg" alt="A shore" own>\nA shore.\n</Figure>',
    '<Figure src="./changed.jpg" alt="A cut" author="Bermet Sadykova" source="https://example.org/cut" licence="CC-BY-3.0" relation="adapted" changes="Cut." adapterLicence="CC-BY-SA-4.0">\nA cut.\n</Figure>',
  ].join('\n\n');
  const origin = [
    'derivedFrom:',
    '  title: Waters of Asia',
    '  authors: [Open River School]',
    '  url: https://example.org/waters',
    '  version: 2.1.0',
    '  licence: CC-BY-4.0',
    '  relation: adapted',
    '  changes: Shortened.',
  ];
  const { dist } = await siteOf('taken-away', {
    ...PORTAL,
    'modules/lakes/en.mdx': edition('en', 'Lakes', body, ['institution: beta', ...origin]),
    'modules/lakes/lake.jpg': photo,
    'modules/lakes/own.jpg': await sharp(photo).resize(600).jpeg().toBuffer(),
    'modules/lakes/changed.jpg': await sharp(photo).resize(500).jpeg().toBuffer(),
    'courses/alpha/nature.yaml': course('Nature', ['en'], ['lakes']),
  });
  const pack = path.join(dist, 'alpha', 'nature');
  names = await filesBelow(pack);
  const entries = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(path.join(pack, name)))] as const),
  );
  home = await scratch('taken-away');
  for (const [name, bytes] of Object.entries(unzipSync(zipSync(Object.fromEntries(entries))))) {
    await mkdir(path.dirname(path.join(home, 'pack', name)), { recursive: true });
    await writeFile(path.join(home, 'pack', name), bytes);
  }
});

/** Copies one file of the pack into an empty folder. */
async function takeAway(name: string): Promise<string> {
  const alone = path.join(home, 'alone', path.basename(name));
  await mkdir(path.dirname(alone), { recursive: true });
  await writeFile(alone, await readFile(path.join(home, 'pack', name)));
  return alone;
}

it('says in pack.json whose modules the course uses, and what they come from', async () => {
  const manifest = await readFile(path.join(home, 'pack', 'pack.json'), 'utf8');
  for (const said of ['Waters of Asia', 'Open River School', '2.1.0', '"beta"', '"permissions"'])
    expect(manifest).toContain(said);
});

it('says in pack.json under what each file is offered, of a changed picture the licence of the result', async () => {
  const { files } = JSON.parse(await readFile(path.join(home, 'pack', 'pack.json'), 'utf8')) as {
    files: { path: string; licence?: string }[];
  };
  const licencesOf = (stem: string): string[] => [
    ...new Set(
      files.filter((file) => file.path.startsWith(`media/${stem}`)).map(({ licence = '' }) => licence),
    ),
  ];
  expect(['lake', 'own', 'changed'].map(licencesOf)).toEqual([
    ['CC-BY-SA-4.0'],
    ['CC-BY-4.0'],
    ['CC-BY-SA-4.0'],
  ]);
});

it('names the other institution and its authors in the contents of the course', async () => {
  const contents = await readFile(path.join(home, 'pack', 'en', 'index.html'), 'utf8');
  expect(contents).toContain('Beta');
});

describeWith(['chromium'], 'a page taken away from its pack', () => {
  const browser = useBrowser();

  it('still says title, authors, institution, origin, licences and changes', async () => {
    const file = await takeAway('en/lakes/index.html');
    // Alone it lacks its styles and pictures; what it says must be there all the same.
    const { page } = await browser.open({
      home: pathToFileURL(home).href,
      allow: /ERR_FILE_NOT_FOUND|left the site/,
    });
    await page.goto(pathToFileURL(file).href);
    const text = (await page.locator('body').textContent()) ?? '';
    for (const said of [
      'Lakes',
      'Tester',
      'Beta',
      'Waters of Asia',
      'Open River School',
      '2.1.0',
      'Shortened.',
    ])
      expect(text).toContain(said);
    for (const said of ['Lake at noon', 'Bermet Sadykova', 'CC BY-SA 4.0', 'CC BY 4.0'])
      expect(text).toContain(said);
    const links = await page
      .locator('a[rel~="license"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(['https://creativecommons.org/licenses/by/4.0/', BY_SA]));
    for (const address of [
      'https://example.org/lake',
      'https://example.org/bermet',
      'https://example.org/waters',
    ])
      expect(await page.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0);
  });
});

describeWith(['exiftool'], 'a picture taken away from its pack', () => {
  const told = (file: string): Record<string, unknown> =>
    (
      JSON.parse(
        execFileSync(placeOf('exiftool'), ['-json', '-XMP:all', '-IFD0:all', file], { encoding: 'utf8' }),
      ) as Record<string, unknown>[]
    )[0] ?? {};
  const pictures = (stem: string): string[] =>
    names.filter((name) => name.startsWith(`media/${stem}`) && /\.(avif|webp|jpg)$/.test(name));

  it('still says whose it is, in every form in which it is published', async () => {
    expect(pictures('lake').length).toBeGreaterThanOrEqual(2);
    for (const name of pictures('lake')) {
      const said = told(await takeAway(name));
      expect(said).toMatchObject({
        Title: 'Lake at noon',
        Creator: 'Bermet Sadykova',
        WebStatement: BY_SA,
        License: BY_SA,
        Source: 'https://example.org/lake',
        AttributionName: 'Bermet Sadykova',
        Artist: 'Bermet Sadykova',
      });
      expect(String(said.Copyright)).toContain('CC BY-SA 4.0');
    }
  });

  it("names the module's authors on their own pictures", async () => {
    for (const name of pictures('own'))
      expect(told(await takeAway(name))).toMatchObject({
        Creator: 'Tester',
        WebStatement: 'https://creativecommons.org/licenses/by/4.0/',
      });
  });
});
