import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureCredit } from '../credit/picture-credit.ts';
import { withCredit } from '../credit/stamp.ts';
import { svgWithCredit } from '../credit/svg-metadata.ts';
import type { MediaFile } from '../media/media-file.ts';
import { extensionOf } from '../media/types.ts';
import type { KeptFile, KeptFolder, KeptPicture } from './picture-folder.ts';

/**
 * Writes a credit into every copy of a picture, and into the author's own file where that is what is offered. Pixels
 * stay as they are, so that a corrected name does not cost a new encoding. A file that is built in a way we do not
 * understand is left as it is.
 *
 * @param from the folder in which the copies without a credit are kept
 */
export async function stampPicture(
  media: MediaFile,
  picture: KeptPicture,
  credit: PictureCredit,
  from: string,
  kept: KeptFolder,
): Promise<KeptPicture> {
  const stamp = (bytes: Buffer): Uint8Array | null =>
    media.kind === 'vector'
      ? Buffer.from(svgWithCredit(bytes.toString(), credit))
      : withCredit(bytes, credit);
  const copy = async (file: KeptFile): Promise<KeptFile> => {
    const bytes = await readFile(path.join(from, file.file));
    return kept.add({ extension: file.extension, width: file.width, bytes: stamp(bytes) ?? bytes });
  };
  const own = async (): Promise<KeptFile | null> => {
    const bytes = stamp(await readFile(media.absolute));
    return bytes === null
      ? null
      : kept.add({ extension: extensionOf(media.file), width: picture.width, bytes });
  };
  const sources: KeptPicture['sources'] = [];
  for (const { type, variants } of picture.sources)
    sources.push({ type, variants: await Promise.all(variants.map(copy)) });
  return {
    ...picture,
    sources,
    fallback: picture.fallback === null ? null : await copy(picture.fallback),
    original: picture.original === null ? await own() : await copy(picture.original),
  };
}
