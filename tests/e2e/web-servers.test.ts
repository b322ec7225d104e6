import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenPictures, unstyled, useBrowser, visit } from './harness/browser.ts';
import { describeWith } from './harness/needs.ts';
import { onePerKind, pagesOf, type SitePage } from './harness/pages.ts';
import { PREFIXES, startServer, type WebServer } from './harness/servers.ts';
import { SERVERS } from './harness/server-commands.ts';
import { sampleSite } from './harness/sites.ts';
import { filesBelow } from './harness/trees.ts';

let dist: string;
let pages: SitePage[];

beforeAll(async () => {
  ({ dist } = await sampleSite());
  pages = await pagesOf(dist);
});

const folderOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

for (const kind of SERVERS) {
  describeWith([kind], `the sample site under ${kind}`, () => {
    let server: WebServer;
    beforeAll(async () => {
      server = await startServer(kind, dist);
    });
    afterAll(() => server.stop());

    it.each(PREFIXES)('is served byte for byte at %s, also by the names of its folders', async (prefix) => {
      const wrong: string[] = [];
      const files = (await filesBelow(dist)).filter((file) => !path.basename(file).startsWith('.'));
      const look = async (address: string, file: string): Promise<void> => {
        const response = await fetch(`${server.origin}${prefix}${address}`);
        const [sent, meant] = [
          Buffer.from(await response.arrayBuffer()),
          await readFile(path.join(dist, file)),
        ];
        if (response.status !== 200 || !sent.equals(meant)) wrong.push(`${response.status} ${address}`);
        const type = response.headers.get('content-type') ?? '';
        const expected = {
          '.html': 'text/html',
          '.css': 'text/css',
          '.js': 'javascript',
          '.svg': 'image/svg+xml',
        }[path.extname(file)];
        if (expected !== undefined && !type.includes(expected)) wrong.push(`${type} ${address}`);
      };
      for (const file of files) await look(file, file);
      for (const { file } of pages) if (file.endsWith('index.html')) await look(folderOf(file), file);
      expect(wrong).toEqual([]);
    });

    it.each(PREFIXES)(
      'lets other sites read the search folders at %s and nothing else, as the guide says',
      async (prefix) => {
        const wrong: string[] = [];
        for (const file of await filesBelow(dist)) {
          if (path.basename(file).startsWith('.')) continue;
          const { headers } = await fetch(`${server.origin}${prefix}${file}`, { method: 'HEAD' });
          const inSearch = /(^|\/)search\//.test(file);
          const packed = /\.(pagefind|pf_\w+)$/.test(file);
          const expected = {
            'access-control-allow-origin': inSearch ? '*' : null,
            'cache-control': !inSearch
              ? null
              : file.includes('.pf_')
                ? 'public, max-age=31536000, immutable'
                : 'no-cache',
            ...(packed ? { 'content-type': 'application/octet-stream', 'content-encoding': null } : {}),
          };
          for (const [name, value] of Object.entries(expected))
            if (headers.get(name) !== value) wrong.push(`${file} ${name}: ${headers.get(name) ?? 'nothing'}`);
        }
        expect(wrong).toEqual([]);
      },
    );

    it('sends the page for what is not there, at any depth', async () => {
      for (const address of ['nothing.html', 'ky/a/b/c/nothing.html']) {
        const response = await fetch(`${server.origin}/${address}`);
        expect([response.status, await response.text()]).toEqual([
          404,
          await readFile(path.join(dist, '404.html'), 'utf8'),
        ]);
      }
    });

    describeWith(['chromium'], 'in a browser', () => {
      const browser = useBrowser();
      it.each(PREFIXES)(
        'shows every kind of page at %s: styled, its pictures decoded, nothing from elsewhere',
        async (prefix) => {
          const { page } = await browser.open({ home: `${server.origin}${prefix}` });
          const wrong: string[] = [];
          for (const { file } of onePerKind(pages)) {
            await visit(page, `${server.origin}${prefix}${folderOf(file)}`);
            wrong.push(...(await brokenPictures(page)), ...(await unstyled(page)));
            expect(await page.locator('h1').count(), file).toBeGreaterThan(0);
          }
          expect(wrong).toEqual([]);
        },
      );
    });
  });
}

describe('the sample site', () => {
  it('has a page of every kind, and every module in every language of its course', () => {
    expect(new Set(pages.map((page) => page.kind))).toEqual(
      new Set([
        'catalogue',
        'guide',
        'licences',
        'curriculum',
        'translations',
        'institution',
        'choice',
        'course',
        'module',
        'credits',
        'glossary',
        'references',
        'syllabus',
        'plan',
        'review',
        'matrix',
        'map',
        'not-found',
      ]),
    );
    const packs = Map.groupBy(
      pages.filter((page) => page.kind === 'module'),
      (page) => `${String(page.pack)} ${String(page.language)}`,
    );
    for (const [key, modules] of packs) expect(modules.length, key).toBeGreaterThanOrEqual(6);
    expect(packs.size).toBe(9);
  });
});
