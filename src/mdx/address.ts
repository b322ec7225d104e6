/** What kind of place an address leads to. */
export type AddressKind = 'web' | 'mail' | 'anchor' | 'relative';

/** Longer addresses are refused: no real one is, and servers cut them. */
const LENGTH = 2048;
/** Controls, white space of every kind, byte order marks, backslashes, angle brackets, quotes: raw or percent-encoded. */

const HIDDEN =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffd\\<>"`{}|^]/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The kind of an address an author wrote, or null where it is not on the allow-list: `https:`, `http:`, `mailto:`, `#…`
 * and relative paths. Whether a relative path leads anywhere is checked where the files are known.
 */
export function addressKind(address: string): AddressKind | null {
  if (address === '' || address.length > LENGTH) return null;
  if (HIDDEN.test(address)) return null;
  if (SCHEME.test(address)) return kindOfUrl(address);
  const decoded = decode(address);
  if (decoded === null || HIDDEN.test(decoded)) return null;
  if (address.startsWith('#')) return address.length > 1 ? 'anchor' : null;
  // Slashes and points that are only there once decoded would lead elsewhere than they look.
  if (/%2f|%5c|%2e|%00/i.test(address)) return null;
  const path = decoded.split('#', 1)[0] ?? '';
  if (path === '' || path.startsWith('/') || path.includes(':') || path.includes('?') || path.includes('//'))
    return null;
  return 'relative';
}

function decode(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function kindOfUrl(address: string): AddressKind | null {
  if (/^mailto:/i.test(address)) return /^mailto:[^\s@:/]+@[^\s@:/]+$/i.test(address) ? 'mail' : null;
  if (!/^https?:\/\/[^/?#]/i.test(address)) return null;
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
    ? 'web'
    : null;
}

/** The name of a file beside the module, `./maps/osh.svg` → `maps/osh.svg`; null where the address is no such file. */
export function fileName(address: string): string | null {
  if (addressKind(address) !== 'relative' || address.includes('#')) return null;
  const name = address.replace(/^\.\//, '');
  return name.split('/').some((part) => part === '' || part === '.' || part === '..') ? null : name;
}
