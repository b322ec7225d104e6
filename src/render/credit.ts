import type { ComponentNode } from '../mdx/body.ts';
import { h, text, type Html } from './hast.ts';
import { licenceLink } from './licence-link.ts';
import { spoken, type RenderContext } from './context.ts';
import { fillWord, WORDS } from './words.ts';

/** The value of an attribute; null where it is not there. */
export function attribute(node: ComponentNode, name: string): string | null {
  const value = node.attributes[name];
  return typeof value === 'string' ? value : null;
}

/** Title, author, source, licence and changes (TASL), as far as they are given; null where nothing is. */
export function creditLine(
  context: RenderContext,
  node: ComponentNode,
  more: readonly Html[] = [],
): Html | null {
  const words = WORDS[context.ui];
  const title = attribute(node, 'title');
  const author = attribute(node, 'author');
  const licence = attribute(node, 'licence');
  const source = attribute(node, 'source');
  const changes = attribute(node, 'changes');
  const parts: Html[][] = [];
  if (title !== null) parts.push([text(title)]);
  if (author !== null) parts.push(around(context, words.author, text(author)));
  if (node.attributes.own === true) parts.push([spoken(context, words.own)]);
  if (licence !== null) parts.push(around(context, words.licence, licenceLink(context, licence)));
  if (source !== null)
    parts.push([h('a', { href: source, rel: ['noopener', 'noreferrer'] }, spoken(context, words.source))]);
  if (changes !== null) parts.push(around(context, words.changes, text(changes)));
  for (const part of more) parts.push([part]);
  if (parts.length === 0) return null;
  return h(
    'p',
    { className: ['figure-credit'] },
    parts.flatMap((part, at) => (at === 0 ? part : [text(' · '), ...part])),
  );
}

/** "Author: {text}" with the text as a node of its own. */
function around(context: RenderContext, words: string, node: Html): Html[] {
  const [before = '', after = ''] = words.split('{text}');
  return [spoken(context, before), node, ...(after === '' ? [] : [spoken(context, fillWord(after, ''))])];
}
