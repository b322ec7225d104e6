import type { Element, ElementContent, Properties, Text } from 'hast';

/** Written as it is by `hast-util-to-html`. Only formulas are raw, and KaTeX made them. */
export interface Raw {
  type: 'raw';
  value: string;
}

export type Html = ElementContent | Raw;

type Child = Html | string | null | readonly Html[];

/** An element; strings become text, null nothing. */
export function h(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(content) };
}

function content(child: Child): Html[] {
  if (child === null || child === '') return [];
  if (typeof child === 'string') return [text(child)];
  return Array.isArray(child) ? [...(child as readonly Html[])] : [child as Html];
}

export function text(value: string): Text {
  return { type: 'text', value };
}
