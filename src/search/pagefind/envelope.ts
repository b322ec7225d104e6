import { gunzipSync, gzipSync } from 'fflate';
import { SIGNATURE } from '../file-names.ts';

const BEGINNING = new TextEncoder().encode(SIGNATURE);
const GZIP = [0x1f, 0x8b];

/** Takes a file of a Pagefind bundle out of its envelope. Throws where it is none. */
export function unwrap(bytes: Uint8Array): Uint8Array {
  const plain = bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes;
  if (!BEGINNING.every((byte, index) => plain[index] === byte))
    throw new Error('Not a file of a Pagefind bundle: its signature is missing');
  return plain.subarray(BEGINNING.length);
}

/** Puts content into the envelope Pagefind reads; the same content gives the same bytes. */
export function wrap(content: Uint8Array): Uint8Array {
  const plain = new Uint8Array(BEGINNING.length + content.length);
  plain.set(BEGINNING);
  plain.set(content, BEGINNING.length);
  return gzipSync(plain, { level: 9, mtime: 0 });
}
