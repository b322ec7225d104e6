import { spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h } from '../hast.ts';
import { WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';

/** A remark set apart. It is no landmark (`role="note"`): a page may have many. */
export const callout: Component = (context, node, render) => {
  const kind = (attribute(node, 'kind') ?? 'note') as 'note' | 'tip' | 'warning' | 'important';
  const title = attribute(node, 'title');
  const words = WORDS[context.ui][kind];
  return h(
    'aside',
    { className: ['callout', `callout-${kind}`], role: 'note', ...identity(node) },
    h('p', { className: ['callout-title'] }, title ?? spoken(context, words)),
    render(context, node.children),
  );
};
