import { readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { PictureCredit } from '../credit/picture-credit.ts';
import { DECODER_VERSION } from '../media/decoder.ts';
import type { MediaFile } from '../media/media-file.ts';
import { extensionOf } from '../media/types.ts';
import { ownVersion } from '../source/own-version.ts';
import { Gate } from './gate.ts';
import { KeptFolder, sha256, type KeptFile, type KeptPicture } from './picture-folder.ts';
import { makeRaster, makeVector } from './picture-make.ts';
import { stampPicture } from './picture-stamp.ts';
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

/** The copies kept in a folder, or made there now. */
function keptIn(folder: string, work: () => Promise<KeptPicture>): Promise<KeptPicture> {
  const keep = async (): Promise<KeptPicture> => {
    const known = await readFile(path.join(folder, 'picture.json'), 'utf8')
      .then((text) => JSON.parse(text) as KeptPicture)
      .catch(() => null);
    if (known !== null) return known;
    // What cannot be read (the disk was full, the machine was switched off) is made again.
    await rm(folder, { recursive: true, force: true });
    return work();
  };
  const under = underWay.get(folder) ?? keep();
  underWay.set(folder, under);
  return under.finally(() => underWay.delete(folder));
}

/** Everything but the picture that decides about the bytes of its copies. */
const MAKER = `${ownVersion(['src/media', 'src/render/picture-encode.ts', 'src/render/picture-make.ts'], ['@rgrove/parse-xml'])}; ${DECODER_VERSION}`;

/** Where the copies of a picture lie within the cache folder. */
function pictureFolder(media: MediaFile, cacheDir: string): string {
  const key = sha256(`${MAKER}\n${media.digest}\n${extensionOf(media.file)}`);
  return path.join(cacheDir, 'pictures', key.slice(0, 32));
}

/** `<name>.<digest10>.<ext>` with the author's own name, so that a download is recognised. */
function assetName(media: MediaFile, digest: string, extension: string, width?: number): string {
  const base = path.posix.basename(media.file).replace(/\.[^.]*$/, '');
  return `${width === undefined ? base : `${base}-${width}`}.${digest.slice(0, 10)}.${extension}`;
}

/** Everything but the copies and the credit that decides about the bytes of copies with a credit. */
const STAMPER = ownVersion(
  ['src/credit', 'src/language/localized.ts', 'src/render/picture-stamp.ts'],
  ['xastscript', 'xast-util-to-xml'],
);

/** The copies without any metadata (a phone writes its owner's home into them). */
const plainCopies = (media: MediaFile, folder: string): Promise<KeptPicture> =>
  keptIn(folder, () => gate.run(() => make(media, folder)));

/** Where copies with a credit lie: within the folder of those without, which a corrected credit needs again. */
const creditFolder = (plain: string, credit: PictureCredit): string =>
  path.join(plain, `credit-${sha256(`${STAMPER}\n${JSON.stringify(credit)}`).slice(0, 16)}`);

function creditedCopies(
  media: MediaFile,
  credit: PictureCredit,
  plain: string,
  folder: string,
): Promise<KeptPicture> {
  return keptIn(folder, async () => {
    const copies = await plainCopies(media, plain);
    return gate.run(async () => {
      const kept = new KeptFolder();
      const picture = await stampPicture(media, copies, credit, plain, kept);
      await kept.write(folder, picture);
      return picture;
    });
  });
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
  const plain = pictureFolder(media, cacheDir);
  const folder = credit === null ? plain : creditFolder(plain, credit);
  const kept = await (credit === null
    ? plainCopies(media, plain)
    : creditedCopies(media, credit, plain, folder));
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
  const original = asset(kept.original);
  return {
    width: kept.width,
    height: kept.height,
    animated: kept.animated,
    sources: kept.sources.map(({ type, variants }) => ({
      type,
      variants: variants.map((file) => ({ asset: asset(file, file.width), width: file.width })),
    })),
    fallback: kept.fallback === null ? original : asset(kept.fallback, kept.fallback.width),
    original,
  };
}

/** Deletes the copies that none of `used` (absolute file names) lies among; Okuu's own cache, nobody's work. */
export async function prunePictures(cacheDir: string, used: Iterable<string>): Promise<void> {
  const folder = path.join(cacheDir, 'pictures');
  const keep = new Set(Array.from(used, (file) => path.relative(folder, path.dirname(file))));
  for (const way of [...keep]) keep.add(path.dirname(way));
  const foldersIn = async (way: string): Promise<string[]> => {
    const entries = await readdir(path.join(folder, way), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(way, name));
  };
  const plain = await foldersIn('');
  const credited = await Promise.all(plain.filter((way) => keep.has(way)).map(foldersIn));
  const gone = [...plain, ...credited.flat()].filter((way) => !keep.has(way));
  await Promise.all(gone.map((way) => rm(path.join(folder, way), { recursive: true, force: true })));
}
