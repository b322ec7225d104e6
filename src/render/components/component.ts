import type { BodyNode, ComponentNode } from '../../mdx/body.ts';
import type { RenderContext } from '../context.ts';
import type { Html } from '../hast.ts';

/** Renders children; handed in, because components hold bodies and bodies components. */
export type RenderChildren = (context: RenderContext, nodes: readonly BodyNode[]) => Html[];

/** One component as HTML. */
export type Component = (context: RenderContext, node: ComponentNode, render: RenderChildren) => Html;

/** `{ id }`, or nothing. */
export function identity(node: ComponentNode): { id?: string } {
  return node.id === null ? {} : { id: node.id };
}
