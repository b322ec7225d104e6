import { openPicture } from '../media/decoder.ts';

/** Widths in pixels that pictures are offered in: phones, phones with fine screens, the text column on a desk, the same finely. */
const WIDTHS = [360, 720, 1080, 1600];
/** The width of the copy for readers that know neither AVIF nor WebP. */
const FALLBACK_WIDTH = 1080;

/** A copy of a picture, without any of its metadata. */
export interface EncodedCopy {
  extension: 'avif' | 'webp' | 'jpg' | 'png';
  width: number;
  bytes: Buffer;
}

export interface EncodedPicture {
  avif: EncodedCopy[];
  webp: EncodedCopy[];
  fallback: EncodedCopy;
}

/** What the encoders have to know of a picture. */
export interface PictureTraits {
  /** As shown. */
  width: number;
  /** True for formats that keep every pixel (PNG, GIF): drawings and screenshots, whose edges must stay sharp. */
  exact: boolean;
  /** True where nothing shines through. */
  opaque: boolean;
}

interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** The widths of a picture's copies: none above its own, none so near to the largest that it would not pay. */
export function copyWidths(width: number): number[] {
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  return [...WIDTHS.filter((step) => step < largest * 0.85), largest];
}

/** Pixels upright, in sRGB with 8 bits, the first frame of an animation: nothing moves unless asked. */
async function pixelsAt(bytes: Uint8Array, width: number): Promise<Pixels> {
  const image = openPicture(bytes)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb');
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

const smaller = (a: Buffer, b: Buffer): Buffer => (b.length < a.length ? b : a);

async function encodeAvif({ data, raw }: Pixels, exact: boolean): Promise<Buffer> {
  return openPicture(data, { raw })
    .avif({ quality: exact ? 60 : 55, effort: 2, chromaSubsampling: exact ? '4:4:4' : '4:2:0' })
    .toBuffer();
}

async function encodeWebp({ data, raw }: Pixels, exact: boolean): Promise<Buffer> {
  const lossy = await openPicture(data, { raw })
    .webp({ quality: 78, effort: 4, smartSubsample: true })
    .toBuffer();
  if (!exact) return lossy;
  return smaller(
    lossy,
    await openPicture(data, { raw }).webp({ nearLossless: true, quality: 60, effort: 3 }).toBuffer(),
  );
}

async function encodeFallback({ data, raw }: Pixels, { exact, opaque }: PictureTraits): Promise<EncodedCopy> {
  const copy = (extension: 'jpg' | 'png', bytes: Buffer): EncodedCopy => ({
    extension,
    width: raw.width,
    bytes,
  });
  const jpeg = async (quality: number): Promise<Buffer> =>
    openPicture(data, { raw }).jpeg({ quality, mozjpeg: true }).toBuffer();
  if (opaque && !exact) return copy('jpg', await jpeg(78));
  const png = await openPicture(data, { raw }).png({ compressionLevel: 9 }).toBuffer();
  // A photograph that somebody saved as PNG: ten times the bytes for nothing that could be seen.
  if (opaque && png.length > 200_000) {
    const photo = await jpeg(85);
    if (photo.length * 3 < png.length) return copy('jpg', photo);
  }
  return copy('png', png);
}

/** Makes the copies of a picture. The same bytes give the same copies on every machine with these versions. */
export async function encodePicture(bytes: Uint8Array, traits: PictureTraits): Promise<EncodedPicture> {
  const avif: EncodedCopy[] = [];
  const webp: EncodedCopy[] = [];
  for (const step of copyWidths(traits.width)) {
    const pixels = await pixelsAt(bytes, step);
    const { width } = pixels.raw;
    avif.push({ extension: 'avif', width, bytes: await encodeAvif(pixels, traits.exact) });
    webp.push({ extension: 'webp', width, bytes: await encodeWebp(pixels, traits.exact) });
  }
  const worthwhile = (copies: EncodedCopy[]): EncodedCopy[] =>
    copies.filter((copy, index) =>
      copies.slice(index + 1).every((wider) => wider.bytes.length > copy.bytes.length),
    );
  const fallback = await encodeFallback(
    await pixelsAt(bytes, Math.min(traits.width, FALLBACK_WIDTH)),
    traits,
  );
  // A drawing may get larger when it is made smaller: grey edges pack worse than black ones.
  return { avif: worthwhile(avif), webp: worthwhile(webp), fallback };
}
