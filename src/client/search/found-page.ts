import { bare } from '../../search/keys/terms.ts';
import { pageWords } from '../../search/page-words.ts';
import type { FoundPage, FoundSection } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { Match, SectionMatch } from './matches.ts';

/** Sections shown of one page: those with most of the query. */
const SECTIONS = 2;
/** Forms of words that are highlighted on the page. */
const FORMS = 8;

interface Loaded extends FoundSection {
  /** The title of the page. */
  page: string;
  place: string;
  language: string | undefined;
  /** False for the part of a page before its first heading. */
  headed: boolean;
  forms: string[];
}

async function load({ result }: SectionMatch, root: URL, sought: (word: string) => boolean): Promise<Loaded> {
  const { meta, raw_url: address, raw_content: content } = await result.data();
  const text = pageWords(content.replace(/&lt;/g, '<').replace(/&gt;/g, '>'));
  const found = [...text.words.keys()].filter((position) => sought(text.words[position] ?? ''));
  const title = meta.title ?? address;
  return {
    page: title,
    title: meta.section ?? title,
    address: new URL(address, root).href,
    place: [meta.course, meta.institution].filter(Boolean).join(' · '),
    language: meta.language,
    headed: meta.section !== undefined,
    excerpt: excerptOf(text, found),
    forms: found.map((position) => bare(text.words[position] ?? '').toLowerCase()).filter(Boolean),
  };
}

/**
 * Loads a page that was found, with excerpts around the words `sought`; `root` is the folder that addresses start from.
 */
export async function foundPage(
  { sections }: Match,
  root: URL,
  sought: (word: string) => boolean,
): Promise<FoundPage> {
  const loaded = await Promise.all(sections.slice(0, SECTIONS).map((section) => load(section, root, sought)));
  const top = loaded.find(({ headed }) => !headed);
  const [best] = loaded;
  if (best === undefined) throw new Error('A page without sections was found');
  return {
    title: best.page,
    address: best.address.replace(/#.*/, ''),
    place: best.place,
    ...(best.language === undefined ? {} : { language: best.language }),
    excerpt: top?.excerpt ?? [],
    sections: loaded
      .filter(({ headed }) => headed)
      .map(({ title, address, excerpt }) => ({ title, address, excerpt })),
    forms: [...new Set(loaded.flatMap(({ forms }) => forms))].slice(0, FORMS),
  };
}
