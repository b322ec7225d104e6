import { defaultText } from './default-text.ts';
import type { PictureCredit } from './picture-credit.ts';
import { lineOf } from './xml.ts';

const ASCII = 2;

/** The tags of EXIF that name a picture, its makers and its terms, in the order in which a directory holds them. */
function tags(credit: PictureCredit): [number, string][] {
  const texts: [number, string][] = [
    [0x010e, defaultText(credit.title)], // ImageDescription
    [0x013b, credit.creators.map(lineOf).join('; ')], // Artist, as many as there are (EXIF 2.32 §4.6.4)
    [0x8298, defaultText(credit.statement)], // Copyright
  ];
  return texts.filter(([, text]) => text !== '');
}

/**
 * A credit as an EXIF block, for readers that know no XMP: Windows, cameras, photo albums. In one language, because
 * EXIF knows no others, and in UTF-8 as everybody writes it, though the type is called ASCII. Written here, not by
 * libvips, which turns Cyrillic into question marks. The resolution, which EXIF demands, is left out: a picture's own
 * header may say another, and readers would believe ours.
 *
 * @returns a TIFF structure (EXIF 2.32 §4.5), without the start that JPEG puts before it
 */
export function exifBlock(credit: PictureCredit): Buffer {
  const fields = tags(credit);
  const head = Buffer.alloc(8 + 2 + fields.length * 12 + 4);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(fields.length, 8);
  const values: Buffer[] = [];
  let at = head.length;
  fields.forEach(([tag, text], index) => {
    const value = Buffer.from(`${text}\0`);
    const entry = 10 + index * 12;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(ASCII, entry + 2);
    head.writeUInt32LE(value.length, entry + 4);
    // Up to four bytes stand in the entry itself; others begin at an even place (TIFF 6.0, "Value/Offset").
    if (value.length <= 4) return void value.copy(head, entry + 8);
    head.writeUInt32LE(at, entry + 8);
    const even = Buffer.alloc(value.length + (value.length % 2));
    value.copy(even);
    values.push(even);
    at += even.length;
  });
  return Buffer.concat([head, ...values]);
}
