import { numbered, spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h } from '../hast.ts';
import { WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';
import { blockTitle } from './statement.ts';

/** A task; what helps with it stays closed until it is wanted. */
export const exercise: Component = (context, node, render) =>
  h(
    'div',
    { className: ['exercise'], ...identity(node) },
    blockTitle(context, numbered(context, node), attribute(node, 'title')),
    render(context, node.children),
  );

const fold =
  (name: 'hint' | 'solution'): Component =>
  (context, node, render) => {
    const title = attribute(node, 'title');
    const summary = h('summary', {}, title ?? spoken(context, WORDS[context.ui][name]));
    return h('details', { className: [name] }, summary, render(context, node.children));
  };

export const hint = fold('hint');
export const solution = fold('solution');
