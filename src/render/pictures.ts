import { readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { DECODER_VERSION } from '../media/decoder.ts';
import type { MediaFile } from '../media/media-file.ts';
import { extensionOf } from '../media/types.ts';
import { ownVersion } from '../source/own-version.ts';
import { Gate } from './gate.ts';
import type { PictureCredit } from '../credit/picture-credit.ts';
import { stampPicture } from './picture-stamp.ts';
import { KeptFolder, sha256, type KeptFile, type KeptPicture } from './picture-folder.ts';
import { makeRaster, makeVector } from './picture-make.ts';
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
   * For download: the author's own pixels and metadata, with the credit added where the file does not say it yet. An
   * SVG is the cleaned one, and a photograph that says where it was taken has this blanked.
   */
  original: BodyAsset;
}

async function make(media: MediaFile, folder: string): Promise<KeptPicture> {
  const bytes = await readFile(media.absolute);
  const kept = new KeptFolder();
  const picture =
    media.kind === 'vector'
      ? makeVector(bytes, kept)
      : await makeRaster(bytes, extensionOf(media.file), kept);
  await kept.write(folder, picture);
  return picture;
}

/** A picture being made holds its file and its pixels in memory: a course full of photographs must not do so at once. */
const gate = new Gate(Math.min(4, availableParallelism()));

/** Pictures being made, by folder: the editions of a module ask for the same ones at the same time. */
const underWay = new Map<string, Promise<KeptPicture>>();

function storedPicture(folder: string): Promise<KeptPicture | null> {
  return readFile(path.join(folder, 'picture.json'), 'utf8')
    .then((text) => JSON.parse(text) as KeptPicture)
    .catch(() => null);
}

async function keep(media: MediaFile, folder: string): Promise<KeptPicture> {
  const known = await storedPicture(folder);
  if (known !== null) return known;
  // What cannot be read (the disk was full, the machine was switched off) is made again.
  await rm(folder, { recursive: true, force: true });
  return gate.run(() => make(media, folder));
}

/** Everything but the picture that decides about the bytes of its copies. */
const MAKER = `${ownVersion(['src/media', 'src/render/picture-encode.ts', 'src/render/picture-make.ts'], ['@rgrove/parse-xml'])}; ${DECODER_VERSION}`;

/** Where the copies of a picture lie within the cache folder. */
export function pictureFolder(media: MediaFile, cacheDir: string): string {
  const key = sha256(`${MAKER}\n${media.digest}\n${extensionOf(media.file)}`);
  return path.join(cacheDir, 'pictures', key.slice(0, 32));
}

/** `<name>.<digest10>.<ext>` with the author's own name, so that a download is recognised. */
function assetName(media: MediaFile, digest: string, extension: string, width?: number): string {
  const base = path.posix.basename(media.file).replace(/\.[^.]*$/, '');
  return `${width === undefined ? base : `${base}-${width}`}.${digest.slice(0, 10)}.${extension}`;
}

/** What decides about the bytes that a credit adds. */
const STAMPER = ownVersion(['src/credit', 'src/render/picture-stamp.ts'], ['xastscript', 'xast-util-to-xml']);

/** The copies without any metadata (a phone writes its owner's home into them). */
async function encoded(media: MediaFile, folder: string): Promise<KeptPicture> {
  const work = underWay.get(folder) ?? keep(media, folder);
  underWay.set(folder, work);
  return work.finally(() => underWay.delete(folder));
}

/** The same with a credit in each, in a folder within. */
async function credited(
  media: MediaFile,
  credit: PictureCredit,
  folder: string,
): Promise<{ kept: KeptPicture; folder: string }> {
  const within = path.join(folder, `credit-${sha256(`${STAMPER}\n${JSON.stringify(credit)}`).slice(0, 16)}`);
  const plain = await encoded(media, folder);
  const stamp = async (): Promise<KeptPicture> => {
    const known = await storedPicture(within);
    if (known !== null) return known;
    await rm(within, { recursive: true, force: true });
    const copies = new KeptFolder();
    const picture = await stampPicture(media, plain, credit, folder, copies);
    await copies.write(within, picture);
    return picture;
  };
  const work = underWay.get(within) ?? stamp();
  underWay.set(within, work);
  return { kept: await work.finally(() => underWay.delete(within)), folder: within };
}

/**
 * The copies of a picture that was found sound, made once and kept in `cacheDir` by the digest of its bytes. They carry
 * the credit and no other metadata.
 *
 * @param credit null where nothing is known of the picture; its files then say nothing
 */
export async function renderPicture(
  media: MediaFile,
  credit: PictureCredit | null,
  cacheDir: string,
): Promise<Picture> {
  const plainFolder = pictureFolder(media, cacheDir);
  const { kept, folder } =
    credit === null
      ? { kept: await encoded(media, plainFolder), folder: plainFolder }
      : await credited(media, credit, plainFolder);
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

/** Deletes the copies that none of `used` (absolute file names) lies among; Okuu's own cache, nobody's work. */
export async function prunePictures(cacheDir: string, used: Iterable<string>): Promise<void> {
  const folder = path.join(cacheDir, 'pictures');
  // Copies with a credit lie in a folder within that of the copies without, which a new credit needs again.
  const keep = new Set(
    Array.from(used, (file) => path.relative(folder, path.dirname(file))).flatMap((way) => [
      way,
      path.dirname(way),
    ]),
  );
  const names = await readdir(folder).catch(() => []);
  const gone = names.filter((name) => !keep.has(name));
  const within = await Promise.all(
    names
      .filter((name) => keep.has(name))
      .map(async (name) =>
        (await readdir(path.join(folder, name)))
          .filter((inner) => inner.startsWith('credit-'))
          .map((inner) => path.join(name, inner)),
      ),
  );
  const unused = within.flat().filter((way) => !keep.has(way));
  await Promise.all(
    [...gone, ...unused].map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
}
