import { box, boxesIn, Reader, type Box } from './boxes.ts';
import { long, short, type Container } from './container.ts';
import { readPlaces, writePlaces, type ItemPlace } from './item-places.ts';

const XMP_TYPE = 'application/rdf+xml';

interface Item {
  id: number;
  type: string;
  contentType: string;
}

/** The items that `iinf` names (ISO/IEC 14496-12 §8.11.6); null for ones of an older kind than AVIF has. */
function itemsIn(bytes: Buffer, { body, end }: Box): Item[] | null {
  const entries = boxesIn(bytes, body + (bytes[body] === 0 ? 6 : 8), end);
  if (entries?.every((entry) => entry.type === 'infe' && (bytes[entry.body] ?? 0) >= 2) !== true) return null;
  return entries.map((entry) => {
    const reader = new Reader(bytes, entry.body);
    const version = reader.number(4) >>> 24;
    const id = reader.number(version === 2 ? 2 : 4);
    reader.number(2);
    const type = bytes.toString('latin1', reader.at, reader.at + 4);
    reader.number(4);
    reader.string();
    return { id, type, contentType: type === 'mime' ? reader.string() : '' };
  });
}

/** A `FullBox` as it is, with more behind what it holds; `counted`: its number of entries is raised. */
function extended(bytes: Buffer, { type, body, end }: Box, more: Buffer[], counted: boolean): Buffer {
  const content = Buffer.from(bytes.subarray(body, end));
  if (counted) {
    if (content[0] === 0) content.writeUInt16BE(content.readUInt16BE(4) + more.length, 4);
    else content.writeUInt32BE(content.readUInt32BE(4) + more.length, 4);
  }
  return box(type, content, ...more);
}

const nameOf = (item: Item): Buffer =>
  box(
    'infe',
    Buffer.from([2, 0, 0, 0]),
    short(item.id),
    short(0),
    Buffer.from(`${item.type}\0${item.type === 'mime' ? `${item.contentType}\0` : ''}`, 'latin1'),
  );

/**
 * Opens an AVIF (HEIF, ISO/IEC 23008-12 §A.2 and §A.3; XMP part 3 has no chapter for it): metadata are items like the
 * picture itself. Their bytes go to the end of the file, and as the list of items grows, all that it says of places
 * behind it is moved. Moving pictures (`moov`, another list of places) are left as they are.
 */
export function openAvif(bytes: Buffer): Container | null {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top?.find(({ type }) => type === 'meta');
  if (meta === undefined || top?.some(({ type }) => type === 'moov' || type === 'moof') === true) return null;
  const parts = boxesIn(bytes, meta.body + 4, meta.end) ?? [];
  const [iloc, iinf, pitm, iref] = ['iloc', 'iinf', 'pitm', 'iref'].map((name) =>
    parts.find(({ type }) => type === name),
  );
  if (iloc === undefined || iinf === undefined || pitm === undefined) return null;
  const places = readPlaces(bytes, iloc);
  const items = itemsIn(bytes, iinf);
  if (places === null || items === null) return null;
  const picture = bytes.readUIntBE(pitm.body + 4, bytes[pitm.body] === 0 ? 2 : 4);
  const own = items.find(({ contentType }) => contentType === XMP_TYPE);
  const ownPlace = places.items.find(({ id }) => id === own?.id);
  if (own !== undefined && ownPlace?.method !== 0) return null;
  const last = Math.max(...items.map(({ id }) => id), ...places.items.map(({ id }) => id));
  // Room for the numbers of two more, in the short form that everybody writes.
  if (last > 0xffff - 2 || (iref !== undefined && bytes[iref.body] !== 0)) return null;

  const write: Container['write'] = (packet, exif) => {
    const xmp: Item = own ?? { id: last + 1, type: 'mime', contentType: XMP_TYPE };
    const fresh: Item[] = own === undefined ? [xmp] : [];
    const data = [packet];
    if (exif !== null) {
      fresh.push({ id: last + 2, type: 'Exif', contentType: '' });
      // How far behind this number the TIFF structure starts (§A.2.1).
      data.push(Buffer.concat([long(0), exif]));
    }
    const names = fresh.map(nameOf);
    const links = fresh.map(({ id }) => box('cdsc', short(id), short(1), short(picture)));
    const linked = iref === undefined ? box('iref', long(0), ...links) : extended(bytes, iref, links, false);
    const listing = (growth: number): Buffer => {
      const moved = places.items
        .filter((item) => item !== ownPlace)
        .map((item): ItemPlace => ({
          ...item,
          extents: item.extents.map((extent) => ({
            ...extent,
            offset: extent.offset + (item.method === 0 && extent.offset >= meta.end ? growth : 0),
          })),
        }));
      let offset = bytes.length + growth + 8;
      const added = data.map((part, index): ItemPlace => {
        const extents = [{ index: 0, offset, length: part.length }];
        offset += part.length;
        return { id: index === 0 ? xmp.id : last + 2, method: 0, extents };
      });
      const content = parts.map((part) => {
        if (part === iloc) return box('iloc', writePlaces({ ...places, items: [...moved, ...added] }));
        if (part === iinf) return extended(bytes, iinf, names, true);
        return part === iref ? linked : bytes.subarray(part.start, part.end);
      });
      if (iref === undefined && links.length > 0) content.push(linked);
      return box('meta', bytes.subarray(meta.body, meta.body + 4), ...content);
    };
    const growth = listing(0).length - (meta.end - meta.start);
    return Buffer.concat([
      bytes.subarray(0, meta.start),
      listing(growth),
      bytes.subarray(meta.end),
      box('mdat', ...data),
    ]);
  };
  const xmp = ownPlace?.extents.map(({ offset, length }) => bytes.subarray(offset, offset + length));
  return {
    xmp: xmp === undefined ? null : Buffer.concat(xmp),
    hasExif: items.some(({ type }) => type === 'Exif'),
    write,
  };
}
