import { addressKind, fileName } from '../mdx/address.ts';
import { assetOf, mediaAddress, type RenderContext } from './context.ts';

/** Where a link leads on the page. */
export type Target =
  | { kind: 'href'; href: string; outside: boolean }
  /** A module that the course lacks. */
  | { kind: 'absent' };

/** `../vectors/`, `../vectors`, `../vectors/ky.mdx`, `../vectors/index.html`, each with `#anchor` or without. */
const MODULE = /^\.\.\/([a-z][a-z0-9-]*)(?:\/(?:index\.html|[A-Za-z0-9-]+\.mdx)?)?$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/**
 * The address of a link on a page at `<pack>/<language>/<module>/index.html`. Folder links lead nowhere when a page is
 * opened from disk, so every address ends in a file name.
 */
export function resolveLink(context: RenderContext, target: string): Target {
  const kind = addressKind(target);
  if (kind === 'web' || kind === 'mail') return { kind: 'href', href: target, outside: kind === 'web' };
  const cut = target.indexOf('#');
  const path = cut < 0 ? target : target.slice(0, cut);
  const anchor = cut < 0 ? '' : `#${decoded(target.slice(cut + 1))}`;
  if (path === '') return { kind: 'href', href: anchor, outside: false };
  const module = MODULE.exec(path)?.[1];
  if (module !== undefined) {
    if (context.absent.has(module)) return { kind: 'absent' };
    return { kind: 'href', href: `../${module}/index.html${anchor}`, outside: false };
  }
  const file = context.media.get(decoded(fileName(path) ?? ''));
  // The cross checks have found the file; what is left are links to the edition itself (`./ky.mdx#a`).
  if (file === undefined) return { kind: 'href', href: anchor === '' ? '#' : anchor, outside: false };
  const picture = context.pictures.get(decoded(fileName(path) ?? ''));
  return { kind: 'href', href: mediaAddress(context, picture?.original ?? assetOf(file)), outside: false };
}
