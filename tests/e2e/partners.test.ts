import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser, visit } from './harness/browser.ts';
import { course, edition, SMALL } from './harness/content.ts';
import { describeWith } from './harness/needs.ts';
import { startPartner, type Behaviour, type PartnerServer } from './harness/partner-server.ts';
import { siteOf } from './harness/sites.ts';

const EVIL = '<img src=x onerror="window.broken=1"> матрица </a><script>window.broken=1</script>';
/** What every page of the test asks for: a module and a course that all three sites have. */
const QUERY = 'матрица';

/** What a browser says of a partner that fails; nothing else may be said. */
const OF_A_PARTNER =
  /127\.0\.0\.1:\d+\/search\/|ERR_(EMPTY_RESPONSE|FAILED|ABORTED)|CORS policy|Failed to load resource/;

const json = (file: RegExp, change: (data: Record<string, unknown>) => unknown): Behaviour => ({
  change: (name, bytes) =>
    file.test(name)
      ? Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()) as Record<string, unknown>)))
      : bytes,
});
const keys = (change: (data: Record<string, unknown>) => unknown): Behaviour => json(/keys\.json$/, change);

/** Rewrites what an index says of its pages. */
const fragments = (change: (data: Record<string, unknown>) => void): Behaviour => ({
  change: (name, bytes) => {
    if (!name.endsWith('.pf_fragment')) return bytes;
    const [head = '', text = ''] = gunzipSync(bytes)
      .toString()
      .split(/(?<=^pagefind_dcd)/);
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return gzipSync(head + JSON.stringify(data));
  },
});

describeWith(['chromium'], 'the catalogue searches other universities', () => {
  const browser = useBrowser();
  let own: PartnerServer;
  let sound: PartnerServer;
  let shaky: PartnerServer;
  let fromDisk: string;

  beforeAll(async () => {
    [own, sound, shaky] = await Promise.all([startPartner(), startPartner(), startPartner()]);
    const { dist } = await siteOf('partners', {
      ...SMALL,
      'partners.yaml': `- { name: Шалакы, address: "${shaky.address}" }\n- { name: { ky: Ишенимдүү }, address: "${sound.address}" }\n`,
      'modules/matrices/ky.mdx': edition('ky', 'Матрица', '## Аныктама\n\nМатрица — сандардын таблицасы.'),
      'modules/evil/ky.mdx': edition('ky', EVIL, 'Эч нерсе.'),
      'courses/alpha/tables.yaml': course('Матрица курсу', ['ky'], ['matrices', 'evil']),
    });
    for (const server of [own, sound, shaky]) server.serve(dist);
    fromDisk = pathToFileURL(path.join(dist, 'index.html')).href;
  });
  afterAll(() => Promise.all([own, sound, shaky].map((server) => server.stop())));

  async function open(address = own.address): Promise<Page> {
    const home = [...[own, sound, shaky].map((server) => server.address), path.posix.dirname(fromDisk)];
    const { page } = await browser.open({ home, allow: OF_A_PARTNER });
    await visit(page, address);
    return page;
  }
  async function lookFor(page: Page, query = QUERY): Promise<void> {
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: /издейсиз/ }).fill(query);
    await page.locator('.search-result').first().waitFor();
  }
  const troubles = (page: Page): Promise<string[]> => page.locator('.search-troubles li').allTextContents();
  const hostsOf = (page: Page): Promise<string[]> =>
    page
      .locator('.search-title a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host).sort());
  const all = async (page: Page): Promise<void> => {
    const more = page.locator('.search-more');
    // It goes when nothing is left.
    while (await more.isVisible()) await more.click({ timeout: 1000 }).catch(() => undefined);
  };
  /** Everything found: three results of each of these servers. */
  const from = (...servers: PartnerServer[]): string[] =>
    servers.flatMap(({ host }) => [host, host, host]).sort();

  it('shows results of three sites together, each with its host, ids apart', async () => {
    const page = await open();
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound, shaky));
    expect(await troubles(page)).toEqual([]);
    const places = await page.locator('.search-place').allTextContents();
    expect(places.filter((place) => place.includes(sound.host) && place.includes('Ишенимдүү'))).toHaveLength(
      3,
    );
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
    expect(await page.locator('.search img, .search script').count()).toBe(0);
    // Nothing but data is taken from another site, and only from its search folder.
    const asked = [...sound.asked(), ...shaky.asked()];
    expect(asked.filter((file) => !/^search\/(keys\.json$|[a-z]+\/)/.test(file))).toEqual([]);
    expect(asked.filter((file) => /\.(js|html|css|pagefind)$/.test(file))).toEqual([]);
  });

  // The three seconds are real ones: on a machine that is busy with other things, a sound partner may be late too.
  it.each<[string, Behaviour, string]>([
    ['is down', { broken: /./ }, 'жооп берген жок'],
    ['is silent', { silent: /./ }, 'өз убагында'],
    ['falls silent after its keys', { silent: /pagefind-entry|pf_meta/ }, 'өз убагында'],
    ['allows no other origin', { cors: false }, 'жооп берген жок'],
    [
      'lacks the language',
      keys((data) => ({ ...data, languages: ['ru'] })),
      'бул тилде эч нерсе жок: Кыргызча',
    ],
    ['has another Pagefind', keys((data) => ({ ...data, pagefind: '1.0.0' })), 'башка версияда'],
    ['has other keys', keys((data) => ({ ...data, keys: { ky: 'x', ru: 'x', en: 'x' } })), 'башка версияда'],
    ['sends no JSON', { change: () => Buffer.from('<html>') }, 'жараксыз'],
    ['sends JSON that is something else', keys(() => [1, null]), 'жараксыз'],
    [
      'sends an index that is none',
      { change: (file, bytes) => (/pf_meta|pf_index/.test(file) ? Buffer.alloc(900, 7) : bytes) },
      'жараксыз',
    ],
  ])('one that %s is named, and the others are searched', async (_, behaviour, words) => {
    shaky.behave(behaviour);
    const page = await open();
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound));
    await expect.poll(() => troubles(page), { timeout: 9000 }).toEqual([expect.stringContaining(words)]);
    expect((await troubles(page))[0]).toContain('«Шалакы»');
    expect(await hostsOf(page)).toEqual(from(own, sound));
    shaky.behave({});
  });

  it('narrows results of all sites by what they are and whose, keeps the choice in the address, and takes it back', async () => {
    const page = await open();
    await page.setViewportSize({ width: 360, height: 740 });
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound, shaky));
    const panel = page.locator('.search-facets');
    const row = (name: string | RegExp) => panel.locator('label', { hasText: name });
    const count = (name: string | RegExp): Promise<string> => row(name).locator('.search-count').innerText();
    await panel.locator('summary').click();
    // All three have an institution of that name: the partners' say whose they are.
    expect(await panel.locator('[data-facet=institution] label').allInnerTexts()).toHaveLength(3);
    expect(await row(sound.host).innerText()).toContain(`Альфа · ${sound.host}`);
    expect([await count('Курс'), await count('Модуль')]).toEqual(['3', '6']);
    await row(sound.host).locator('input').check();
    expect([await count('Курс'), await count('Модуль'), await count(shaky.host)]).toEqual(['1', '2', '3']);
    await row('Курс').locator('input').check();
    await expect.poll(() => hostsOf(page)).toEqual([sound.host]);
    expect(new URL(page.url()).searchParams.getAll('only')).toEqual([
      `institution:${sound.host}/alpha`,
      'kind:course',
    ]);
    // Whoever gets the address sees the same.
    await page.reload();
    await page.locator('.search-result').first().waitFor();
    await expect.poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 }).toEqual([sound.host]);
    await panel.locator('summary').click();
    expect(await row('Курс').locator('input').isChecked()).toBe(true);
    await page.locator('.search-reset').click();
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound, shaky));
    expect(new URL(page.url()).searchParams.has('only')).toBe(false);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('');
  });

  it('searches them from a catalogue that is opened from disk, too', async () => {
    const page = await open(fromDisk);
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(['', '', '', ...from(sound, shaky)]);
    expect(await troubles(page)).toEqual([]);
  });

  it('follows no address that leads out of a partner, and sets its texts as text', async () => {
    shaky.behave(
      fragments((data) => {
        data.url = String(data.url).includes('evil') ? 'javascript:window.broken=1' : '//evil.example/';
        data.meta = { title: EVIL, institution: EVIL, course: EVIL };
        data.content = EVIL;
      }),
    );
    const page = await open();
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound));
    shaky.behave(
      fragments((data) => {
        data.meta = { title: `${EVIL}\u202e${'а'.repeat(5000)}`, institution: EVIL, course: EVIL };
      }),
    );
    await page.reload();
    await lookFor(page);
    await expect
      .poll(async () => (await all(page), hostsOf(page)), { timeout: 9000 })
      .toEqual(from(own, sound, shaky));
    expect(await page.locator('.search img, .search script').count()).toBe(0);
    const titles = await page.locator('.search-title').allTextContents();
    expect(Math.max(...titles.map((title) => title.length))).toBeLessThan(300);
    expect(titles.join('')).not.toContain('\u202e');
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
    shaky.behave({});
  });
});
