import { numbered, spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { creditBox } from '../credit-box.ts';
import { creditLine, creditOf, titleOf } from '../credit.ts';
import { h, text } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** Code with number, title and credit. */
export const listing: Component = (context, node, render) => {
  const title = attribute(node, 'title');
  const label = h('span', { className: ['figure-label'] }, spoken(context, `${numbered(context, node)}.`));
  return h(
    'figure',
    { className: ['figure', 'listing'], ...identity(node), about: [`#${node.id ?? ''}`] },
    render(context, node.children),
    h(
      'figcaption',
      {},
      h('p', {}, label, ...(title === null ? [] : [text(' '), titleOf(title)])),
      creditLine(context, node, { titled: false }),
      creditBox(context, creditOf(context, node)),
    ),
  );
};
