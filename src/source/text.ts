import { diagnose, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { suspectCharacters } from './characters.ts';

/**
 * Bytes → text with `\n` line ends. The value is null where the bytes are no UTF-8 or hold characters that must not
 * be published.
 */
export function decodeText(bytes: Uint8Array, file: string): Checked<string | null> {
  const encoding = wideEncoding(bytes);
  if (encoding !== null) return refusal(diagnose('encoding-utf16', file, undefined, { encoding }));

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refusal(firstBadByte(bytes, file));
  }
  const diagnostics: Diagnostic[] = [];
  if (text.startsWith('\ufeff')) {
    text = text.slice(1);
    diagnostics.push(diagnose('encoding-bom', file, { line: 1, column: 1 }));
  }
  // One form of line ends, so that a file reads the same whichever system it was cloned on.
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const suspects = suspectCharacters(text, file, (offset) => placeAt(text, offset));
  return { value: suspects.length === 0 ? text : null, diagnostics: [...diagnostics, ...suspects] };
}

/** Line and column of an offset; columns count UTF-16 code units, as editors do. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function refusal(diagnostic: Diagnostic): Checked<null> {
  return { value: null, diagnostics: [diagnostic] };
}

/** UTF-16 and UTF-32 by their byte order mark, or by the NULs that ASCII has in them. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  if (bytes.length >= 4 && ((a === 0x2d && b === 0 && c === 0x2d) || (a === 0 && b === 0x2d && c === 0)))
    return 'UTF-16';
  return null;
}

/** The first byte that fits no UTF-8 sequence: where a lenient decoder puts U+FFFD that the author did not write. */
function firstBadByte(bytes: Uint8Array, file: string): Diagnostic {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  let from = 0;
  for (const match of text.matchAll(/\ufffd/g)) {
    at += Buffer.byteLength(text.slice(from, match.index));
    from = match.index;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) break;
  }
  const before = text
    .slice(0, from)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return diagnose('encoding-utf8', file, placeAt(before, before.length), { byte });
}
