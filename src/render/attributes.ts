import type { ComponentNode } from '../mdx/body.ts';

/** The value of an attribute; null where it is not there. */
export function attribute(node: ComponentNode, name: string): string | null {
  const value = node.attributes[name];
  return typeof value === 'string' ? value : null;
}
