import { spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { between, creditOf, creditPieces, titleOf } from '../credit.ts';
import { h, text, type Html } from '../hast.ts';
import { fillWord, WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';

/** A film elsewhere: a link. Nothing is loaded from the other site, and no reader is told to it. */
export const video: Component = (context, node, render) => {
  const words = WORDS[context.ui];
  const href = attribute(node, 'src') ?? '';
  const duration = attribute(node, 'duration');
  const credit = creditOf(context, node);
  // The title is the way to it.
  const url = credit.url === href ? null : credit.url;
  const pieces: Html[][] = [[spoken(context, words.video)]];
  if (duration !== null) pieces.push([text(duration)]);
  pieces.push(...creditPieces(context, { ...credit, url }).map((piece) => [...piece]));
  pieces.push([spoken(context, fillWord(words.elsewhere, new URL(href).hostname))]);
  return h(
    'div',
    { className: ['video'], ...identity(node), about: [href] },
    h(
      'p',
      { className: ['video-title'] },
      h('a', { href, rel: ['noopener', 'noreferrer'] }, titleOf(attribute(node, 'title') ?? href)),
    ),
    h('p', { className: ['video-meta'] }, between(pieces, ' · ')),
    render(context, node.children),
  );
};
