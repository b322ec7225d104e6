import { attribute } from '../attributes.ts';
import { renderCitation } from '../references.ts';
import type { Component } from './component.ts';

/** A reference to the bibliography: a call in the style of the course. Pages belong to the last of several works. */
export const cite: Component = (context, node) => {
  const keys = (attribute(node, 'id') ?? '').split(/\s+/);
  const pages = attribute(node, 'pages') ?? undefined;
  const last = keys.length - 1;
  return renderCitation(
    context,
    keys.map((key, index) => (index === last ? { key, pages } : { key })),
    { prefix: attribute(node, 'prefix') ?? undefined, suffix: attribute(node, 'suffix') ?? undefined },
  );
};
