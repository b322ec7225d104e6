import { attribute } from '../attributes.ts';
import { h } from '../hast.ts';
import type { Component } from './component.ts';

/** A word of the glossary, as the author wrote it. */
export const term: Component = (context, node, render) => {
  const words = node.children.length === 0 ? (attribute(node, 'id') ?? '') : render(context, node.children);
  return h('span', { className: ['term'] }, words);
};
