import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureCredit } from '../../src/credit/picture-credit.ts';
import { inspectMedia } from '../../src/media/inspect.ts';
import { sha256 } from '../../src/render/picture-folder.ts';
import { prunePictures, renderPicture, type Picture } from '../../src/render/pictures.ts';
import { exiftool, FULL, FULL_EXIF, FULL_XMP } from '../credit/picture-credits.ts';
import { describeWith } from '../e2e/harness/needs.ts';
import { animation, PLACE, scene } from '../media/files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function render(
  name: string,
  bytes: Uint8Array | string,
  cache = 'cache',
  credit: PictureCredit | null = null,
): Promise<Picture> {
  const absolute = path.join(folder, name);
  await writeFile(absolute, bytes);
  const seen = await inspectMedia([{ file: `content/m/${name}`, absolute, size: bytes.length }], {
    cacheDir: null,
  });
  const media = seen.get(`content/m/${name}`)?.value;
  if (media === undefined || media === null) throw new Error(`${name} was refused`);
  return renderPicture(media, credit, path.join(folder, cache));
}

const widths = (picture: Picture): Record<string, number[]> =>
  Object.fromEntries(picture.sources.map(({ type, variants }) => [type, variants.map(({ width }) => width)]));
const assets = (picture: Picture): Picture['original'][] => [
  ...picture.sources.flatMap(({ variants }) => variants.map(({ asset }) => asset)),
  picture.fallback,
  picture.original,
];

describe('renderPicture', () => {
  it('makes AVIF and WebP in the widths of screens, none above the original', async () => {
    const picture = await render('photo.jpg', await scene(2000, 1500).jpeg({ quality: 95 }).toBuffer());
    expect(picture).toMatchObject({ width: 2000, height: 1500, animated: false });
    expect(widths(picture)).toEqual({
      'image/avif': [360, 720, 1080, 1600],
      'image/webp': [360, 720, 1080, 1600],
    });
    expect(picture.fallback.name).toMatch(/^photo-1080\.[0-9a-f]{10}\.jpg$/);
    expect(picture.original.name).toMatch(/^photo\.[0-9a-f]{10}\.jpg$/);
    expect(picture.original.absolute).toBe(path.join(folder, 'photo.jpg'));
    for (const { absolute, size, digest, name } of assets(picture)) {
      expect((await readFile(absolute)).length).toBe(size);
      expect(name).toContain(digest.slice(0, 10));
    }
    for (const { type, variants } of picture.sources) {
      for (const { asset, width } of variants) {
        const { format, width: real } = await sharp(asset.absolute).metadata();
        expect([type === 'image/avif' ? 'heif' : 'webp', width]).toEqual([format, real]);
      }
    }
  });

  it('leaves nothing in the copies of what a camera writes, and blanks the place in the original only', async () => {
    const source = await scene(500, 400)
      .jpeg()
      .withExif(PLACE)
      .withMetadata({ orientation: 6 })
      .withExifMerge(PLACE)
      .toBuffer();
    const picture = await render('home.jpg', source);
    expect(picture).toMatchObject({ width: 400, height: 500 });
    for (const { absolute } of assets(picture).slice(0, -1)) {
      const { exif, xmp } = await sharp(absolute).metadata();
      expect([exif, xmp]).toEqual([undefined, undefined]);
    }
    const original = await readFile(picture.original.absolute);
    expect(original.length).toBe(source.length);
    expect(original.includes('A. Photographer')).toBe(true);
    expect((await sharp(original).metadata()).orientation).toBe(6);
    expect(await sharp(original).raw().toBuffer()).toEqual(await sharp(source).raw().toBuffer());
    // 74° 36′ as the numbers EXIF keeps.
    expect(original.includes(Buffer.from([74, 0, 0, 0, 1, 0, 0, 0, 36]))).toBe(false);
    expect(source.includes(Buffer.from([74, 0, 0, 0, 1, 0, 0, 0, 36]))).toBe(true);
  });

  it.each(['png', 'webp', 'avif'] as const)('blanks the place in %s too', async (format) => {
    const source = await scene(80, 60).toFormat(format, { effort: 1 }).withExif(PLACE).toBuffer();
    const picture = await render(`place.${format}`, source);
    const exif = (await sharp(picture.original.absolute).metadata()).exif;
    expect(exif?.includes(Buffer.from([74, 0, 0, 0, 1, 0, 0, 0, 36])) ?? false).toBe(false);
    await sharp(picture.original.absolute).stats();
  });

  it('blanks the place in XMP', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="42,52.48N" exif:GPSLongitude="74,36.7E" exif:ISO="100"/></rdf:RDF></x:xmpmeta>';
    const picture = await render('xmp.jpg', await scene(80, 60).jpeg().withXmp(xmp).toBuffer());
    const original = (await readFile(picture.original.absolute)).toString('latin1');
    expect(original).not.toContain('42,52');
    expect(original).toContain('exif:ISO="100"');
  });

  it('shows the author’s own file where no copy is smaller', async () => {
    const dot = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
      .png({ palette: true })
      .toBuffer();
    const picture = await render('dot.png', dot);
    expect(picture.fallback).toEqual(picture.original);
    expect(picture.original.absolute).toBe(path.join(folder, 'dot.png'));
    for (const { variants } of picture.sources)
      for (const { asset } of variants) expect(asset.size).toBeLessThan(dot.length);
  });

  it('keeps transparent pictures transparent in every form', async () => {
    const picture = await render('clear.png', await scene(500, 400, 4).png().toBuffer());
    for (const { absolute } of assets(picture))
      expect((await sharp(absolute).metadata()).hasAlpha).toBe(true);
  });

  it('shows an animation still, and keeps it for who asks', async () => {
    const source = await animation();
    const picture = await render('move.gif', source);
    expect(picture).toMatchObject({ animated: true, width: 40, height: 30 });
    expect((await sharp(picture.fallback.absolute).metadata()).pages ?? 1).toBe(1);
    expect(picture.original.absolute).toBe(path.join(folder, 'move.gif'));
  });

  it('gives the colours of CMYK and of deep pictures as sRGB with 8 bits', async () => {
    for (const [name, bytes] of [
      ['cmyk.jpg', await scene(200, 150).toColourspace('cmyk').jpeg().toBuffer()],
      ['deep.png', await scene(200, 150).toColourspace('rgb16').png().toBuffer()],
    ] as const) {
      const picture = await render(name, bytes);
      const copies = assets(picture).filter(({ absolute }) => absolute !== path.join(folder, name));
      expect(copies.length).toBeGreaterThan(0);
      for (const { absolute } of copies)
        expect(await sharp(absolute).metadata()).toMatchObject({ space: 'srgb' });
    }
  });

  it('publishes one cleaned file of an SVG', async () => {
    const picture = await render(
      'd.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><!-- me --><metadata/></svg>',
    );
    expect(picture).toMatchObject({ width: 4, height: 3, sources: [] });
    expect(picture.fallback).toEqual(picture.original);
    expect(await readFile(picture.original.absolute, 'utf8')).not.toContain('me');
  });

  it('gives the same bytes again, and asks its cache first', async () => {
    const bytes = await scene(700, 500).jpeg().toBuffer();
    const first = await render('same.jpg', bytes, 'one');
    const [second, third] = await Promise.all([
      render('same.jpg', bytes, 'two'),
      render('same.jpg', bytes, 'two'),
    ]);
    const facts = (picture: Picture): unknown =>
      assets(picture).map(({ name, digest, size }) => [name, digest, size]);
    expect(facts(second)).toEqual(facts(first));
    expect(facts(third)).toEqual(facts(first));
    const kept = path.join(folder, 'two', 'pictures');
    const [only = ''] = await readdir(kept);
    await writeFile(path.join(kept, only, 'marker'), '');
    await render('same.jpg', bytes, 'two');
    expect(await readdir(path.join(kept, only))).toContain('marker');
    await prunePictures(path.join(folder, 'two'), [second.fallback.absolute]);
    expect(await readdir(kept)).toEqual([only]);
    await prunePictures(path.join(folder, 'two'), []);
    expect(await readdir(kept)).toEqual([]);
  });
});

describeWith(['exiftool'], 'a picture with a credit', () => {
  it.each([
    ['photo', 'jpg', () => scene(900, 600).jpeg({ quality: 95 }).toBuffer()],
    ['drawing', 'png', () => scene(900, 600, 4).png().toBuffer()],
    ['web', 'webp', () => scene(500, 300).webp().toBuffer()],
    ['new', 'avif', () => scene(500, 300).avif({ effort: 0 }).toBuffer()],
  ] as const)('carries it in every file of a %s (%s)', async (name, extension, make) => {
    const source = await make();
    const picture = await render(`${name}.${extension}`, source, 'credited', FULL);
    for (const { absolute, digest, size } of assets(picture)) {
      const bytes = await readFile(absolute);
      expect([sha256(bytes), bytes.length]).toEqual([digest, size]);
      expect(exiftool(absolute)).toMatchObject({ ...FULL_XMP, ...FULL_EXIF });
    }
    const original = await readFile(picture.original.absolute);
    expect(await sharp(original).raw().toBuffer()).toEqual(await sharp(source).raw().toBuffer());
  });

  it('carries it in an animation and its still', async () => {
    const picture = await render('credited.gif', await animation(), 'credited', FULL);
    expect(exiftool(picture.original.absolute)).toMatchObject(FULL_XMP);
    expect(exiftool(picture.fallback.absolute)).toMatchObject({ ...FULL_XMP, ...FULL_EXIF });
    expect((await sharp(picture.original.absolute).metadata()).pages).toBe(3);
  });

  it('carries nothing else: the place is gone, the camera and its owner stay in the original only', async () => {
    const source = await scene(500, 400).jpeg().withExif(PLACE).toBuffer();
    const picture = await render('credited-home.jpg', source, 'credited', FULL);
    const found = exiftool(picture.original.absolute);
    expect(found).toMatchObject({ ...FULL_XMP, 'IFD0:Artist': PLACE.IFD0.Artist });
    expect([found['GPS:GPSLatitude'], found['GPS:GPSLongitude']]).toEqual([undefined, undefined]);
    const all = Object.keys({ ...FULL_XMP, ...FULL_EXIF }).sort();
    for (const { absolute } of assets(picture).slice(0, -1)) {
      const told = Object.keys(exiftool(absolute)).filter((tag) => /^(IFD|Exif|GPS|XMP)/.test(tag));
      expect(told.filter((tag) => !tag.startsWith('ExifTool')).sort()).toEqual(all);
    }
  });

  it('shows one file where the author’s own serves, and that with its credit', async () => {
    const dot = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
      .png({ palette: true })
      .toBuffer();
    const picture = await render('credited-dot.png', dot, 'credited', FULL);
    expect(picture.fallback).toEqual(picture.original);
    expect(picture.original.name).toMatch(/^credited-dot\.[0-9a-f]{10}\.png$/);
    expect(exiftool(picture.original.absolute)).toMatchObject(FULL_XMP);
  });

  it('carries it in the one file of an SVG', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4"/></svg>';
    const picture = await render('credited.svg', svg, 'credited', FULL);
    expect(picture.fallback).toEqual(picture.original);
    expect(exiftool(picture.original.absolute)).toMatchObject({ 'XMP-cc:WorkTitle': FULL.title.en });
  });

  it('is not encoded anew when only the credit changes, and old credits are pruned', async () => {
    const bytes = await scene(400, 300).jpeg().toBuffer();
    const first = await render('corrected.jpg', bytes, 'corrections', FULL);
    const root = path.join(folder, 'corrections', 'pictures');
    const [plain = ''] = await readdir(root);
    // Were the copies made again, what stands in their place would be gone.
    const kept = path.join(root, plain, 'picture.json');
    const before = await readFile(kept, 'utf8');
    await writeFile(kept, before.replace('"animated":false', '"animated":true'));
    const second = await render('corrected.jpg', bytes, 'corrections', { ...FULL, creators: ['C'] });
    expect(second.animated).toBe(true);
    expect(second.original.digest).not.toBe(first.original.digest);
    const again = await render('corrected.jpg', bytes, 'elsewhere', FULL);
    expect(assets(again).map(({ digest }) => digest)).toEqual(assets(first).map(({ digest }) => digest));
    const folders = async (): Promise<string[]> =>
      (await readdir(path.join(root, plain))).filter((name) => name.startsWith('credit-'));
    expect(await folders()).toHaveLength(2);
    await prunePictures(path.join(folder, 'corrections'), [second.fallback.absolute]);
    expect(await folders()).toEqual([path.basename(path.dirname(second.fallback.absolute))]);
    expect(await readFile(kept, 'utf8')).not.toBe('');
    await prunePictures(path.join(folder, 'corrections'), []);
    expect(await readdir(root)).toEqual([]);
  });
});
