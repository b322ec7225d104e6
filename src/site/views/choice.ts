import { direction, type LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import { accentOf } from '../colour.ts';
import type { SiteContext } from '../context.ts';
import { bandSvg } from '../cover.ts';
import { frameOf, type Frame } from '../frame.ts';
import { ownName } from '../languages.ts';
import { phrase, plain, tongue, type Phrase } from '../phrase.ts';
import { files, relative } from '../urls.ts';

/** One edition of the pack to choose. */
export interface ChoiceEntry {
  language: LanguageTag;
  dir: 'ltr' | 'rtl';
  name: string;
  /** The course's title in that language, or in the next best it has. */
  title: Phrase;
  href: string;
}

/** The door of a pack: its languages, the default first. */
export interface ChoiceView {
  kind: 'choice';
  frame: Frame;
  institution: string;
  entries: ChoiceEntry[];
  band: string;
}

/** The language choice of a pack. */
export function choiceView(context: SiteContext, pack: Pack): ChoiceView {
  const [language = 'en'] = pack.languages;
  const page = tongue(language);
  const file = files.choice(pack.key);
  const { meta } = pack.course;
  const { colour, name } = pack.institution.meta;
  return {
    kind: 'choice',
    frame: frameOf(context, {
      file,
      tongue: page,
      root: pack.key,
      title: plain(meta.title, language),
      description: plain(meta.summary, language),
      colour,
      styles: ['base'],
      scripts: ['page'],
      search: null,
      crumbs: [],
      languages: [],
      structured: null,
      credits: null,
    }),
    institution: plain(name, language),
    entries: pack.languages.map((tag) => ({
      language: tag,
      dir: direction(tag),
      name: ownName(tag),
      title: phrase(plain(meta.title, tag), meta.title[tag] === undefined ? null : tag, page),
      href: relative(file, files.course(pack.key, tag)),
    })),
    band: bandSvg(pack.key, accentOf(colour).felt, 'okuu-band', 64),
  };
}
