import type { LanguageTag } from '../../language/tag.ts';
import type { BodyFacts } from '../../mdx/facts.ts';
import type { Edition } from '../../module/module.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import { licenceLink, type LicenceLink } from '../licence-name.ts';
import { personLine, roleLines, type PersonLine, type RoleLine } from '../people.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { sourceLines, type SourceLine } from '../source-lines.ts';
import { form, say } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { institutionNames, packFrame, shortName } from './pack-frame.ts';
import { rightsView, type RightsView } from './rights.ts';

/** A picture, film, file or quotation inside a module, with the credit its author gave. */
export interface PieceLine {
  title: Phrase;
  author: string | null;
  href: string | null;
  licence: LicenceLink | null;
  changes: Phrase | null;
  /** True: made for this module. */
  own: boolean;
  /** Where it stands on the module's page. */
  place: string;
}

/** Everything to be credited in one module. */
export interface ModuleCredits {
  number: number;
  title: Phrase;
  href: string;
  licence: LicenceLink;
  version: string;
  roles: RoleLine[];
  sources: SourceLine[];
  pieces: PieceLine[];
}

/** Every licence and credit of a pack. */
export interface CreditsView {
  kind: 'credits';
  frame: Frame;
  course: {
    title: Phrase;
    href: string;
    authorsLabel: string;
    authors: PersonLine[];
    licence: LicenceLink;
    version: string;
  };
  /** What a reader may do with all of it. */
  rights: RightsView;
  modules: ModuleCredits[];
  /** True where a page of the pack ships the font of the formulas. */
  math: boolean;
}

const named = (id: string | null, page: Tongue): LicenceLink | null =>
  id === null ? null : licenceLink(id, page.ui);

/** The alternative text of a picture can be a paragraph; its beginning tells the picture from the others. */
function shortened(text: string): string {
  if (text.length <= 90) return text;
  return `${Array.from(text)
    .slice(0, 80)
    .join('')
    .replace(/\s+\S*$/, '')
    .replace(/[\s,;:—-]+$/, '')}…`;
}

function pieces(facts: BodyFacts, edition: Edition, page: Tongue, href: string): PieceLine[] {
  const figures = facts.figures.map((figure): PieceLine => ({
    title: phrase(
      figure.title ?? (shortened(figure.alt) || figure.target.replace(/^\.\//, '')),
      edition.language,
      page,
    ),
    author: figure.author,
    href: figure.source ?? (figure.kind === 'video' ? figure.target : null),
    licence: named(figure.licence, page),
    changes: figure.changes === null ? null : phrase(figure.changes, edition.language, page),
    own: figure.own,
    place: figure.id === null ? href : `${href}#${figure.id}`,
  }));
  const quotes = facts.quotes.map((quote): PieceLine => ({
    title: phrase(quote.title ?? quote.author ?? '', edition.language, page),
    author: quote.title === null ? null : quote.author,
    href: quote.source,
    licence: named(quote.licence, page),
    changes: null,
    own: false,
    place: quote.id === null ? href : `${href}#${quote.id}`,
  }));
  return [...figures, ...quotes].filter((piece) => piece.title.text !== '');
}

/** The credits page of a pack. */
export function creditsView(context: SiteContext, pack: Pack, language: LanguageTag): CreditsView {
  const page = tongue(language);
  const { meta } = pack.course;
  const file = files.credits(pack.key, language);
  const institutions = institutionNames(context);
  const editions = pack.modules.map((module) => editionFor(pack, module, language));
  return {
    kind: 'credits',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.credits(pack.key, tag),
      title: `${say(page.ui, 'credits')} · ${plain(meta.title, language)} · ${shortName(pack, language)}`,
      description: say(page.ui, 'credits.intro'),
    }),
    course: {
      title: localPhrase(meta.title, page),
      href: relative(file, files.course(pack.key, language)),
      authorsLabel: form(page.ui, 'role.author', meta.authors.length),
      authors: meta.authors.map((id) => personLine(id, pack.people, institutions, page)),
      licence: licenceLink(meta.licence, page.ui),
      version: meta.version,
    },
    rights: rightsView(pack, language, file),
    modules: editions.map((edition, index) => {
      const href = relative(file, files.module(pack.key, language, edition.module));
      return {
        number: index + 1,
        title: phrase(edition.meta.title, edition.language, page),
        href,
        licence: licenceLink(edition.meta.licence, page.ui),
        version: edition.meta.version,
        roles: roleLines(edition.meta, pack.people, institutions, page),
        sources: sourceLines(edition.meta.sources, edition.language, page),
        pieces: pieces(edition.facts, edition, page, href),
      };
    }),
    math: editions.some((edition) => edition.facts.features.math),
  };
}
