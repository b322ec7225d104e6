import type { Properties } from 'hast';
import type { Credit, Maker } from '../credit/credit.ts';
import { about } from '../credit/html.ts';
import { isReserved } from '../licence/compatibility.ts';
import { deedOf } from '../licence/deed.ts';
import type { ComponentNode } from '../mdx/body.ts';
import { attribute } from './attributes.ts';
import { spoken, type RenderContext } from './context.ts';
import { h, text, type Html } from './hast.ts';
import { WORDS } from './words.ts';

/** The credit of a component. That it has none is a bug of ours: every one of its kind has an anchor. */
export function creditOf(context: RenderContext, node: ComponentNode): Credit {
  const credit = context.credits.get(node.id ?? '');
  if (credit === undefined) throw new Error(`No credit was made for ${node.id ?? node.name}`);
  return credit;
}

/** A piece of a credit's line. */
type Piece = readonly Html[];

/**
 * Title, author, licence, source and changes (TASL) as one calm line under what they are about, with RDFa for machines.
 *
 * @param options.titled false where the title stands above already
 * @param options.more what else there is to say
 */
export function creditLine(
  context: RenderContext,
  node: ComponentNode,
  options: { titled?: boolean; more?: readonly Html[] } = {},
): Html {
  const credit = creditOf(context, node);
  const pieces = [
    ...(options.titled === false || credit.title === null ? [] : [[titleOf(credit.title)]]),
    // The module's own people are named at its end.
    ...creditPieces(context, credit, credit.relation !== 'own' || attribute(node, 'author') !== null),
    ...(options.more ?? []).map((piece) => [piece]),
  ];
  return h('p', { className: ['figure-credit'] }, between(pieces, ' · '));
}

/** Pieces with something between. */
export function between(pieces: readonly Piece[], sign: string): Html[] {
  return pieces.flatMap((piece, at) => (at === 0 ? piece : [text(sign), ...piece]));
}

/** A title, for machines too. */
export const titleOf = (title: string): Html => h('span', { property: 'dct:title' }, title);

/** Everything of a credit but its title. */
export function creditPieces(context: RenderContext, credit: Credit, named = true): Piece[] {
  const words = WORDS[context.ui];
  const { makers, url, licence, relation, changes, adapter, permission } = credit;
  const pieces: Piece[] = [];
  if (named && makers.length > 0) pieces.push(around(context, words.author, makerNodes(makers)));
  if (relation === 'own') pieces.push([spoken(context, words.own)]);
  // What was changed has the licence of the result; the work's own belongs to the work.
  if (licence !== null) pieces.push([licenceNode(context, licence, adapter === null ? {} : about(url))]);
  if (relation !== 'own' && url !== null) pieces.push([sourceNode(context, url, makers)]);
  if (relation === 'verbatim' && credit.kind !== 'video') pieces.push([spoken(context, words.unchanged)]);
  if (relation === 'translated' && changes === null) pieces.push([spoken(context, words.translated)]);
  if (changes !== null) pieces.push(around(context, words.changes, [text(changes)]));
  if (adapter !== null)
    pieces.push(around(context, words.adaptation, [licenceNode(context, adapter.licence)]));
  if (permission !== null) pieces.push(around(context, words.permission, [text(permission.grantor)]));
  return pieces;
}

/** Names, each with what leads to its bearer. */
export function makerNodes(makers: readonly Maker[]): Html[] {
  const nodes = makers.map(({ name, url }): Piece => {
    const property = 'cc:attributionName';
    if (url === null) return [h('span', { property }, name)];
    const rel = ['cc:attributionURL', 'dct:creator', 'noopener', 'noreferrer'];
    return [h('a', { href: url, rel, property }, name)];
  });
  return between(nodes, ', ');
}

/** The way to the source; where the author has no page it is what an attribution leads to. */
function sourceNode(context: RenderContext, url: string, makers: readonly Maker[]): Html {
  const alone = makers.every((maker) => maker.url === null);
  const rel = ['dct:source', ...(alone ? ['cc:attributionURL'] : []), 'noopener', 'noreferrer'];
  return h('a', { href: url, rel }, spoken(context, WORDS[context.ui].source));
}

/** A licence as a reader knows it, with a link to its text. */
export function licenceNode(context: RenderContext, licence: string, subject: Properties = {}): Html {
  const deed = deedOf(licence);
  if (deed === null) return spoken(context, isReserved(licence) ? WORDS[context.ui].reserved : licence);
  return h('a', { ...subject, href: deed.href, rel: ['license', 'noopener', 'noreferrer'] }, deed.name);
}

/** "Author: {text}" with nodes in the slot. */
function around(context: RenderContext, words: string, nodes: readonly Html[]): Html[] {
  const [before = '', after = ''] = words.split('{text}');
  return [
    ...(before === '' ? [] : [spoken(context, before)]),
    ...nodes,
    ...(after === '' ? [] : [spoken(context, after)]),
  ];
}
