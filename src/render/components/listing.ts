import { numbered, spoken } from '../context.ts';
import { attribute, creditLine } from '../credit.ts';
import { h, text } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** Code with number, title and credit. */
export const listing: Component = (context, node, render) => {
  const title = attribute(node, 'title');
  const untitled = {
    ...node,
    attributes: Object.fromEntries(Object.entries(node.attributes).filter(([key]) => key !== 'title')),
  };
  const label = h(
    'span',
    { className: ['figure-label'] },
    spoken(context, `${numbered(context, 'listing')}.`),
  );
  return h(
    'figure',
    { className: ['figure', 'listing'], ...identity(node) },
    render(context, node.children),
    h(
      'figcaption',
      {},
      h('p', {}, label, ...(title === null ? [] : [text(` ${title}`)])),
      creditLine(context, untitled),
    ),
  );
};
