import { attribute } from '../attributes.ts';
import { h } from '../hast.ts';
import { identity, type Component } from './component.ts';

/** Alternatives. Without JavaScript, and on paper, they stand one below the other under their titles. */
export const tabs: Component = (context, node, render) => {
  const depth = context.depth;
  const panels = render(context, node.children);
  context.depth = depth;
  return h('div', { className: ['tabs'], 'data-tabs': '', ...identity(node) }, panels);
};

export const tab: Component = (context, node, render) => {
  const level = Math.min(6, context.depth + 1);
  const title = h(`h${level}`, { className: ['tab-title'] }, attribute(node, 'title') ?? '');
  const before = context.depth;
  context.depth = level;
  const content = render(context, node.children);
  context.depth = before;
  return h('section', { className: ['tab'], 'data-tab': '' }, title, content);
};
