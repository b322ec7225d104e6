import { openPicture } from '../media/decoder.ts';
import { hasLocation, withoutLocation } from '../media/location.ts';
import { shownSize } from '../media/raster.ts';
import { readSvg } from '../media/svg.ts';
import { svgText } from '../media/vector.ts';
import { encodePicture, type EncodedCopy } from './picture-encode.ts';
import type { KeptFolder, KeptPicture } from './picture-folder.ts';

/** The published form of an SVG: one cleaned file. */
export function makeVector(bytes: Uint8Array, kept: KeptFolder): KeptPicture {
  const { text, dimensions } = readSvg(svgText(bytes) ?? '');
  if (text === null || dimensions === null)
    throw new Error('an SVG that was not found sound came to be rendered');
  const file = kept.add({ extension: 'svg', width: dimensions.width, bytes: new TextEncoder().encode(text) });
  return { ...dimensions, animated: false, sources: [], fallback: null, original: file };
}

const total = (copies: readonly EncodedCopy[]): number =>
  copies.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The author's file without its place; a photograph where that is not possible is encoded anew. */
async function locationless(bytes: Uint8Array): Promise<Uint8Array> {
  const blanked = await withoutLocation(bytes);
  return blanked ?? openPicture(bytes, { pages: -1 }).autoOrient().keepIccProfile().toBuffer();
}

/** The published forms of a raster picture. */
export async function makeRaster(
  bytes: Uint8Array,
  extension: string,
  kept: KeptFolder,
): Promise<KeptPicture> {
  const metadata = await openPicture(bytes).metadata();
  const size = shownSize(metadata);
  const animated = (metadata.pages ?? 1) > 1;
  const { avif, webp, fallback } = await encodePicture(bytes, {
    width: size.width,
    exact: extension === 'png' || extension === 'gif',
    opaque: !metadata.hasAlpha || (await openPicture(bytes).stats()).isOpaque,
  });
  // The author's own file serves as fallback where it is as good as ours: still, nothing private, hardly larger
  // (a second file would cost a pack more).
  const own =
    metadata.exif === undefined &&
    metadata.xmp === undefined &&
    metadata.iptc === undefined &&
    !animated &&
    /^(png|jpe?g)$/.test(extension) &&
    bytes.length <= fallback.bytes.length * 1.1 + 512;
  const reference = own
    ? { width: size.width, size: bytes.length }
    : { width: fallback.width, size: fallback.bytes.length };
  const pays = (copies: readonly EncodedCopy[]): boolean =>
    copies.every((copy) => copy.width > reference.width || copy.bytes.length < reference.size);
  const useWebp = pays(webp);
  const useAvif = pays(avif) && (!useWebp || total(avif) < total(webp));
  const sources: KeptPicture['sources'] = [];
  if (useAvif) sources.push({ type: 'image/avif', variants: avif.map((copy) => kept.add(copy)) });
  if (useWebp) sources.push({ type: 'image/webp', variants: webp.map((copy) => kept.add(copy)) });
  return {
    ...size,
    animated,
    sources,
    fallback: own ? null : kept.add(fallback),
    original: hasLocation(metadata)
      ? kept.add({ extension, width: size.width, bytes: await locationless(bytes) })
      : null,
  };
}
