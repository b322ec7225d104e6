import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { direction, type LanguageTag } from '../language/tag.ts';
import { accentOf, accentStyle } from './colour.ts';
import type { SiteContext } from './context.ts';
import { ownName } from './languages.ts';
import { icon } from './ornament.ts';
import { plain, type Phrase, type Tongue } from './phrase.ts';
import { files, relative } from './urls.ts';
import type { SearchSpan } from './views/search-span.ts';

/** A link with an author's text. */
export interface Link {
  text: Phrase;
  href: string;
}

/** One entry of the language switch: the same place in another language. */
export interface LanguageLink {
  tag: LanguageTag;
  /** The language's own name. */
  name: string;
  dir: 'ltr' | 'rtl';
  href: string;
  current: boolean;
}

/** What every page has around its own matter. */
export interface Frame {
  language: LanguageTag;
  dir: 'ltr' | 'rtl';
  /** The language of Okuu's words; templates ask `speaker(ui)` for them. */
  ui: InterfaceLanguage;
  /** Document title. */
  title: string;
  description: string;
  /** Custom properties with the institution's colours. */
  accent: string;
  icon: string;
  styles: string[];
  scripts: string[];
  search: {
    script: string;
    style: string;
    /** Marks on a page what was searched for, when the page was opened from a result. */
    found: string;
    bundle: string;
    /** Languages with a bundle beside that one, separated by spaces. */
    languages: string;
  } | null;
  /** Of the catalogue: what its search spans beyond one index. */
  span: SearchSpan | null;
  /** The way back to the catalogue, the one link that leaves a pack; null on the catalogue itself. */
  catalogue: { name: string; href: string };
  /** The way from the catalogue to this page, without both. */
  crumbs: Link[];
  /** None where there is one language only. */
  languages: LanguageLink[];
  /** JSON-LD, safe inside a script element. */
  structured: string | null;
  /** Licences and credits of the pack; null outside packs. */
  credits: string | null;
  /** The authors' guide; null within packs, which link to nothing outside but the catalogue. */
  guide: string | null;
}

/** What a kind of page adds to the frame. */
export interface FrameInput {
  file: string;
  tongue: Tongue;
  /** The pack's key; '' for the catalogue and institutions. */
  root: string;
  title: string;
  description: string;
  colour: string | undefined;
  styles: readonly (keyof SiteContext['theme']['styles'])[];
  scripts: readonly (keyof SiteContext['theme']['scripts'])[];
  /** The language of the search index; null where the page has no search. */
  search: LanguageTag | null;
  span?: SearchSpan;
  crumbs: readonly { text: Phrase; file: string }[];
  /** Languages of the switch with the file of each. */
  languages: readonly { tag: LanguageTag; file: string }[];
  structured: string | null;
  credits: string | null;
}

/** The catalogue page for a reader of a language: in it, if the portal has it. */
export function catalogueFile(context: SiteContext, language: LanguageTag): string {
  const { languages } = context.portal;
  return files.catalogue(languages.includes(language) && language !== languages[0] ? language : null);
}

/** The search of a page in its language, or in the first that has an index; none where nothing can be found. */
function searchOf(
  wanted: LanguageTag | null,
  indexed: readonly LanguageTag[],
  search: (language: LanguageTag) => Frame['search'],
): Frame['search'] {
  const language = wanted === null || indexed.includes(wanted) ? wanted : indexed[0];
  return language === null || language === undefined ? null : search(language);
}

/** Puts the frame of a page together; every address in it is relative to the page. */
export function frameOf(context: SiteContext, input: FrameInput): Frame {
  const { portal, theme } = context;
  const to = (file: string): string => relative(input.file, file);
  const asset = (name: string): string => to(files.asset(input.root, name));
  const accent = accentOf(input.colour);
  const indexed =
    input.root === ''
      ? (context.search?.languages ?? portal.languages)
      : input.languages.map(({ tag }) => tag);
  const { language, ui } = input.tongue;
  const box = input.span === undefined ? 'search' : 'search-catalogue';
  return {
    language,
    dir: direction(language),
    ui,
    title: input.title,
    description: input.description,
    accent: accentStyle(accent),
    icon: icon(accent.felt.ground, accent.felt.cord),
    styles: input.styles.map((name) => asset(theme.styles[name])),
    scripts: input.scripts.map((name) => asset(theme.scripts[name])),
    search: searchOf(input.search, indexed, (language) => ({
      script: asset(theme.scripts[box]),
      style: asset(theme.styles[box]),
      found: asset(theme.scripts.found),
      bundle: to(files.searchFolder(input.root, language)),
      languages: indexed.join(' '),
    })),
    span: input.span ?? null,
    catalogue: { name: plain(portal.name, language), href: to(catalogueFile(context, language)) },
    crumbs: input.crumbs.map(({ text, file }) => ({ text, href: to(file) })),
    languages:
      input.languages.length < 2
        ? []
        : input.languages.map(({ tag, file }) => ({
            tag,
            name: ownName(tag),
            dir: direction(tag),
            href: to(file),
            current: tag === language,
          })),
    structured: input.structured,
    credits: input.credits === null ? null : to(input.credits),
    guide: input.root === '' ? to(files.guide(ui)) : null,
  };
}
