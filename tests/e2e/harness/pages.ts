import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './trees.ts';

/** The kinds of page a site has. */
export type Kind =
  | 'catalogue'
  | 'guide'
  | 'licences'
  | 'curriculum'
  | 'translations'
  | 'institution'
  | 'choice'
  | 'course'
  | 'module'
  | 'credits'
  | 'glossary'
  | 'references'
  | 'syllabus'
  | 'plan'
  | 'review'
  | 'matrix'
  | 'map'
  | 'not-found';

/** One page of a finished site, told by where it lies (the layout of `dist/` is a promise). */
export interface SitePage {
  /** Path in `dist/`. */
  file: string;
  kind: Kind;
  /** The language in its address; null where there is none. */
  language: string | null;
  /** `<institution>/<course>`, or null outside packs. */
  pack: string | null;
}

/** Pages of a course that are no modules, each a kind of its own. */
const COURSE_PAGES = [
  'credits',
  'glossary',
  'references',
  'syllabus',
  'plan',
  'matrix',
  'map',
  'review',
] as const;

/** Pages of the guide beside its main one. */
const GUIDE_PAGES = ['licences', 'curriculum', 'translations'] as const;

function classify(file: string, packs: readonly string[]): SitePage {
  const pack = packs.find((key) => file.startsWith(`${key}/`)) ?? null;
  const steps = (pack === null ? file : file.slice(pack.length + 1)).split('/').slice(0, -1);
  const [first = null, second, third] = steps;
  if (file.endsWith('404.html')) return { file, kind: 'not-found', language: null, pack };
  if (pack === null) {
    if (first === null) return { file, kind: 'catalogue', language: null, pack };
    if (first === 'guide')
      return {
        file,
        kind: GUIDE_PAGES.find((name) => name === third) ?? 'guide',
        language: second ?? null,
        pack,
      };
    const institution = packs.some((key) => key.startsWith(`${first}/`));
    return {
      file,
      kind: institution ? 'institution' : 'catalogue',
      language: institution ? null : first,
      pack,
    };
  }
  if (first === null) return { file, kind: 'choice', language: null, pack };
  const kind = second === undefined ? 'course' : (COURSE_PAGES.find((name) => name === second) ?? 'module');
  return { file, kind, language: first, pack };
}

/** Every page of a finished site. */
export async function pagesOf(dist: string): Promise<SitePage[]> {
  const files = await filesBelow(dist);
  const packs = files
    .filter((file) => /^[^/]+\/[^/]+\/pack\.json$/.test(file))
    .map((file) => path.posix.dirname(file));
  return files.filter((file) => file.endsWith('.html')).map((file) => classify(file, packs));
}

/** The first page of every kind in every language: what has to be looked at to have seen every template. */
export function onePerKind(pages: readonly SitePage[]): SitePage[] {
  const seen = new Map<string, SitePage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.language ?? ''} ${page.kind === 'not-found' ? String(page.pack === null) : ''}`;
    if (!seen.has(key)) seen.set(key, page);
  }
  return [...seen.values()];
}

/** The HTML of a page. */
export function htmlOf(dist: string, page: SitePage): Promise<string> {
  return readFile(path.join(dist, page.file), 'utf8');
}
