import { attribute } from '../attributes.ts';
import { h } from '../hast.ts';
import type { Component } from './component.ts';

/** A reference to the bibliography: its keys in brackets. */
export const cite: Component = (_context, node) =>
  h('span', { className: ['cite'] }, `[${(attribute(node, 'id') ?? '').split(/\s+/).join(', ')}]`);
