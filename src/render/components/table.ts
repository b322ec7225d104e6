import { numbered, spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h, text } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** A table with number and title. The caption stands above the box in which a wide table scrolls, and names both. */
export const table: Component = (context, node, render) => {
  const title = attribute(node, 'title');
  const name = numbered(context, node);
  const caption = `okuu-table-${node.number ?? ''}`;
  const label = h(
    'span',
    { className: ['figure-label'] },
    spoken(context, title === null ? name : `${name}.`),
  );
  // An own box for each table that stands here: the checks see to it that there is one.
  const tables = node.children.map((child) =>
    child.type === 'plain' && child.tag === 'table'
      ? h(
          'div',
          { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabelledBy: [caption] },
          h('table', { ariaLabelledBy: [caption] }, render(context, child.children)),
        )
      : render(context, [child]),
  );
  return h(
    'figure',
    { className: ['figure', 'table'], ...identity(node) },
    h('figcaption', {}, h('p', { id: caption }, label, ...(title === null ? [] : [text(' '), text(title)]))),
    ...tables,
  );
};
