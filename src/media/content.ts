import type { ContentName } from './types.ts';

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1');

/** Starts of files, longest and surest first (WHATWG MIME Sniffing §6; the formats' own specifications). */
const SIGNATURES: readonly (readonly [ContentName, (head: Uint8Array) => boolean])[] = [
  ['PNG', (head) => ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['JPEG', (head) => ascii(head, 0, 3) === '\xff\xd8\xff'],
  ['GIF', (head) => /^GIF8[79]a/.test(ascii(head, 0, 6))],
  ['WebP', (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP'],
  ['AVIF', (head) => ascii(head, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(head, 8, 40))],
  ['MP4', (head) => ascii(head, 4, 8) === 'ftyp'],
  ['PDF', (head) => /^(\xef\xbb\xbf)?\s*%PDF-/.test(ascii(head, 0, 64))],
  ['ZIP', (head) => /^PK(\x03\x04|\x05\x06)/.test(ascii(head, 0, 4))],
  ['Ogg', (head) => ascii(head, 0, 4) === 'OggS'],
  ['WebM', (head) => ascii(head, 0, 4) === '\x1a\x45\xdf\xa3'],
  ['MP3', (head) => ascii(head, 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)],
  // Windows, Linux, macOS programs and shell scripts that a double click would start.
  [
    'EXE',
    (head) =>
      /^(\x7fELF|[\xcf\xce]\xfa\xed\xfe|\xca\xfe\xba\xbe|#!)/.test(ascii(head, 0, 4)) ||
      (ascii(head, 0, 2) === 'MZ' && head.includes(0)),
  ],
];

/**
 * What a browser takes for HTML when a server sends no type (WHATWG MIME Sniffing §7.1): a download that starts so
 * could run as a page of the university's own site.
 */
const HTML_START =
  /^\s*<(!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)[\s>]/i;
const SVG_START =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(\[[\s\S]*?\]\s*)?>\s*)*<([a-z]+:)?svg[\s>]/i;

/** What the first bytes of a file show it to be; `text` where they are none of the known starts and hold no zero byte. */
export function contentOf(head: Uint8Array): ContentName {
  const known = SIGNATURES.find(([, matches]) => matches(head));
  if (known !== undefined) return known[0];
  const text = ascii(head, 0, head.length).replace(/^\xef\xbb\xbf/, '');
  if (SVG_START.test(text)) return 'SVG';
  if (HTML_START.test(text)) return 'HTML';
  return head.includes(0) ? 'data' : 'text';
}

/** Bytes of a file that are looked at to tell what it is. */
export const HEAD_BYTES = 4096;
