import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { LicenceLink } from './licence-name.ts';
import type { PersonLine } from './people.ts';
import type { Phrase } from './phrase.ts';

/** A piece of a line: Okuu's own words, an author's text, or a link with either. Null stands for nothing. */
export type Piece = string | Phrase | InlineLink | null;

/** A link within a line. */
export interface InlineLink {
  href: string;
  content: Phrase | string;
  rel?: string;
  /** True for the title of a work. */
  cite?: boolean;
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
  const { href, content, cite = false } = piece;
  // What lies in the pack needs no `rel`; every other page learns nothing of the reader's.
  const rel = (piece.rel ?? (/^https?:/.test(href) ? 'noopener noreferrer' : undefined))?.split(' ');
  const inner = phraseNodes(content);
  return [element('a', { href, rel }, cite ? [element('cite', {}, inner)] : inner)];
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

/** Names of people with what leads to them. */
export function peoplePieces(people: readonly PersonLine[]): Piece[] {
  return commas(
    people.map(({ name, href, orcid, affiliation }) => [
      href === null ? name : { href, content: name, rel: 'author noopener noreferrer' },
      ...(affiliation === null ? [] : [' (', affiliation, ')']),
      ...(orcid === null ? [] : [' ', { href: `https://orcid.org/${orcid}`, content: 'ORCID' }]),
    ]),
  );
}
