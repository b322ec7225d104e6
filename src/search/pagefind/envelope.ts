import { gunzipSync, gzipSync } from 'fflate';

/** What Pagefind puts before everything it compresses, and looks for when it has unpacked it. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
const GZIP = [0x1f, 0x8b];

/** Takes a file of a Pagefind bundle out of its envelope. Throws where it is none. */
export function unwrap(bytes: Uint8Array): Uint8Array {
  const plain = bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes;
  if (!SIGNATURE.every((byte, index) => plain[index] === byte))
    throw new Error('Not a file of a Pagefind bundle: its signature is missing');
  return plain.subarray(SIGNATURE.length);
}

/** Puts content into the envelope Pagefind reads; the same content gives the same bytes. */
export function wrap(content: Uint8Array): Uint8Array {
  const plain = new Uint8Array(SIGNATURE.length + content.length);
  plain.set(SIGNATURE);
  plain.set(content, SIGNATURE.length);
  return gzipSync(plain, { level: 9, mtime: 0 });
}
