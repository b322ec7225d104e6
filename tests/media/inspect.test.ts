import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MediaFile } from '../../src/media/media-file.ts';
import { inspectMedia } from '../../src/media/inspect.ts';
import { LIMITS } from '../../src/media/limits.ts';
import { animation, chunk, greyRows, header, PLACE, png, scene } from './files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-media-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Seen {
  rules: string[];
  value: MediaFile | null;
}

async function look(name: string, bytes: Uint8Array | string, size?: number): Promise<Seen> {
  const absolute = path.join(folder, name);
  await writeFile(absolute, bytes);
  const file = `content/modules/a/${name}`;
  const seen = await inspectMedia([{ file, absolute, size: size ?? Buffer.byteLength(bytes) }], {
    cacheDir: null,
  });
  const { value = null, diagnostics = [] } = seen.get(file) ?? {};
  expect(diagnostics.every((diagnostic) => diagnostic.file === file)).toBe(true);
  return { rules: diagnostics.map(({ rule }) => rule), value };
}

const sound = (): Promise<Buffer> => scene().png().toBuffer();
const cut = (bytes: Buffer, part: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * part));
const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(60)]);

describe('files that are refused', () => {
  const cases: Record<
    string,
    [name: string, bytes: () => Promise<Uint8Array | string> | Uint8Array | string, rule: string]
  > = {
    'a truncated PNG': ['a.png', async () => cut(await sound(), 0.6), 'picture-broken'],
    'a truncated JPEG': ['a.jpg', async () => cut(await scene().jpeg().toBuffer(), 0.8), 'picture-broken'],
    'a truncated WebP': ['a.webp', async () => cut(await scene().webp().toBuffer(), 0.9), 'picture-broken'],
    'a truncated AVIF': ['a.avif', async () => cut(await scene().avif().toBuffer(), 0.9), 'picture-broken'],
    'a truncated GIF': ['a.gif', async () => cut(await animation(), 0.7), 'picture-broken'],
    'a PNG with a wrong sum': [
      'a.png',
      () => png(header(4, 4), chunk('IDAT', greyRows(4, 4), 1)),
      'picture-broken',
    ],
    'a PNG with a wrong header sum': [
      'a.png',
      () =>
        png(
          Buffer.concat([header(4, 4).subarray(0, 21), Buffer.from([1, 2, 3, 4])]),
          chunk('IDAT', greyRows(4, 4)),
        ),
      'picture-broken',
    ],
    'a PNG with too few rows': [
      'a.png',
      () => png(header(4, 9), chunk('IDAT', greyRows(4, 4))),
      'picture-broken',
    ],
    'a PNG without pixels': ['a.png', () => png(header(4, 4)), 'picture-broken'],
    'a PNG of 20,000 × 20,000': [
      'a.png',
      () => png(header(20_000, 20_000), chunk('IDAT', greyRows(1, 1))),
      'picture-pixels',
    ],
    'a PNG of 30,000 × 10': [
      'a.png',
      () => png(header(30_000, 10), chunk('IDAT', greyRows(30_000, 10))),
      'picture-pixels',
    ],
    'a PNG of no size': ['a.png', () => png(header(0, 0)), 'picture-broken'],
    'a JPEG named PNG': ['a.png', () => scene().jpeg().toBuffer(), 'file-content'],
    'a PNG named JPEG': ['a.jpg', sound, 'file-content'],
    'HTML named PNG': ['a.png', () => '<!doctype html><script>alert(1)</script>', 'file-html'],
    'a script that starts like a GIF': ['a.gif', () => 'GIF89a=1;alert(1)//', 'picture-broken'],
    'a program named PNG': [
      'a.png',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(90)]),
      'file-active',
    ],
    'a program named PDF': [
      'a.pdf',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(90)]),
      'file-active',
    ],
    'text named PNG': ['a.png', () => 'hello', 'file-content'],
    'an SVG named PNG': ['a.png', () => '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-content'],
    'a PNG named SVG': ['a.svg', sound, 'file-content'],
    'HTML named SVG': ['a.svg', () => '<html><script>1</script></html>', 'file-html'],
    'a packed SVG': ['a.svg', () => gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-content'],
    'an SVG in UTF-16': [
      'a.svg',
      () => Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le'),
      'file-content',
    ],
    'an SVG that is not UTF-8': [
      'a.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>\xe9</text></svg>', 'latin1'),
      'svg-malformed',
    ],
    'a broken picture in an SVG': [
      'a.svg',
      async () =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<image href="data:image/png;base64,${cut(await sound(), 0.5).toString('base64')}"/></svg>`,
      'picture-broken',
    ],
    'a web page': ['a.html', () => '<p>', 'file-active'],
    'a script': ['a.mjs', () => '1', 'file-active'],
    'a macro document': ['a.docm', () => zip, 'file-active'],
    'an unknown type': ['a.bmp', () => 'BM', 'file-type-unknown'],
    'no extension': ['README', () => 'x', 'file-type-unknown'],
    'an empty file': ['a.csv', () => '', 'file-empty'],
    'HTML named text': ['a.txt', () => '\n <SCRIPT >alert(1)</SCRIPT>', 'file-html'],
    'HTML named notebook': ['a.ipynb', () => '<!-- x --><p>', 'file-html'],
    'a PDF named text': ['a.txt', () => '%PDF-1.7 …', 'file-content'],
    'a ZIP named CSV': ['a.csv', () => zip, 'file-content'],
    'zeros in a CSV': ['a.csv', () => 'a;b\n\0', 'file-binary'],
    'a CSV in UTF-16': ['a.csv', () => Buffer.from('\ufeffа;б', 'utf16le'), 'file-binary'],
    'a PDF that is none': ['a.pdf', () => 'hello', 'file-content'],
    'a document that is none': ['a.docx', () => 'hello', 'file-content'],
    'a film that is none': ['a.mp4', () => Buffer.alloc(40, 1), 'file-content'],
  };

  it.each(Object.entries(cases))('%s', async (_what, [name, bytes, rule]) => {
    const { rules, value } = await look(name, await bytes());
    expect(rules).toEqual([rule]);
    expect(value).toBeNull();
  });

  it('are refused by their size before they are read', async () => {
    expect((await look('a.png', 'x', LIMITS.rasterBytes + 1)).rules).toEqual(['file-size']);
    expect((await look('a.svg', 'x', LIMITS.vectorBytes + 1)).rules).toEqual(['file-size']);
    expect((await look('a.zip', 'x', LIMITS.fileBytes + 1)).rules).toEqual(['file-size']);
  });

  it('are named where they cannot be read', async () => {
    const seen = await inspectMedia(
      [{ file: 'content/gone.png', absolute: path.join(folder, 'gone.png'), size: 9 }],
      {
        cacheDir: null,
      },
    );
    expect(seen.get('content/gone.png')?.diagnostics).toMatchObject([
      { rule: 'file-unreadable', values: { reason: 'ENOENT' } },
    ]);
  });

  it('take little memory, even where they unpack to much', async () => {
    const before = process.memoryUsage().rss;
    // 1 GB of zeros in a comment; and 49 megapixels of zeros in 50 KB, which are a sound picture.
    const comment = Buffer.concat([Buffer.from('a\0\0', 'latin1'), deflateSync(Buffer.alloc(1 << 28))]);
    const { rules } = await look(
      'z.png',
      png(header(4, 4), chunk('zTXt', comment), chunk('IDAT', greyRows(4, 4))),
    );
    expect(rules.every((rule) => rule === 'picture-broken')).toBe(true);
    const wide = await look('w.png', png(header(7000, 7000), chunk('IDAT', greyRows(7000, 7000))));
    expect(wide.rules).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024);
  });
});

describe('files that are taken', () => {
  it.each<
    [
      name: string,
      bytes: () => Promise<Uint8Array | string> | Uint8Array | string,
      size: [number, number] | null,
    ]
  >([
    ['a.png', sound, [300, 200]],
    ['deep.png', () => scene().toColourspace('rgb16').png().toBuffer(), [300, 200]],
    ['clear.png', () => scene(300, 200, 4).png().toBuffer(), [300, 200]],
    ['a.jpeg', () => scene().jpeg().toBuffer(), [300, 200]],
    ['cmyk.jpg', () => scene().toColourspace('cmyk').jpeg().toBuffer(), [300, 200]],
    ['lying.jpg', () => scene().jpeg().withExif({}).withMetadata({ orientation: 6 }).toBuffer(), [200, 300]],
    ['a.webp', () => scene().webp().toBuffer(), [300, 200]],
    ['a.avif', () => scene(64, 48).avif({ effort: 0 }).toBuffer(), [64, 48]],
    ['a.gif', animation, [40, 30]],
    [
      'a.svg',
      () => '\ufeff<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
      [4, 3],
    ],
    ['a.csv', () => 'шаар;баа\nОш;1\n', null],
    ['a.py', () => '#!/usr/bin/env python3\nprint(1 < 2)\n', null],
    ['a.md', () => '# <svg> in Markdown\n', null],
    ['a.pdf', () => '%PDF-1.7\n…', null],
    ['a.docx', () => zip, null],
    ['a.mp4', () => Buffer.from('\0\0\0\x20ftypisom\0\0', 'latin1'), null],
  ])('%s', async (name, bytes, size) => {
    const { rules, value } = await look(name, await bytes());
    expect(rules).toEqual([]);
    expect(value?.dimensions).toEqual(size === null ? null : { width: size[0], height: size[1] });
    expect(value?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('with a warning where the encoding is not UTF-8', async () => {
    const { rules, value } = await look('a.csv', Buffer.from([0xce, 0xf8, 0x3b, 0x31, 0x0a]));
    expect(rules).toEqual(['file-encoding']);
    expect(value?.kind).toBe('file');
  });

  it('with a warning where they say where they were taken', async () => {
    const { rules, value } = await look('a.jpg', await scene().jpeg().withExif(PLACE).toBuffer());
    expect(rules).toEqual(['picture-location']);
    expect(value?.kind).toBe('raster');
  });
});

describe('the cache', () => {
  it('knows bytes again whatever their date, forgets the rest, and survives its own damage', async () => {
    const cacheDir = await mkdtemp(path.join(tmpdir(), 'okuu-cache-'));
    const absolute = path.join(folder, 'kept.png');
    await writeFile(absolute, cut(await sound(), 0.5));
    const inspect = (): ReturnType<typeof inspectMedia> =>
      inspectMedia([{ file: 'c/kept.png', absolute, size: 99 }], { cacheDir });
    const first = await inspect();
    const kept = await readFile(path.join(cacheDir, 'media.json'), 'utf8');
    await utimes(absolute, 1, 1);
    expect(await inspect()).toEqual(first);
    expect(await readFile(path.join(cacheDir, 'media.json'), 'utf8')).toBe(kept);
    await writeFile(path.join(cacheDir, 'media.json'), kept.slice(0, 50));
    expect(await inspect()).toEqual(first);
    await writeFile(absolute, await sound());
    expect((await inspect()).get('c/kept.png')?.diagnostics).toEqual([]);
    expect(
      Object.keys(
        (JSON.parse(await readFile(path.join(cacheDir, 'media.json'), 'utf8')) as { entries: object })
          .entries,
      ),
    ).toHaveLength(1);
    expect(await readdir(cacheDir)).toEqual(['media.json']);
    await rm(cacheDir, { recursive: true });
  });

  it('gives the results in the order of the files', async () => {
    const files = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const absolute = path.join(folder, `o${index}.png`);
        await writeFile(
          absolute,
          await sharp({
            create: { width: 1 + ((index * 7) % 12) * 90, height: 50, channels: 3, background: '#123' },
          })
            .png()
            .toBuffer(),
        );
        return { file: `o${index}.png`, absolute, size: 10 };
      }),
    );
    expect([...(await inspectMedia(files, { cacheDir: null })).keys()]).toEqual(
      files.map(({ file }) => file),
    );
  });
});
