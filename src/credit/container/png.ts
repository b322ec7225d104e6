import { crc32, inflateSync } from 'node:zlib';
import { long, MOST_XMP, type Container } from './container.ts';

const KEYWORD = 'XML:com.adobe.xmp';
/** How programs wrote EXIF before `eXIf` was a chunk of PNG: as text. */
const OLD_EXIF = /^Raw profile type (exif|APP1)\0/;
const SIGNATURE_BYTES = 8;
/** libvips packs XMP into `zTXt`, where the specification wants `iTXt`; everybody reads both. */
const TEXT = new Set(['tEXt', 'zTXt', 'iTXt']);

interface Chunk {
  type: string;
  data: Buffer;
  whole: Buffer;
}

/** The chunks up to `IEND` (PNG 3rd edition §5.3); null where they do not get there. */
function chunks(bytes: Buffer): Chunk[] | null {
  const found: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    found.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return found;
    at = end;
  }
  return null;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([long(data.length), body, long(crc32(body))]);
}

const keywordOf = ({ data }: Chunk): string => data.toString('latin1', 0, Math.max(0, data.indexOf(0)));

const unpacked = (text: Buffer): Buffer => inflateSync(text, { maxOutputLength: MOST_XMP });

/** The text of a text chunk (§11.3.3): an `iTXt` has two flags, a language and a translated keyword before it. */
function textOf({ type, data }: Chunk): Buffer {
  const start = data.indexOf(0) + 1;
  if (type === 'tEXt') return data.subarray(start);
  if (type === 'zTXt') return unpacked(data.subarray(start + 1));
  const text = data.subarray(data.indexOf(0, data.indexOf(0, start + 2) + 1) + 1);
  return data[start] === 1 ? unpacked(text) : text;
}

/** Opens a PNG (XMP part 3 §1.1.5; PNG 3rd edition §11.3.3 and §11.3.4.5). */
export function openPng(bytes: Buffer): Container | null {
  const all = chunks(bytes);
  const [header, ...others] = all ?? [];
  if (header?.type !== 'IHDR') return null;
  const end = others.reduce((at, { whole }) => at + whole.length, SIGNATURE_BYTES + header.whole.length);
  const xmp = others.find((each) => TEXT.has(each.type) && keywordOf(each) === KEYWORD);
  const hasExif = others.some(
    ({ type, data }) => type === 'eXIf' || (TEXT.has(type) && OLD_EXIF.test(data.toString('latin1', 0, 40))),
  );
  const write: Container['write'] = (packet, exif) => {
    // Not packed, so that programs that know no PNG find it.
    const text = chunk('iTXt', Buffer.concat([Buffer.from(`${KEYWORD}\0\0\0\0\0`, 'latin1'), packet]));
    return Buffer.concat([
      bytes.subarray(0, SIGNATURE_BYTES),
      header.whole,
      ...(exif === null ? [] : [chunk('eXIf', exif)]),
      text,
      ...others.filter((each) => each !== xmp).map(({ whole }) => whole),
      bytes.subarray(end),
    ]);
  };
  return { xmp: xmp === undefined ? null : textOf(xmp), hasExif, write };
}
