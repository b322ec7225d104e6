import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownVersion } from '../source/own-version.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files that are published as they are, at the root of the site. */
export const PUBLIC = path.join(ROOT, 'public');

/** What finished pages depend on beside their views: a page made by other templates is made again. */
export function templatesDigest(): string {
  const rooms = ['pages', 'layouts', 'components', 'astro', 'site', 'guide', 'licence', 'diagnostics'];
  return ownVersion(
    rooms.map((room) => `src/${room}`),
    ['astro', '@astrojs/mdx'],
  );
}

/** What search bundles depend on beside their pages. */
export function indexerDigest(): string {
  return ownVersion(
    ['src/search'],
    ['pagefind', '@orama/stemmers', 'porter2', 'fastest-levenshtein', 'cborg', 'fflate', 'rolldown'],
  );
}
