import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openPicture } from '../media/decoder.ts';
import { hasLocation, withoutLocation } from '../media/location.ts';
import type { MediaFile } from '../media/media-file.ts';
import { shownSize } from '../media/raster.ts';
import { readSvg } from '../media/svg.ts';
import { extensionOf } from '../media/types.ts';
import { svgText } from '../media/vector.ts';
import { ENCODER_VERSION, encodePicture, type EncodedCopy } from './picture-encode.ts';
import type { BodyAsset } from './rendered.ts';

/** A picture in one type, in several widths (rising). */
export interface PictureSource {
  /** Media type for `<source type>`. */
  type: 'image/avif' | 'image/webp';
  variants: { asset: BodyAsset; width: number }[];
}

/** A picture ready for `<picture>`. */
export interface Picture {
  /** Pixels as shown, for `width` and `height`. */
  width: number;
  height: number;
  /** True where the original moves: what is shown is its first frame, the original plays it. */
  animated: boolean;
  /** Best first; empty where no other type is smaller than the fallback. */
  sources: PictureSource[];
  /** For `<img src>`: the original's type, or JPEG or PNG where that is not known to every reader. */
  fallback: BodyAsset;
  /**
   * For download: the author's own bytes. Two exceptions: an SVG is the cleaned one, and a photograph that says where
   * it was taken has this (and nothing else) blanked.
   */
  original: BodyAsset;
}

/** A picture as it is kept: files in the cache by their name there; null stands for the author's own file. */
interface KeptPicture {
  width: number;
  height: number;
  animated: boolean;
  sources: { type: PictureSource['type']; variants: KeptFile[] }[];
  fallback: KeptFile | null;
  original: KeptFile | null;
}

interface KeptFile {
  file: string;
  extension: string;
  width: number;
  digest: string;
  size: number;
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

class KeptFolder {
  readonly files = new Map<string, Uint8Array>();

  add({ extension, width, bytes }: { extension: string; width: number; bytes: Uint8Array }): KeptFile {
    const digest = sha256(bytes);
    const file = `${digest.slice(0, 16)}.${extension}`;
    this.files.set(file, bytes);
    return { file, extension, width, digest, size: bytes.length };
  }
}

async function makeVector(bytes: Uint8Array, kept: KeptFolder): Promise<KeptPicture> {
  const { text, dimensions } = readSvg(svgText(bytes) ?? '');
  if (text === null || dimensions === null) throw new Error('an SVG that was not found sound came to be rendered');
  const file = kept.add({ extension: 'svg', width: dimensions.width, bytes: new TextEncoder().encode(text) });
  return { ...dimensions, animated: false, sources: [], fallback: file, original: file };
}

const total = (copies: readonly EncodedCopy[]): number => copies.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The author's file without its place; a photograph where that is not possible is encoded anew. */
async function locationless(bytes: Uint8Array): Promise<Uint8Array> {
  return (
    (await withoutLocation(bytes)) ?? (await openPicture(bytes, { pages: -1 }).autoOrient().keepIccProfile().toBuffer())
  );
}

async function makeRaster(bytes: Uint8Array, extension: string, kept: KeptFolder): Promise<KeptPicture> {
  const metadata = await openPicture(bytes).metadata();
  const size = shownSize(metadata);
  const exact = extension === 'png' || extension === 'gif';
  const opaque = !metadata.hasAlpha || (await openPicture(bytes).stats()).isOpaque;
  const { avif, webp, fallback } = await encodePicture(bytes, { width: size.width, exact, opaque });
  const animated = (metadata.pages ?? 1) > 1;
  // The author's own file serves as fallback where it is as good as ours: same type and width, still, nothing private.
  const plain = metadata.exif === undefined && metadata.xmp === undefined && metadata.iptc === undefined;
  const ownFallback =
    plain && !animated && /^(png|jpe?g)$/.test(extension) && fallback.width === size.width && bytes.length <= fallback.bytes.length;
  const simple = ownFallback ? bytes.length : fallback.bytes.length;
  const fits = (copies: readonly EncodedCopy[]): boolean =>
    copies.every((copy) => copy.width !== fallback.width || copy.bytes.length < simple);
  const useWebp = fits(webp);
  const useAvif = fits(avif) && (!useWebp || total(avif) < total(webp));
  const sources: KeptPicture['sources'] = [];
  if (useAvif) sources.push({ type: 'image/avif', variants: avif.map((copy) => kept.add(copy)) });
  if (useWebp) sources.push({ type: 'image/webp', variants: webp.map((copy) => kept.add(copy)) });
  return {
    ...size,
    animated,
    sources,
    fallback: ownFallback ? null : kept.add(fallback),
    original: hasLocation(metadata)
      ? kept.add({ extension, width: size.width, bytes: await locationless(bytes) })
      : null,
  };
}

async function make(media: MediaFile, folder: string): Promise<KeptPicture> {
  const bytes = await readFile(media.absolute);
  const kept = new KeptFolder();
  const picture =
    media.kind === 'vector'
      ? await makeVector(bytes, kept)
      : await makeRaster(bytes, extensionOf(media.file), kept);
  const fresh = `${folder}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [name, content] of kept.files) await writeFile(path.join(fresh, name), content);
  await writeFile(path.join(fresh, 'picture.json'), JSON.stringify(picture));
  // Another process may have been faster: its folder holds the same bytes.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return picture;
}

/** Pictures being made, by folder: the editions of a module ask for the same ones at the same time. */
const underWay = new Map<string, Promise<KeptPicture>>();

async function keep(media: MediaFile, folder: string): Promise<KeptPicture> {
  const known = await readFile(path.join(folder, 'picture.json'), 'utf8').catch(() => null);
  return known === null ? make(media, folder) : (JSON.parse(known) as KeptPicture);
}

/** Where the copies of a picture lie within the cache folder. */
export function pictureFolder(media: MediaFile, cacheDir: string): string {
  const key = sha256(`${ENCODER_VERSION}\n${media.digest}\n${extensionOf(media.file)}`);
  return path.join(cacheDir, 'pictures', key.slice(0, 32));
}

/** `<name>.<digest10>.<ext>` with the author's own name, so that a download is recognised. */
function assetName(media: MediaFile, digest: string, extension: string, width?: number): string {
  const base = path.posix.basename(media.file).replace(/\.[^.]*$/, '');
  return `${width === undefined ? base : `${base}-${width}`}.${digest.slice(0, 10)}.${extension}`;
}

/**
 * The copies of a picture that was found sound, made once and kept in `cacheDir` by the digest of its bytes.
 * Copies carry no metadata (a phone writes its owner's home into them).
 */
export async function renderPicture(media: MediaFile, cacheDir: string): Promise<Picture> {
  const folder = pictureFolder(media, cacheDir);
  const work = underWay.get(folder) ?? keep(media, folder);
  underWay.set(folder, work);
  const kept = await work.finally(() => underWay.delete(folder));
  const own: BodyAsset = {
    name: assetName(media, media.digest, extensionOf(media.file)),
    absolute: media.absolute,
    digest: media.digest,
    size: media.size,
  };
  const asset = (file: KeptFile | null, width?: number): BodyAsset =>
    file === null
      ? own
      : {
          name: assetName(media, file.digest, file.extension, width),
          absolute: path.join(folder, file.file),
          digest: file.digest,
          size: file.size,
        };
  return {
    width: kept.width,
    height: kept.height,
    animated: kept.animated,
    sources: kept.sources.map(({ type, variants }) => ({
      type,
      variants: variants.map((file) => ({ asset: asset(file, file.width), width: file.width })),
    })),
    fallback: asset(kept.fallback, media.kind === 'raster' ? kept.fallback?.width : undefined),
    original: asset(kept.original),
  };
}
