import { gifBlocks } from '../../media/gif.ts';
import type { Container } from './container.ts';

const HEAD = Buffer.from('\x21\xff\x0bXMP DataXMP', 'latin1');
/**
 * The end of a packet (XMP part 3 §1.1.2). It stands in the file as it is, not cut into data blocks; a reader that
 * takes its letters for lengths of blocks jumps somewhere into these bytes, each of which leads to the last one.
 */
const TAIL = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);

/** Opens a GIF. It has no EXIF: only XMP is written. */
export function openGif(bytes: Buffer): Container | null {
  const starts = gifBlocks(bytes);
  const trailer = starts?.at(-1);
  if (starts === null || trailer === undefined) return null;
  const own = starts.findIndex((start) => bytes.subarray(start, start + HEAD.length).equals(HEAD));
  const [from = trailer, to = trailer] = own < 0 ? [] : starts.slice(own, own + 2);
  // One that is cut into blocks after all is left alone.
  if (own >= 0 && !bytes.subarray(to - TAIL.length, to).equals(TAIL)) return null;
  return {
    xmp: own < 0 ? null : bytes.subarray(from + HEAD.length, to - TAIL.length),
    // Nowhere to write any: as good as there already.
    hasExif: true,
    write: (packet) => {
      const file = Buffer.concat([bytes.subarray(0, from), HEAD, packet, TAIL, bytes.subarray(to)]);
      // Extensions came with the second version of GIF.
      file.write('GIF89a', 'latin1');
      return file;
    },
  };
}
