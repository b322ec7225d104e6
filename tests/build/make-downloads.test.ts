import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DownloadStore } from '../../src/build/download-store.ts';
import { makeDownloads, type Downloads } from '../../src/build/make-downloads.ts';
import type { Download, ExportFormat } from '../../src/exports/export.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { SiteContext } from '../../src/site/context.ts';

let home: string;
let calls: string[];
beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'okuu-downloads-'));
  calls = [];
});
afterEach(() => rm(home, { recursive: true, force: true }));

const one = { key: 'a/one' } as Pack;
const two = { key: 'a/two' } as Pack;
const packs = [one, two];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function format(id: string, input: unknown, make: (pack: Pack) => Uint8Array): ExportFormat {
  const download = (pack: Pack): Download => ({
    name: `${id}.csv`,
    language: null,
    label: 'credits',
    kind: 'CSV',
    mediaType: 'text/csv',
    licence: 'CC-BY-4.0',
    input: [pack.key, input],
    make: () => {
      calls.push(`${id} ${pack.key}`);
      return make(pack);
    },
  });
  return {
    id,
    sources: ['src/exports/export.ts'],
    packages: [],
    downloads: (_context, pack) => [download(pack)],
  };
}

function run(formats: readonly ExportFormat[], store = new DownloadStore(home)): Promise<Downloads> {
  return makeDownloads({} as SiteContext, packs, store, () => undefined, formats);
}

describe('the downloads of packs', () => {
  it('are made once, and again only where what they are made from changed', async () => {
    const [first, same, other] = [new DownloadStore(home), new DownloadStore(home), new DownloadStore(home)];
    const made = await run([format('t', 1, ({ key }) => bytes(key))], first);
    expect(made.of(one)).toMatchObject([{ name: 't.csv', size: 5, licence: 'CC-BY-4.0' }]);
    await run([format('t', 1, () => bytes('never'))], same);
    await run([format('t', 2, () => bytes('new'))], other);
    expect([first.made, same.made, other.made]).toEqual([2, 0, 2]);
    expect(await readFile(made.of(two)[0]?.absolute ?? '', 'utf8')).toBe('a/two');
  });

  it('that fail cost their pack this one file, and nobody else anything', async () => {
    const broken = format('broken', 1, ({ key }) => {
      if (key === 'a/one') throw new Error('No ink');
      return bytes(key);
    });
    const hopeless: ExportFormat = {
      ...format('hopeless', 1, () => bytes('')),
      downloads: () => {
        throw new Error('No paper');
      },
    };
    const made = await run([hopeless, broken, format('sound', 1, () => bytes('x'))]);
    expect(packs.map((pack) => made.of(pack).map(({ name }) => name))).toEqual([
      ['sound.csv'],
      ['broken.csv', 'sound.csv'],
    ]);
    expect(made.failed).toEqual([
      { pack: 'a/one', name: 'hopeless', error: 'No paper' },
      { pack: 'a/one', name: 'broken.csv', error: 'No ink' },
      { pack: 'a/two', name: 'hopeless', error: 'No paper' },
    ]);
  });

  it('leave the store when nobody asks for them any more', async () => {
    await run([format('t', 1, () => bytes('x')), format('u', 1, () => bytes('y'))]);
    const store = new DownloadStore(home);
    await run([format('t', 1, () => bytes('x'))], store);
    await store.prune();
    expect(await readdir(path.join(home, 'downloads'))).toHaveLength(4);
  });

  it('are made anew where the store is damaged', async () => {
    await run([format('t', 1, () => bytes('x'))]);
    const names = await readdir(path.join(home, 'downloads'));
    for (const name of names) {
      if (name.endsWith('.json')) await writeFile(path.join(home, 'downloads', name), '{"size":');
    }
    calls = [];
    const made = await run([format('t', 1, () => bytes('x'))]);
    expect([calls.length, made.failed]).toEqual([2, []]);
  });
});
