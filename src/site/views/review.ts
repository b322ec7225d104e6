import { speaks, termWords } from '../../glossary/term.ts';
import { direction, type LanguageTag } from '../../language/tag.ts';
import type { LabelFacts } from '../../mdx/labels.ts';
import type { Edition } from '../../module/module.ts';
import { editionFor, type Pack } from '../../pack/pack.ts';
import { fillWord, WORDS } from '../../render/words.ts';
import type { SiteContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import type { Piece } from '../inline.ts';
import { nameIn } from '../languages.ts';
import { phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import { storePrefix } from '../storage.ts';
import { say, sayCount } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { packFrame, shortName } from './pack-frame.ts';

/** A word of the glossary to learn: its name in front, what it means and its other names on the back. */
export interface TermCard {
  /** What the card is called on the reader's device. */
  key: string;
  name: Phrase;
  definition: Phrase;
  names: { language: string; name: Phrase }[];
  /** Its entry in the glossary. */
  href: string;
}

/** A question to answer; both sides are HTML of the renderer. */
export interface QuestionCard {
  key: string;
  front: string;
  back: string;
  /** Its place in the module. */
  href: string;
}

/** What is to be remembered of one module. */
export interface ReviewModule {
  number: number;
  title: Phrase;
  href: string;
  /** «12 карточка» */
  count: string | null;
  /** The language of the questions, where that is not the page's. */
  lang: LanguageTag | null;
  dir: 'ltr' | 'rtl';
  outcomes: Phrase[];
  statements: Piece[][];
  terms: TermCard[];
  questions: QuestionCard[];
}

/** The review of a course: key points and cards, module by module. */
export interface ReviewView {
  kind: 'review';
  frame: Frame;
  /** Where marks are kept on the reader's device. */
  store: string;
  modules: ReviewModule[];
}

const STATEMENTS: ReadonlySet<string> = new Set([
  'definition',
  'theorem',
  'lemma',
  'corollary',
  'proposition',
]);

/** A statement that its author gave a title: without one there is nothing to remember it by. */
const isPoint = ({ kind, title }: LabelFacts): boolean => STATEMENTS.has(kind) && title !== null;

/** True where a course gives something to remember. */
export function hasReview(pack: Pack, language: LanguageTag): boolean {
  return pack.modules.some((module) => {
    const { meta, facts } = editionFor(pack, module, language);
    return (
      meta.outcomes.length > 0 || facts.questions > 0 || facts.terms.length > 0 || facts.labels.some(isPoint)
    );
  });
}

function statements(edition: Edition, page: Tongue, href: string): Piece[][] {
  return edition.facts.labels.filter(isPoint).map(({ id, kind, number, title }) => {
    const name = kind === 'heading' ? '' : fillWord(WORDS[page.ui].numbered[kind], number ?? 0);
    const link = { href: `${href}#${id}`, content: name };
    return [link, '. ', phrase(title ?? '', edition.language, page)];
  });
}

/** The terms that a module is the first of the course to use: each is learnt once. */
function termCards(pack: Pack, edition: Edition, page: Tongue, file: string, seen: Set<string>): TermCard[] {
  const used = new Set(edition.facts.terms.map(({ id }) => id));
  const glossary = relative(file, files.glossary(pack.key, page.language));
  return pack.glossary.flatMap((term): TermCard[] => {
    if (!used.has(term.id) || seen.has(term.id)) return [];
    seen.add(term.id);
    const { name, definition } = termWords(term, page.language);
    const others = pack.languages.filter((tag) => tag !== page.language && speaks(term.meta.term, tag));
    return [
      {
        key: `term/${term.id}`,
        name: phrase(name.text, name.language, page),
        definition: phrase(definition.text, definition.language, page),
        names: others.map((tag) => ({
          language: nameIn(page.ui, tag),
          name: phrase(termWords(term, tag).name.text, tag, page),
        })),
        href: `${glossary}#${term.id}`,
      },
    ];
  });
}

/** The review page of a course. It lies as deep as the modules do, for the media and links of the questions. */
export function reviewView(context: SiteContext, pack: Pack, language: LanguageTag): ReviewView {
  const page = tongue(language);
  const { ui } = page;
  const file = files.coursePage(pack.key, language, 'review');
  const seen = new Set<string>();
  const editions = pack.modules.map((module) => editionFor(pack, module, language));
  const modules = editions.map((edition, index): ReviewModule => {
    const { meta, module } = edition;
    const href = relative(file, files.module(pack.key, language, module));
    const terms = termCards(pack, edition, page, file, seen);
    const cards = context.bodies?.(pack, edition, language).cards ?? [];
    const count = terms.length + cards.length;
    return {
      number: index + 1,
      title: phrase(meta.title, edition.language, page),
      href,
      count: count === 0 ? null : sayCount(ui, 'cards', count),
      lang: edition.language === ui ? null : edition.language,
      dir: direction(edition.language),
      outcomes: meta.outcomes.map(({ text }) => phrase(text, edition.language, page)),
      statements: statements(edition, page, href),
      terms,
      questions: cards.map(({ id, front, back }) => ({
        key: `${module}/${id}`,
        front,
        back,
        href: `${href}#${id}`,
      })),
    };
  });
  const features = editions.map(({ facts }) => facts.features);
  return {
    kind: 'review',
    frame: packFrame(context, pack, {
      language,
      file: (tag) => files.coursePage(pack.key, tag, 'review'),
      title: `${say(ui, 'review')} · ${plain(pack.course.meta.title, language)} · ${shortName(pack, language)}`,
      description: say(ui, 'review.intro'),
      styles: [
        ...(features.some(({ math }) => math) ? (['math'] as const) : []),
        ...(features.some(({ code, quiz }) => code && quiz) ? (['code'] as const) : []),
        'study',
      ],
      scripts: ['study'],
    }),
    store: storePrefix(pack.key),
    modules: modules.filter(
      ({ outcomes, statements: points, count }) => outcomes.length + points.length > 0 || count !== null,
    ),
  };
}
