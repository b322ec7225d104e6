import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCredit } from '../../src/credit/stamp.ts';
import { xmpPacket } from '../../src/credit/xmp.ts';
import { inspectMedia } from '../../src/media/inspect.ts';
import { describeWith } from '../e2e/harness/needs.ts';
import { animation, PLACE, scene } from '../media/files.ts';
import { fc } from '../source/property.ts';
import { exiftool, FULL, FULL_EXIF, FULL_XMP, SPARSE } from './picture-credits.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okuu-stamp-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The kinds of files that authors bring, as far as they are built differently. */
const KINDS: Record<string, () => Promise<Buffer>> = {
  'baseline.jpg': () => scene(90, 61).jpeg().toBuffer(),
  'progressive-profile.jpg': () =>
    scene(90, 61).withIccProfile('p3').jpeg({ progressive: true, mozjpeg: true }).toBuffer(),
  'cmyk.jpg': () => scene(90, 61).toColourspace('cmyk').jpeg().toBuffer(),
  'colours.png': () => scene(90, 61).png().toBuffer(),
  'palette.png': () => scene(90, 61, 4).png({ palette: true }).toBuffer(),
  'lossy.webp': () => scene(91, 61).webp().toBuffer(),
  'lossless.webp': () => scene(91, 61).webp({ lossless: true }).toBuffer(),
  'lossless-clear.webp': () => scene(91, 61, 4).webp({ lossless: true }).toBuffer(),
  'lossy-clear.webp': () => scene(91, 61, 4).webp().toBuffer(),
  'moving.webp': async () =>
    sharp(await animation(), { pages: -1 })
      .webp()
      .toBuffer(),
  'still.gif': () => scene(90, 61).gif().toBuffer(),
  'moving.gif': animation,
  'opaque.avif': () => scene(90, 61).avif({ effort: 0 }).toBuffer(),
  'clear.avif': () => scene(90, 61, 4).withIccProfile('p3').avif({ effort: 0 }).toBuffer(),
};
const kinds = Object.entries(KINDS).map(([name, make]) => ({ name, make }));

const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes, { pages: -1 }).raw().toBuffer();

function stamped(bytes: Uint8Array, credit = FULL): Buffer {
  const out = withCredit(bytes, credit);
  if (out === null) throw new Error('was left alone');
  return out;
}

async function place(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
}

describe.each(kinds)('a credit in $name', ({ name, make }) => {
  it('leaves pixels, frames, orientation and profile as they are', async () => {
    const source = await make();
    const result = stamped(source);
    expect((await pixels(result)).equals(await pixels(source))).toBe(true);
    const [before, after] = await Promise.all([source, result].map((bytes) => sharp(bytes).metadata()));
    const said = { exif: undefined, xmp: undefined, xmpAsString: undefined, size: undefined };
    expect({ ...after, ...said }).toEqual({ ...before, ...said });
    expect(after?.xmp?.toString()).toBe(name.endsWith('gif') ? undefined : xmpPacket(FULL));
  });

  it('is read back, weighs little and is the same again', async () => {
    const source = await make();
    const result = stamped(source);
    expect(result.length - source.length).toBeLessThan(3072);
    expect(stamped(source)).toEqual(result);
    expect(stamped(result)).toEqual(result);
    // Somebody brings a picture back that says whose it is: what it says stays.
    expect((await pixels(stamped(result, SPARSE))).length).toBeGreaterThan(0);
    expect(stamped(result, SPARSE)).toEqual(result);
  });

  it('leaves a file that the check accepts', async () => {
    const bytes = stamped(await make());
    const absolute = await place(name, bytes);
    const seen = await inspectMedia([{ file: name, absolute, size: bytes.length }], { cacheDir: null });
    expect(seen.get(name)).toMatchObject({ value: { kind: 'raster' }, diagnostics: [] });
  });
});

describeWith(['exiftool'], 'what another program reads', () => {
  it.each(kinds)('$name', async ({ name, make }) => {
    const found = exiftool(await place(`read-${name}`, stamped(await make())));
    expect(found).toMatchObject(name.endsWith('gif') ? FULL_XMP : { ...FULL_XMP, ...FULL_EXIF });
    // EXIF in a JPEG should give a resolution; ours must not contradict the one that stands in its own header.
    const complaints = [found['ExifTool:Warning']].flat().map(String);
    expect(complaints.filter((text) => !/^(undefined|Missing required JPEG IFD0 tag)/.test(text))).toEqual(
      [],
    );
  });
});

const OWN_XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"><dc:creator><rdf:Seq><rdf:li>The Author</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';

describeWith(['exiftool'], 'what an author wrote stays', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('in %s', async (format) => {
    const source = await scene(90, 61)
      .toFormat(format, { effort: 1 })
      .withExif(PLACE)
      .withXmp(OWN_XMP)
      .toBuffer();
    const result = stamped(source);
    expect((await pixels(result)).equals(await pixels(source))).toBe(true);
    const found = exiftool(await place(`own.${format}`, result));
    expect(found).toMatchObject({
      ...FULL_XMP,
      'XMP-dc:Creator': ['The Author'],
      'XMP-xmp:Rating': 4,
      'IFD0:Artist': 'A. Photographer',
      'IFD0:Copyright': 'CC BY 4.0',
    });
    expect(found['IFD0:ImageDescription']).toBeUndefined();
    expect([found['ExifTool:Warning']].flat().join()).not.toMatch(/duplicate/i);
    expect((await sharp(result).metadata()).exif).toEqual((await sharp(source).metadata()).exif);
  });

  it('in GIF', async () => {
    const own = stamped(await animation(), { ...SPARSE, creators: ['The Author'] });
    const found = exiftool(await place('own.gif', stamped(own)));
    expect(found).toMatchObject({ 'XMP-dc:Creator': ['The Author'], 'XMP-dc:Source': FULL.url });
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('also where it cannot be read: %s', async (format) => {
    const source = await scene(90, 61).toFormat(format, { effort: 1 }).withXmp('<broken').toBuffer();
    expect(withCredit(source, FULL)).toBeNull();
  });
});

describe('strange files', () => {
  it('are left alone: no picture, a packet larger than a JPEG can hold, another picture behind it', async () => {
    expect(withCredit(Buffer.from('%PDF-1.7'), FULL)).toBeNull();
    expect(withCredit(Buffer.alloc(0), FULL)).toBeNull();
    const jpeg = await scene(9, 9).jpeg().toBuffer();
    expect(withCredit(jpeg, { ...FULL, title: { en: 'x'.repeat(70_000) } })).toBeNull();
    const several = Buffer.from('\xff\xe2\x00\x06MPF\0', 'latin1');
    const withXmp = await scene(9, 9).jpeg().withXmp(OWN_XMP).toBuffer();
    const before = Buffer.concat([withXmp.subarray(0, 2), several, withXmp.subarray(2)]);
    expect(withCredit(before, FULL)).toBeNull();
    expect(withCredit(Buffer.concat([jpeg.subarray(0, 2), several, jpeg.subarray(2)]), FULL)).not.toBeNull();
  });

  it('keep what stands behind their end, and fill bytes between their parts', async () => {
    const tail = Buffer.from('a film behind the photograph');
    for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
      const result = stamped(Buffer.concat([await scene(9, 9).toFormat(format).toBuffer(), tail]));
      expect(result.subarray(-tail.length)).toEqual(tail);
    }
    const jpeg = await scene(9, 9).jpeg().toBuffer();
    const filled = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff]), jpeg.subarray(2)]);
    expect(await pixels(stamped(filled))).toEqual(await pixels(jpeg));
  });

  it('never throw, wherever a byte is wrong or the file ends', async () => {
    for (const { make } of kinds) {
      const source = await make();
      const files = [source, stamped(source)];
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 4 }),
          fc.option(fc.nat(3000)),
          (file, changes, end) => {
            const broken = Buffer.from(end === null ? file : file.subarray(0, end));
            for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
            withCredit(broken, SPARSE);
          },
        ),
        { seed: 20261125, numRuns: 400 },
      );
    }
  });
});
