/**
 * What a picture file holds beside its pixels, found in the file's own structure: the pixels are never unpacked, so
 * writing loses none of them and takes no time.
 */
export interface Container {
  /** The XMP packet; null where there is none. */
  xmp: Buffer | null;
  hasExif: boolean;
  /**
   * The file with this packet in place of its own; `exif`, a TIFF structure, is given only where there is none yet.
   * Null where the format has no room for it.
   */
  write: (xmp: Buffer, exif: Buffer | null) => Buffer | null;
}

/** More than any packet; guards against packed ones that unpack to gigabytes. */
export const MOST_XMP = 16 * 1024 * 1024;

/** A number of 32 bits as its bytes, the high one first. */
export function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A number of 16 bits as its bytes, the high one first. */
export function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
