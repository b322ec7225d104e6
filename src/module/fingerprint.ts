import { createHash } from 'node:crypto';
import { byCodeUnit } from '../diagnostics/order.ts';

/** How a fingerprint is written: the first 128 bits of a SHA-256, hex. */
export const FINGERPRINT = /^[0-9a-f]{32}$/;

/** An edition's text, taken apart. */
interface Text {
  /** The front matter. */
  data: unknown;
  body: string;
}

/**
 * What a reader gets of an edition, as a short digest: front matter, body, and the files beside it that the body names.
 * The same for every form of line ends and for every way of writing the same YAML. It is recorded in files of content
 * and must stay the same for ever: it rests on nothing that a later version of Okuu reads otherwise.
 *
 * @param beside names of the files beside the text
 * @param digest the digest of such a file's bytes, see `digestOfFile`
 * @param without fields of the front matter that do not count
 */
export function fingerprint(
  { data, body }: Text,
  beside: Iterable<string>,
  digest: (name: string) => string,
  without: readonly string[] = [],
): string {
  const named = [...beside].filter((name) => body.includes(name)).sort(byCodeUnit);
  const whole = [sorted(data, without), body.trim(), named.map((name) => [name, digest(name)])];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex').slice(0, 32);
}

/** Fields that say how the work on a text stands, not what it says: a review does not make it another text. */
export const STATE_FIELDS = ['review', 'translationOf'] as const;

/** The digest of a file, hex. Text counts with plain line ends, for Git may have changed them when it was cloned. */
export function digestOfFile(bytes: Buffer): string {
  // A NUL early on is how Git itself tells binary files.
  const binary = bytes.subarray(0, 8000).includes(0);
  const content = binary ? bytes : Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return createHash('sha256').update(content).digest('hex');
}

/** Plain data with its keys in one order. */
function sorted(data: unknown, without: readonly string[] = []): unknown {
  if (Array.isArray(data)) return data.map((item) => sorted(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data)
    .filter(([key]) => !without.includes(key))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => [key, sorted(value)]);
}
