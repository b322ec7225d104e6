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
  const stamped = (bytes: Buffer): Uint8Array =>
    media.kind === 'vector'
      ? Buffer.from(svgWithCredit(bytes.toString(), credit))
      : (withCredit(bytes, credit) ?? bytes);
  const copy = async (file: KeptFile): Promise<KeptFile> => {
    const bytes = await readFile(path.join(from, file.file));
    return kept.add({ extension: file.extension, width: file.width, bytes: stamped(bytes) });
  };
  const own = async (file: KeptFile | null): Promise<KeptFile> =>
    file === null
      ? kept.add({
          extension: extensionOf(media.file),
          width: picture.width,
          bytes: stamped(await readFile(media.absolute)),
        })
      : copy(file);
  return {
    ...picture,
    sources: await Promise.all(
      picture.sources.map(async ({ type, variants }) => ({
        type,
        variants: await Promise.all(variants.map(copy)),
      })),
    ),
    fallback: await own(picture.fallback),
    original: await own(picture.original),
  };
}
