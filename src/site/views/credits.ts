import type { LanguageTag } from '../../language/tag.ts';
import { creditOfWork } from '../../credit/work-credit.ts';
import type { Edition } from '../../module/module.ts';
import { worksOf, type Work } from '../../module/works.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../context.ts';
import { creditPieces, originPieces, workPieces } from '../credit-pieces.ts';
import type { Frame } from '../frame.ts';
import type { Piece } from '../inline.ts';
import { licenceLink, type LicenceLink } from '../licence-name.ts';
import { guestPieces, moduleOwner } from '../owner.ts';
import { personLine, roleLines, type PersonLine, type RoleLine } from '../people.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { form, say } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { institutionNames, packFrame, shortName } from './pack-frame.ts';
import { rightsView, type RightsView } from './rights.ts';

/** Everything to be credited in one module. */
export interface ModuleCredits {
  number: number;
  title: Phrase;
  href: string;
  licence: LicenceLink;
  version: string;
  /** Whose it is, where that is another institution than the course's. */
  guest: Piece[] | null;
  roles: RoleLine[];
  /** What the whole module was made from, with the chain behind it. */
  origin: Piece[] | null;
  sources: Piece[][];
  /** Pictures, films, files and code. */
  pieces: Piece[][];
  /** Other people's words. */
  passages: Piece[][];
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

/** Everything in an edition that is credited by itself, as lines. */
function works(context: SiteContext, pack: Pack, edition: Edition, page: Tongue, href: string) {
  const owner = moduleOwner(context, pack, edition);
  const all = worksOf({ fields: edition.meta, facts: edition.facts }).map((work) => ({
    work,
    credit: creditOfWork(work, owner),
  }));
  const of = (...kinds: Work['kind'][]) => all.filter(({ work }) => kinds.includes(work.kind));
  const placed = (list: typeof all): Piece[][] =>
    list
      .filter(({ work, credit }) => work.own || credit.licence !== null || credit.relation === 'quoted')
      .map(({ work, credit }) => {
        const place = work.anchor === null ? href : `${href}#${work.anchor}`;
        return workPieces(credit, work.label, place, page);
      });
  return {
    origin: of('origin').map(({ credit }) => originPieces(credit, page))[0] ?? null,
    sources: of('source').map(({ credit }) => creditPieces(credit, page)),
    pieces: placed(of('picture', 'video', 'file', 'code')),
    passages: placed(of('passage')),
  };
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
        guest: guestPieces(pack, edition, page),
        roles: roleLines(edition.meta, pack.people, institutions, page),
        ...works(context, pack, edition, page, href),
      };
    }),
    math: editions.some((edition) => edition.facts.features.math),
  };
}
