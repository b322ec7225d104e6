import type { LanguageTag } from '../../language/tag.ts';
import type { Edition } from '../../module/module.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import { frameOf, type Frame } from '../frame.ts';
import type { InstitutionNames } from '../people.ts';
import { localPhrase, plain, tongue } from '../phrase.ts';
import { files } from '../urls.ts';

/** What one kind of pack page asks of its frame. */
interface PackPage {
  language: LanguageTag;
  /** The page's file in a language of the pack: the same place for each, so that the switch keeps it. */
  file: (language: LanguageTag) => string;
  title: string;
  description: string;
  styles?: readonly ('math' | 'code' | 'quiz' | 'sheet' | 'study' | 'curriculum')[];
  scripts?: readonly ('quiz' | 'study')[];
  /** False on the course home itself, which needs no way to itself. */
  inside?: boolean;
  structured?: string | null;
}

/** The frame of a page of a pack. */
export function packFrame(context: SiteContext, pack: Pack, page: PackPage): Frame {
  const { language } = page;
  const speech = tongue(language);
  const { meta } = pack.course;
  const home = { text: localPhrase(meta.title, speech), file: files.course(pack.key, language) };
  return frameOf(context, {
    file: page.file(language),
    tongue: speech,
    root: pack.key,
    title: page.title,
    description: page.description,
    colour: pack.institution.meta.colour,
    styles: ['base', ...(page.styles ?? [])],
    scripts: ['page', ...(page.scripts ?? [])],
    search: language,
    crumbs: page.inside === false ? [] : [home],
    languages: pack.languages.map((tag) => ({ tag, file: page.file(tag) })),
    structured: page.structured ?? null,
    credits: files.credits(pack.key, language),
  });
}

/** The institution as short as it is known by. */
export function shortName(pack: Pack, language: LanguageTag): string {
  const { shortName: short, name } = pack.institution.meta;
  return plain(short ?? name, language);
}

/** Names of institutions for affiliations. */
export function institutionNames(context: SiteContext): InstitutionNames {
  return new Map([...context.institutions].map(([id, institution]) => [id, institution.meta.name]));
}

/** Who stands as publisher in a citation: the institution of a real course, the portal for a sample. */
export function publisher(context: SiteContext, pack: Pack, language: LanguageTag): string {
  return plain(pack.course.meta.sample ? context.portal.name : pack.institution.meta.name, language);
}

/** The public address of a file of `dist/`; null where the portal's is not known. */
export function publicAddress(
  { portal: { address } }: Pick<SiteContext, 'portal'>,
  file: string,
): string | null {
  if (address === undefined) return null;
  return new URL(file.replace(/index\.html$/, ''), address.endsWith('/') ? address : `${address}/`).href;
}

/** The public address of an edition: its page in its own language where the pack has that, else where it is shown first. */
export function editionAddress(
  context: Pick<SiteContext, 'portal'>,
  pack: Pack,
  { module, language }: Edition,
): string | null {
  const shown = pack.languages.includes(language) ? language : (pack.languages[0] ?? language);
  return publicAddress(context, files.module(pack.key, shown, module));
}

/** The editions a reader of a language gets, in reading order. */
export function editionsOf(pack: Pack, language: LanguageTag) {
  return pack.modules.map((module) => editionFor(pack, module, language));
}
