import path from 'node:path';
import type { PageFacts } from './page-facts.ts';

/** A page of the staged tree, as verification sees it. */
export interface VerifiedPage extends PageFacts {
  /** Path in `dist/`. */
  file: string;
  /** The pack's folder, or null for pages of the catalogue. */
  pack: string | null;
  /** The language of the module's text on the page; null for pages without one. */
  language: string | null;
}

/** What is wrong with a finished tree. It is a bug of ours: authors' mistakes were found before. */
export interface Flaw {
  file: string;
  address: string;
  kind: 'missing-file' | 'missing-anchor' | 'outside-load' | 'leaves-pack' | 'not-relative';
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED_SCHEME = /^(https?:|mailto:)/i;

/** The file a relative address leads to, with its anchor. */
function resolve(from: string, address: string): { file: string; anchor: string } {
  const hash = address.indexOf('#');
  const pathname = hash < 0 ? address : address.slice(0, hash);
  const anchor = hash < 0 ? '' : decodeURIComponent(address.slice(hash + 1));
  if (pathname === '') return { file: from, anchor };
  return {
    file: path.posix.normalize(path.posix.join(path.posix.dirname(from), decodeURIComponent(pathname))),
    anchor,
  };
}

/**
 * Checks that every address of every page resolves within the tree: links, pictures, styles, scripts and anchors; that
 * nothing is loaded from elsewhere; and that the only link out of a pack is the one back to the catalogue.
 *
 * `has` says whether a file is in the tree; `catalogue` lists the pages a pack may link back to.
 */
export function verifyPages(
  pages: readonly VerifiedPage[],
  has: (file: string) => boolean,
  catalogue: ReadonlySet<string>,
): Flaw[] {
  const known = new Map(
    pages.map((page) => [page.file, { anchors: new Set(page.anchors), language: page.language }]),
  );
  const flaws: Flaw[] = [];
  for (const page of pages) {
    const check = (address: string, loaded: boolean): void => {
      const flaw = (kind: Flaw['kind']): void => void flaws.push({ file: page.file, address, kind });
      if (loaded && address.startsWith('data:')) return;
      if (SCHEME.test(address)) {
        if (loaded) flaw('outside-load');
        else if (!ALLOWED_SCHEME.test(address)) flaw('not-relative');
        return;
      }
      if (address.startsWith('/') || address.includes('\\')) {
        flaw('not-relative');
        return;
      }
      const target = resolve(page.file, address);
      if (!has(target.file)) {
        flaw('missing-file');
        return;
      }
      const outside = page.pack !== null && !target.file.startsWith(`${page.pack}/`);
      if (outside && (loaded || !catalogue.has(target.file))) {
        flaw('leaves-pack');
        return;
      }
      const found = known.get(target.file);
      if (target.anchor === '' || found === undefined || found.anchors.has(target.anchor)) return;
      // Of two modules one may be shown in another language, for want of the reader's: its headings have other anchors,
      // and the link leads to the top of the page. Between texts of one language the check has held the anchor.
      if (found.language === page.language || target.file === page.file) flaw('missing-anchor');
    };
    for (const address of page.links) check(address, false);
    for (const address of page.loads) check(address, true);
  }
  return flaws;
}
