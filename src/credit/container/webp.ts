import type { Container } from './container.ts';

const HAS_ALPHA = 0x10;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

interface Chunk {
  type: string;
  data: Buffer;
}

/** The chunks of a RIFF file, filled up to an even length each (WebP container specification, RFC 9649 §2.3). */
function chunks(bytes: Buffer): Chunk[] | null {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  const found: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    found.push({ type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return found;
}

function chunk({ type, data }: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The header that a file with metadata must have (§2.7.1), for one that is nothing but its pixels. */
function extendedHeader({ type, data }: Chunk): Buffer | null {
  const header = Buffer.alloc(10);
  if (type === 'VP8 ' && data.length >= 10) {
    header.writeUIntLE((data.readUInt16LE(6) & 0x3fff) - 1, 4, 3);
    header.writeUIntLE((data.readUInt16LE(8) & 0x3fff) - 1, 7, 3);
  } else if (type === 'VP8L' && data.length >= 5) {
    const bits = data.readUInt32LE(1);
    header.writeUIntLE(bits & 0x3fff, 4, 3);
    header.writeUIntLE((bits >>> 14) & 0x3fff, 7, 3);
    if ((bits & 0x1000_0000) !== 0) header[0] = HAS_ALPHA;
  } else return null;
  return header;
}

/** Opens a WebP (RFC 9649 §2.7). */
export function openWebp(bytes: Buffer): Container | null {
  const all = chunks(bytes);
  const [first, ...others] = all ?? [];
  if (first === undefined) return null;
  const header = first.type === 'VP8X' ? Buffer.from(first.data) : extendedHeader(first);
  if (header === null || header.length < 10) return null;
  const body = first.type === 'VP8X' ? others : [first, ...others];
  const xmp = body.find(({ type }) => type === 'XMP ');
  const hasExif = body.some(({ type }) => type === 'EXIF');
  const write: Container['write'] = (packet, exif) => {
    header[0] = (header[0] ?? 0) | HAS_XMP | (exif === null ? 0 : HAS_EXIF);
    const parts = [
      { type: 'VP8X', data: header },
      ...body.filter((each) => each !== xmp),
      ...(exif === null ? [] : [{ type: 'EXIF', data: exif }]),
      { type: 'XMP ', data: packet },
    ];
    const content = Buffer.concat(parts.map(chunk));
    const head = Buffer.from(bytes.subarray(0, 12));
    head.writeUInt32LE(4 + content.length, 4);
    return Buffer.concat([head, content, bytes.subarray(8 + bytes.readUInt32LE(4))]);
  };
  return { xmp: xmp?.data ?? null, hasExif, write };
}
