import { creditBox } from '../credit-box.ts';
import { between, creditOf, creditPieces, makerNodes, titleOf } from '../credit.ts';
import { h, text, type Html } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** Somebody else's words, with whose they are. */
export const quote: Component = (context, node, render) => {
  const credit = creditOf(context, node);
  const { title, url, makers } = credit;
  const rel = ['dct:source', 'noopener', 'noreferrer'];
  const link = (content: Html): Html => (url === null ? content : h('a', { href: url, rel }, content));
  const pieces: Html[][] = [];
  if (makers.length > 0) pieces.push(makerNodes(makers));
  if (title !== null) pieces.push([link(h('cite', {}, titleOf(title)))]);
  else if (url !== null) pieces.push([link(text(new URL(url).hostname))]);
  // Author and source stand there already.
  const rest = creditPieces(context, { ...credit, makers: [], url: null });
  return h(
    'figure',
    { className: ['quote'], ...identity(node), about: [`#${node.id ?? ''}`] },
    h('blockquote', url === null ? {} : { cite: url }, render(context, node.children)),
    h(
      'figcaption',
      {},
      text('— '),
      between([...pieces, ...rest.map((piece) => [...piece])], ', '),
      creditBox(context, credit),
    ),
  );
};
