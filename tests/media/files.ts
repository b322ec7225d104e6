import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Sound and broken files for the tests, made here so that none has to lie in the repository. */

/** A chunk of a PNG; `sum` replaces the right check sum. */
export function chunk(type: string, data: Uint8Array, sum?: number): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(sum ?? crc32(body), body.length + 4);
  return out;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The header chunk of a PNG. */
export function header(width: number, height: number, depth = 8, colour = 0): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = depth;
  data[9] = colour;
  return chunk('IHDR', data);
}

/** A PNG of chunks. */
export function png(...chunks: Buffer[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

/** Pixel data of a grey PNG, packed. */
export function greyRows(width: number, height: number): Buffer {
  return deflateSync(Buffer.alloc((width + 1) * height));
}

/** A lively picture: what looks like a photograph to an encoder. */
export function scene(width = 300, height = 200, channels: 3 | 4 = 3): Sharp {
  const background = channels === 4 ? { r: 90, g: 130, b: 220, alpha: 0.4 } : { r: 90, g: 130, b: 220 };
  const shapes = Array.from(
    { length: 60 },
    (_, i) =>
      `<circle cx="${(i * 97) % width}" cy="${(i * 61) % height}" r="${5 + (i % 17)}" fill="hsl(${i * 23},60%,50%)"/>`,
  );
  const drawing = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`,
  );
  return sharp({ create: { width, height, channels, background } }).composite([{ input: drawing }]);
}

/** EXIF that says where a picture was taken, and who took it. */
export const PLACE = {
  IFD0: { Artist: 'A. Photographer', Copyright: 'CC BY 4.0' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '42/1 52/1 29/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '74/1 36/1 44/1',
  },
};

/** An animation of three frames. */
export async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
}
