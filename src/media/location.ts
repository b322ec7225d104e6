import { crc32 } from 'node:zlib';
import type { Metadata } from 'sharp';
import { openPicture } from './decoder.ts';

const GPS_POINTER = 0x8825;
/** Bytes of a value by its type (EXIF 2.32 §4.6.2). */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const XMP_LOCATION = /(exif:GPS\w*\s*=\s*["'])([^"']*)|(<exif:GPS\w*[^>]*>)([^<]*)/g;

/** Numbers of a TIFF block in its own byte order. */
class Tiff {
  readonly bytes: Buffer;
  readonly #little: boolean;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#little = bytes.toString('latin1', 0, 2) === 'II';
  }

  short(at: number): number {
    return this.#little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  long(at: number): number {
    return this.#little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  /** Start of the GPS directory (EXIF 2.32 §4.6.3); null where there is none or an empty one. */
  gpsDirectory(): number | null {
    try {
      const first = this.long(4);
      for (let index = 0, count = this.short(first); index < count; index += 1) {
        const entry = first + 2 + index * 12;
        if (this.short(entry) !== GPS_POINTER) continue;
        const start = this.long(entry + 8);
        return this.short(start) > 0 ? start : null;
      }
    } catch {
      // A damaged block: no viewer finds a place in it either.
    }
    return null;
  }

  /** Writes zeros over the GPS directory and its values; everything else keeps its place. */
  blank(): void {
    const start = this.gpsDirectory();
    if (start === null) return;
    const count = this.short(start);
    for (let index = 0; index < count; index += 1) {
      const entry = start + 2 + index * 12;
      if (entry + 12 > this.bytes.length) break;
      const length = (VALUE_BYTES[this.short(entry + 2)] ?? 0) * this.long(entry + 4);
      if (length > 4) this.bytes.fill(0, this.long(entry + 8), this.long(entry + 8) + length);
    }
    this.bytes.fill(0, start, start + 2 + count * 12);
  }
}

/** The TIFF part of an EXIF block, which JPEG (and sharp) start with `Exif\0\0`. */
function tiffOf(exif: Buffer): Buffer {
  return exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

/** True where a picture says on which spot of the Earth it was taken (EXIF or XMP). */
export function hasLocation({ exif, xmp }: Metadata): boolean {
  if (exif !== undefined && new Tiff(tiffOf(exif)).gpsDirectory() !== null) return true;
  return [...(xmp?.toString('latin1').matchAll(XMP_LOCATION) ?? [])].some(
    (match) => (match[2] ?? match[4] ?? '').trim() !== '',
  );
}

/** Sums of PNG chunks, which cover the bytes that were blanked (PNG 3rd edition §5.5). */
function mendChunkSums(png: Buffer): void {
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) return;
    png.writeUInt32BE(crc32(png.subarray(at + 4, end)), end);
    at = end + 4;
  }
}

/**
 * A copy of a picture that no longer says where it was taken; pixels, orientation, author and camera stay as they are.
 * Null where that cannot be done in place (packed XMP, a film behind the photograph with a place of its own).
 */
export async function withoutLocation(source: Uint8Array): Promise<Buffer | null> {
  const bytes = Buffer.from(source);
  const metadata = await openPicture(bytes).metadata();
  const { format, exif, xmp } = metadata;
  const tiff = exif === undefined ? undefined : tiffOf(exif);
  const tiffAt = tiff === undefined ? -1 : bytes.indexOf(tiff);
  if (tiff !== undefined && tiffAt >= 0) new Tiff(bytes.subarray(tiffAt, tiffAt + tiff.length)).blank();
  const xmpAt = xmp === undefined ? -1 : bytes.indexOf(xmp);
  if (xmp !== undefined && xmpAt >= 0) {
    const text = xmp.toString('latin1');
    const blanked = text.replace(
      XMP_LOCATION,
      (whole: string, attribute?: string, _value?: string, element?: string) =>
        (attribute ?? element ?? '').padEnd(whole.length, ' '),
    );
    bytes.write(blanked, xmpAt, 'latin1');
  }
  if (format === 'png') mendChunkSums(bytes);
  if (format === 'jpeg' && bytes.includes('ftyp')) return null;
  return hasLocation(await openPicture(bytes).metadata()) ? null : bytes;
}
