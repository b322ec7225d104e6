import { createHash } from 'node:crypto';

/** SHA-256 in hex over bytes or text. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 in hex over a plain value; the order of keys is the order in which they were written. */
export function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}
