import { short, type Container } from './container.ts';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const SEVERAL_PICTURES = Buffer.from('MPF\0', 'latin1');
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const START_OF_SCAN = 0xda;

interface Segment {
  marker: number;
  start: number;
  data: Buffer;
  end: number;
}

/** The segments before the pixels (ITU-T T.81 §B.1.1); null where that is not what they are. */
function segments(bytes: Buffer): Segment[] | null {
  const found: Segment[] = [];
  for (let start = 2; start + 4 <= bytes.length;) {
    const marker = bytes[start + 1] ?? 0;
    if (bytes[start] !== 0xff) return null;
    if (marker === 0xff) {
      // A fill byte.
      start += 1;
      continue;
    }
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9)) return null;
    if (marker === START_OF_SCAN) return found;
    const end = start + 2 + bytes.readUInt16BE(start + 2);
    found.push({ marker, start, data: bytes.subarray(start + 4, end), end });
    start = end;
  }
  return null;
}

const startsWith = ({ data }: Segment, name: Buffer): boolean => data.subarray(0, name.length).equals(name);

function segment(name: Buffer, data: Buffer): Buffer | null {
  const length = 2 + name.length + data.length;
  return length > 0xffff ? null : Buffer.concat([Buffer.from([0xff, APP1]), short(length), name, data]);
}

/** Opens a JPEG (XMP part 3 §1.1.3; EXIF 2.32 §4.7.2). */
export function openJpeg(bytes: Buffer): Container | null {
  const all = segments(bytes);
  if (all === null) return null;
  const exif = all.find((each) => each.marker === APP1 && startsWith(each, EXIF));
  const xmp = all.find((each) => each.marker === APP1 && startsWith(each, XMP));
  // What must come first: JFIF, and EXIF. Ours follow, before a picture of several (CIPA DC-007) says at which
  // distance behind itself the others lie; taking out something behind that would make it wrong.
  const first = all.find(({ marker }, index) => marker !== APP0 && all[index] !== exif);
  const at = first?.start ?? all.at(-1)?.end ?? 2;
  const several = all.find((each) => each.marker === APP2 && startsWith(each, SEVERAL_PICTURES));
  const write: Container['write'] = (packet, block) => {
    if (several !== undefined && xmp !== undefined && xmp.start > several.start) return null;
    const added = [...(block === null ? [] : [segment(EXIF, block)]), segment(XMP, packet)];
    if (added.some((part) => part === null)) return null;
    const behind =
      xmp === undefined ? [bytes.subarray(at)] : [bytes.subarray(at, xmp.start), bytes.subarray(xmp.end)];
    return Buffer.concat([bytes.subarray(0, at), ...added.filter((part) => part !== null), ...behind]);
  };
  return { xmp: xmp?.data.subarray(XMP.length) ?? null, hasExif: exif !== undefined, write };
}
