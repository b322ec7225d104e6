import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { around, licencePiece, type Piece } from './inline.ts';
import type { SourceLine } from './source-lines.ts';
import { say } from './strings.ts';
import type { PieceLine } from './views/credits.ts';

/** "Author. *Title* — quoted, CC BY 4.0. Changed: …" */
export function sourcePieces(source: SourceLine, ui: InterfaceLanguage): Piece[] {
  const { author, title, href, relation, licence, changes } = source;
  return [
    author === null ? null : `${author}. `,
    href === null ? title : { href, content: title, cite: true },
    ` — ${relation}`,
    ...(licence === null ? [] : [', ', licencePiece(licence)]),
    '.',
    ...(changes === null ? [] : [' ', ...around(say(ui, 'changes'), changes)]),
  ];
}

/** "Picture — made for this module, CC BY 4.0, example.org. Changed: …" */
export function creditPieces(piece: PieceLine, ui: InterfaceLanguage): Piece[] {
  const { title, place, own, author, licence, href, changes } = piece;
  const maker = [author, own ? say(ui, 'credits.own') : null].filter((part) => part !== null).join(', ');
  return [
    { href: place, content: title },
    maker === '' ? null : ` — ${maker}`,
    ...(licence === null ? [] : [maker === '' ? ' — ' : ', ', licencePiece(licence)]),
    ...(href === null ? [] : [', ', { href, content: new URL(href).host }]),
    ...(changes === null ? [] : ['. ', ...around(say(ui, 'changes'), changes)]),
  ];
}
