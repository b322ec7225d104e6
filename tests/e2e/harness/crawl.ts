import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { filesBelow } from './trees.ts';

/** Addresses and anchors of one page, read without Okuu's own code: what is tested must not vouch for itself. */
interface PageAddresses {
  addresses: { value: string; loaded: boolean; catalogue: boolean }[];
  ids: Set<string>;
}

const QUIET = new Set(['canonical', 'license', 'author']);

function read(html: string): PageAddresses {
  const addresses: PageAddresses['addresses'] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, srcset, rel, poster } = attributes;
      const search = ['script', 'style', 'found'].map((name) => attributes[`data-search-${name}`]);
      if (id !== undefined) ids.add(id);
      const link = name === 'a' || (rel !== undefined && QUIET.has(rel));
      if (href !== undefined)
        addresses.push({ value: href, loaded: !link, catalogue: 'data-okuu-catalogue' in attributes });
      const candidates = srcset?.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
      for (const value of [src, poster, ...search, ...candidates]) {
        if (value !== undefined) addresses.push({ value, loaded: true, catalogue: false });
      }
    },
  });
  parser.end(html);
  return { addresses, ids };
}

/**
 * Follows every address of every page below a folder that was moved away from all others; returns what leads nowhere. The
 * link back to the catalogue is the only one that may leave the folder.
 */
export async function deadAddresses(folder: string): Promise<string[]> {
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.html'));
  const pages = new Map<string, PageAddresses>();
  for (const file of files) pages.set(file, read(await readFile(path.join(folder, file), 'utf8')));
  const dead: string[] = [];
  for (const [file, { addresses }] of pages) {
    for (const { value, loaded, catalogue } of addresses) {
      const fault = faultOf(folder, file, value, loaded, catalogue, pages);
      if (fault !== null) dead.push(`${file}: ${value} (${fault})`);
    }
  }
  return dead;
}

function faultOf(
  folder: string,
  file: string,
  value: string,
  loaded: boolean,
  catalogue: boolean,
  pages: ReadonlyMap<string, PageAddresses>,
): string | null {
  if (loaded && value.startsWith('data:')) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) {
    return loaded ? 'loads from elsewhere' : /^(https?|mailto):/i.test(value) ? null : 'scheme';
  }
  if (value.startsWith('/')) return 'from the root';
  const [address = '', anchor = ''] = value.split('#');
  const target =
    address === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(address));
  if (target.startsWith('../')) return catalogue ? null : 'leaves the pack';
  const absolute = path.join(folder, target);
  if (!existsSync(absolute)) return 'missing';
  // From disk, a link to a folder shows a list of files.
  if (!statSync(absolute).isFile()) return 'a folder';
  const ids = pages.get(path.posix.normalize(target))?.ids;
  return anchor !== '' && ids?.has(decodeURIComponent(anchor)) === false ? 'no such anchor' : null;
}
