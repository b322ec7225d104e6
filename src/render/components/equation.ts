import { numbered } from '../context.ts';
import { h } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** A displayed formula with its number at the end of the line; the number stays where a wide formula scrolls. */
export const equation: Component = (context, node, render) =>
  h(
    'div',
    { className: ['equation'], role: 'group', ariaLabel: numbered(context, node), ...identity(node) },
    render(context, node.children),
    h('span', { className: ['equation-number'] }, `(${node.number ?? ''})`),
  );
