import { attribute } from '../credit.ts';
import { h, text, type Html } from '../hast.ts';
import { licenceLink } from '../licence-link.ts';
import { identity, type Component } from './component.ts';

/** Somebody else's words, with whose they are. */
export const quote: Component = (context, node, render) => {
  const author = attribute(node, 'author');
  const title = attribute(node, 'title');
  const source = attribute(node, 'source');
  const licence = attribute(node, 'licence');
  const link = (content: Html): Html =>
    source === null ? content : h('a', { href: source, rel: ['noopener', 'noreferrer'] }, content);
  const parts: Html[] = [];
  if (author !== null) parts.push(title === null ? link(text(author)) : text(author));
  if (title !== null) parts.push(link(h('cite', {}, title)));
  if (source !== null && parts.length === 0) parts.push(link(text(new URL(source).hostname)));
  if (licence !== null) parts.push(licenceLink(context, licence));
  const caption = parts.flatMap((part, at) => (at === 0 ? [text('— '), part] : [text(', '), part]));
  const cite = source === null ? {} : { cite: source };
  return h(
    'figure',
    { className: ['quote'], ...identity(node) },
    h('blockquote', cite, render(context, node.children)),
    caption.length === 0 ? null : h('figcaption', {}, caption),
  );
};
