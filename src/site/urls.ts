import type { LanguageTag } from '../language/tag.ts';

/** Paths in `dist/` of everything that is linked to. All of them end in a file name: folder links lead nowhere under `file://`. */
export const files = {
  catalogue: (language: LanguageTag | null): string =>
    language === null ? 'index.html' : `${language}/index.html`,
  institution: (id: string): string => `${id}/index.html`,
  choice: (pack: string): string => `${pack}/index.html`,
  course: (pack: string, language: LanguageTag): string => `${pack}/${language}/index.html`,
  module: (pack: string, language: LanguageTag, module: string): string =>
    `${pack}/${language}/${module}/index.html`,
  /** A page of the course beside its home and its modules, see `course-pages.ts`. */
  coursePage: (pack: string, language: LanguageTag, name: string): string =>
    `${pack}/${language}/${name}/index.html`,
  credits: (pack: string, language: LanguageTag): string => files.coursePage(pack, language, 'credits'),
  glossary: (pack: string, language: LanguageTag): string => files.coursePage(pack, language, 'glossary'),
  /** A file of the pack for readers to take away. */
  download: (pack: string, name: string): string => `${pack}/downloads/${name}`,
  guide: (language: LanguageTag): string => `guide/${language}/index.html`,
  /** A page of the guide beside its main one; messages of the checks link to `licences` and `curriculum`. */
  guidePage: (name: string, language: LanguageTag): string => `guide/${language}/${name}/index.html`,
  notFound: (pack: string | null): string => (pack === null ? '404.html' : `${pack}/404.html`),
  /** `root`: a pack's key, or '' for the catalogue. */
  asset: (root: string, name: string): string => join(root, `assets/${name}`),
  searchFolder: (root: string, language: LanguageTag): string => join(root, `search/${language}/`),
  searchRoot: (root: string): string => join(root, 'search/'),
};

function join(root: string, rest: string): string {
  return root === '' ? rest : `${root}/${rest}`;
}

/**
 * The address of one file of `dist/` as seen from another, always relative: `relative('a/ky/index.html',
 * 'a/assets/x.css')` is `../assets/x.css`. The one function that makes addresses, so a pack works in any folder.
 */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}
