import { spoken } from '../context.ts';
import { attribute } from '../credit.ts';
import { h, text, type Html } from '../hast.ts';
import { licenceLink } from '../licence-link.ts';
import { fillWord, WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';

/** A film elsewhere: a link. Nothing is loaded from the other site, and no reader is told to it. */
export const video: Component = (context, node, render) => {
  const words = WORDS[context.ui];
  const href = attribute(node, 'src') ?? '';
  const author = attribute(node, 'author');
  const duration = attribute(node, 'duration');
  const licence = attribute(node, 'licence');
  const parts: Html[] = [spoken(context, words.video)];
  if (duration !== null) parts.push(text(duration));
  if (author !== null) parts.push(text(author));
  if (licence !== null) parts.push(licenceLink(context, licence));
  parts.push(spoken(context, fillWord(words.elsewhere, new URL(href).hostname)));
  return h(
    'div',
    { className: ['video'], ...identity(node) },
    h(
      'p',
      { className: ['video-title'] },
      h('a', { href, rel: ['noopener', 'noreferrer'] }, attribute(node, 'title') ?? href),
    ),
    h(
      'p',
      { className: ['video-meta'] },
      parts.flatMap((part, at) => (at === 0 ? [part] : [text(' · '), part])),
    ),
    render(context, node.children),
  );
};
