import { Reader, type Box } from './boxes.ts';
import { long, short } from './container.ts';

/** Where the bytes of an item lie: method 0 in the file, 1 in the `idat` box, 2 in another item. */
export interface ItemPlace {
  id: number;
  method: number;
  extents: { index: number; offset: number; length: number }[];
}

/** The `iloc` box of an ISO base media file, ISO/IEC 14496-12 §8.11.3. */
export interface ItemPlaces {
  version: number;
  indexBytes: number;
  items: ItemPlace[];
}

/** Reads an `iloc` box; null for items in other files, and for ones without length, which reach "to the end". */
export function readPlaces(bytes: Buffer, { body, end }: Box): ItemPlaces | null {
  const reader = new Reader(bytes, body);
  const version = reader.number(1);
  reader.number(3);
  const sizes = reader.number(2);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexBytes = version === 0 ? 0 : sizes & 15;
  const wide = version === 2;
  const items: ItemPlace[] = [];
  for (let left = reader.number(wide ? 4 : 2); left > 0; left -= 1) {
    const id = reader.number(wide ? 4 : 2);
    const method = version === 0 ? 0 : reader.number(2) & 15;
    if (reader.number(2) !== 0) return null;
    const base = reader.number(baseBytes);
    const extents: ItemPlace['extents'] = [];
    for (let more = reader.number(2); more > 0 && reader.at < end; more -= 1) {
      const index = reader.number(indexBytes);
      const offset = base + reader.number(offsetBytes);
      extents.push({ index, offset, length: reader.number(lengthBytes) });
    }
    if (extents.some(({ length }) => length === 0)) return null;
    items.push({ id, method, extents });
  }
  return version <= 2 && reader.at === end ? { version, indexBytes, items } : null;
}

/** What an `iloc` box holds, with offsets and lengths of four bytes. */
export function writePlaces({ version, indexBytes, items }: ItemPlaces): Buffer {
  const name = version === 2 ? long : short;
  const index = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(BigInt(value));
    return bytes.subarray(8 - indexBytes);
  };
  return Buffer.concat([
    Buffer.from([version, 0, 0, 0, 0x44, indexBytes]),
    name(items.length),
    ...items.flatMap(({ id, method, extents }) => [
      name(id),
      ...(version === 0 ? [] : [short(method)]),
      short(0),
      short(extents.length),
      ...extents.flatMap((extent) => [index(extent.index), long(extent.offset), long(extent.length)]),
    ]),
  ]);
}
