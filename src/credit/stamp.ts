import { openAvif } from './container/avif.ts';
import type { Container } from './container/container.ts';
import { openGif } from './container/gif.ts';
import { openJpeg } from './container/jpeg.ts';
import { openPng } from './container/png.ts';
import { openWebp } from './container/webp.ts';
import { exifBlock } from './exif.ts';
import type { PictureCredit } from './picture-credit.ts';
import { mergedPacket } from './xmp-merge.ts';
import { xmpPacket } from './xmp.ts';

/** By the first bytes of a file, as `src/media/content.ts` tells them. */
const FORMATS: readonly [RegExp, (bytes: Buffer) => Container | null][] = [
  [/^\xff\xd8/, openJpeg],
  [/^\x89PNG\r\n\x1a\n/, openPng],
  [/^RIFF....WEBP/s, openWebp],
  [/^GIF8[79]a/, openGif],
  [/^....ftyp/s, openAvif],
];

function open(bytes: Buffer): Container | null {
  const start = bytes.toString('latin1', 0, 12);
  try {
    return FORMATS.find(([pattern]) => pattern.test(start))?.[1](bytes) ?? null;
  } catch (error) {
    // A number that leads out of the file, packed text that is damaged.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/**
 * A picture file that says whose it is, in XMP and (but for GIF, which has none) EXIF; every byte of its pixels and
 * all it said before stay: of an author's own XMP what it lacks is added, their own EXIF is left as it is. Null where
 * the file or its XMP is built in a way we do not understand, or the credit is larger than the format allows (64 KB in
 * a JPEG): then nobody should touch it.
 *
 * It costs the packet and the block: 1.8 KB for a credit in one language, 2.9 KB for one in three. Measured against
 * writing with sharp: that encodes the pixels anew whenever a name changes, one to three seconds a photograph where
 * this takes a millisecond, and it turns all that is not ASCII in EXIF into question marks.
 */
export function withCredit(bytes: Uint8Array, credit: PictureCredit): Buffer | null {
  const container = open(Buffer.from(bytes));
  if (container === null) return null;
  const packet = container.xmp === null ? xmpPacket(credit) : mergedPacket(container.xmp, credit);
  if (packet === null) return null;
  const said = Buffer.from(packet);
  if (container.hasExif && container.xmp?.equals(said) === true) return Buffer.from(bytes);
  return container.write(said, container.hasExif ? null : exifBlock(credit));
}
