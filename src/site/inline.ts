import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { LicenceLink } from './licence-name.ts';
import type { PersonLine } from './people.ts';
import type { Phrase } from './phrase.ts';

/** A piece of a line: Okuu's own words, an author's text, a link with either, a badge. Null stands for nothing. */
export type Piece = string | Phrase | InlineLink | Marked | Badge | null;

/** A link within a line. */
export interface InlineLink {
  href: string;
  content: Phrase | string;
  rel?: string;
  /** True for the title of a work. */
  cite?: boolean;
  /** What the text says, for machines (RDFa). */
  property?: string;
}

/** A text without a link that says something to machines too. */
export interface Marked {
  property: string;
  content: Phrase | string;
}

/** The parts of a licence's badge. */
export interface Badge {
  badge: readonly string[];
}

function phraseNodes(phrase: Phrase | string): ElementContent[] {
  if (typeof phrase === 'string') return [{ type: 'text', value: phrase }];
  const { text, lang, dir } = phrase;
  const content: ElementContent = { type: 'text', value: text };
  if (lang === undefined) return [content];
  return [{ type: 'element', tagName: 'span', properties: { lang, dir }, children: [content] }];
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function nodes(piece: Piece): ElementContent[] {
  if (piece === null) return [];
  if (typeof piece === 'string' || 'text' in piece) return phraseNodes(piece);
  // The licence's name stands beside it: read out, a badge would only be noise.
  if ('badge' in piece) {
    const parts = piece.badge.map((part) => element('span', {}, [{ type: 'text', value: part }]));
    return [element('span', { className: ['badge'], ariaHidden: 'true' }, parts)];
  }
  if (!('href' in piece)) return [element('span', { property: piece.property }, phraseNodes(piece.content))];
  const { href, content, cite = false, property } = piece;
  // What lies in the pack needs no `rel`; every other page learns nothing of the reader's.
  const rel = (piece.rel ?? (/^https?:/.test(href) ? 'noopener noreferrer' : undefined))?.split(' ');
  const inner = phraseNodes(content);
  const said = property === undefined ? {} : { property };
  return [element('a', { href, rel, ...said }, cite ? [element('cite', {}, inner)] : inner)];
}

/**
 * A line of words, texts and links as HTML, everything escaped. Templates put white space where they break their own
 * lines, also before a comma; lines in which that would show are made here.
 */
export function inlineHtml(pieces: readonly Piece[]): string {
  const root: Root = { type: 'root', children: pieces.flatMap(nodes) };
  return toHtml(root, { characterReferences: { useNamedReferences: true } });
}

/** Lists with a comma between. */
export function commas(lists: readonly (readonly Piece[])[]): Piece[] {
  return lists.flatMap((pieces, index) => (index === 0 ? pieces : [', ', ...pieces]));
}

/** A sentence with one slot, `{licence}` or the like, that takes a piece instead of text. */
export function around(sentence: string, piece: Piece): Piece[] {
  const [before = '', after = ''] = sentence.split(/\{\w+\}/);
  return [before, piece, after];
}

/** A licence, linked where there is something to read. `main`: the licence of the page's own matter, for machines. */
export function licencePiece(licence: LicenceLink, main = false): Piece {
  if (licence.href === null) return licence.name;
  return {
    href: licence.href,
    content: licence.name,
    rel: `${main ? 'license ' : ''}noopener noreferrer`,
  };
}

/** A licence's badge before its name; nothing for one without a badge. */
export function badged(licence: LicenceLink, main = false): Piece[] {
  const name = licencePiece(licence, main);
  return licence.badge.length === 0 ? [name] : [{ badge: licence.badge }, ' ', name];
}

/** Names of people with what leads to them. `credited`: they are to be named by who reuses the page (ccREL). */
export function peoplePieces(people: readonly PersonLine[], credited = false): Piece[] {
  const property = credited ? { property: 'cc:attributionName' } : {};
  const rel = `author ${credited ? 'cc:attributionURL dct:creator ' : ''}noopener noreferrer`;
  return commas(
    people.map(({ name, href, orcid, affiliation }) => [
      href !== null
        ? { href, content: name, rel, ...property }
        : credited
          ? { property: 'cc:attributionName', content: name }
          : name,
      ...(affiliation === null ? [] : [' (', affiliation, ')']),
      ...(orcid === null ? [] : [' ', { href: `https://orcid.org/${orcid}`, content: 'ORCID' }]),
    ]),
  );
}
