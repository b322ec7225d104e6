import type { Credit } from '../credit/credit.ts';
import type { Part } from '../credit/parts.ts';
import { creditParts, originParts } from '../credit/sentences.ts';
import { endOf } from '../credit/text.ts';
import type { Piece } from './inline.ts';
import { licencePiece } from './inline.ts';
import { licenceLink } from './licence-name.ts';
import { phrase, type Tongue } from './phrase.ts';
import { say } from './strings.ts';

/** A credit as sentences on a page: Okuu's words in the page's language, titles and names in their own. */
export function creditPieces(credit: Credit, page: Tongue): Piece[] {
  return piecesOf(creditParts(credit, page.ui), credit.language, page);
}

/** What something was made from, with what that was made from itself. */
export function originPieces(origin: Credit, page: Tongue): Piece[] {
  return piecesOf(originParts(origin, page.ui), origin.language, page, 'dct:source noopener noreferrer');
}

/**
 * A thing in a module as a line of a list: its name, with the way to its place, and whose it is.
 *
 * @param label what tells it from the others
 * @param place its address
 */
export function workPieces(credit: Credit, label: string, place: string, page: Tongue): Piece[] {
  const name: Piece = { href: place, content: phrase(label, credit.language, page) };
  if (credit.relation === 'own') {
    const licence = credit.licence === null ? [] : [', ', licencePiece(licenceLink(credit.licence, page.ui))];
    return [name, ` — ${say(page.ui, 'credits.own')}`, ...licence];
  }
  return [name, `${endOf(label)} `, ...creditPieces({ ...credit, title: null }, page)];
}

function piecesOf(
  parts: readonly Part[],
  language: string,
  page: Tongue,
  rel?: string,
  written = { text: '' },
): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (part.role === 'origin') return piecesOf(part.parts, language, page, rel, written);
    const text = part.role === 'stop' ? endOf(written.text) : part.text;
    if (text === '') return [];
    written.text = text;
    switch (part.role) {
      case 'words':
      case 'stop':
        return [text];
      case 'said':
        return [phrase(text, language, page)];
      case 'title': {
        const [open, close] = part.quotes;
        const content = phrase(text, language, page);
        written.text = close;
        return [open, link(part.href, { content, cite: true, ...(rel === undefined ? {} : { rel }) }), close];
      }
      case 'maker':
        return [link(part.href, { content: phrase(text, language, page) })];
      case 'work':
      case 'licence':
        return [link(part.href, { content: text })];
    }
  });
}

function link(href: string | null, to: Omit<Extract<Piece, { href: string }>, 'href'>): Piece {
  return href === null ? to.content : { href, ...to };
}
