import type { Place } from '../diagnostics/diagnostic.ts';
import type { ComponentName } from './components.ts';

/**
 * A body after the guard: only what is on the allow-list has a form here, so what renders it cannot let anything else
 * through. It never holds markup, only text, addresses that were checked and our own MathML.
 */
export type BodyNode =
  | TextNode
  | PlainNode
  | HeadingNode
  | LinkNode
  | PictureNode
  | MathNode
  | CodeNode
  | FootnoteCallNode
  | FootnotesNode
  | ComponentNode;

export interface TextNode {
  type: 'text';
  value: string;
}

/** Elements of Markdown that need no more than their name and a little data. */
export const PLAIN_TAGS = [
  'p',
  'em',
  'strong',
  'del',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
] as const;
export type PlainTag = (typeof PLAIN_TAGS)[number];

export interface PlainNode {
  type: 'plain';
  tag: PlainTag;
  /** Of a table's cell. */
  align?: 'left' | 'center' | 'right';
  /** The first number of an ordered list where it is not 1. */
  start?: number;
  /** Of an item of a task list. */
  checked?: boolean;
  children: BodyNode[];
}

export interface HeadingNode {
  type: 'heading';
  depth: number;
  id: string;
  children: BodyNode[];
}

/**
 * How a link without words of its own is named after what it leads to: `[](#a)` by its whole name ("Definition 1"), and
 * `[#](#a)` by its number only, for languages that inflect the word before it.
 */
export type LinkNaming = 'name' | 'number';

export interface LinkNode {
  type: 'link';
  target: string;
  title: string | null;
  /** Null where the link has words of its own. */
  naming: LinkNaming | null;
  children: BodyNode[];
}

/** A picture written `![alt](./file.svg)`. */
export interface PictureNode {
  type: 'picture';
  target: string;
  alt: string;
  title: string | null;
}

export interface MathNode {
  type: 'math';
  tex: string;
  display: boolean;
  /** Made by KaTeX from `tex`, never by an author. */
  mathml: string;
}

/** A block of code. */
export interface CodeNode {
  type: 'code';
  /** A name of `code-languages.ts`, or null for plain text. */
  language: string | null;
  title: string | null;
  value: string;
}

export interface FootnoteCallNode {
  type: 'footnote-call';
  number: number;
  /** 1 for the first call of a note, 2 for the next … */
  call: number;
}

export interface FootnotesNode {
  type: 'footnotes';
  notes: { number: number; calls: number; children: BodyNode[] }[];
}

export interface ComponentNode {
  type: 'component';
  name: ComponentName;
  /** Checked by the component's schema; a bare attribute is true. */
  attributes: Readonly<Record<string, string | true>>;
  /** The anchor on the page; null where it has none. */
  id: string | null;
  /** Its number among those of its kind, from 1; null where it bears none, and before all were counted. */
  number: number | null;
  children: BodyNode[];
  place: Place;
}

/** The text of nodes as a reader sees it: for anchors, contents and search. */
export function plainText(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'math') return node.tex;
      if (node.type === 'code') return node.value;
      if (node.type === 'plain' && node.tag === 'br') return ' ';
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}
