import { numbered, mediaAddress, spoken, type RenderContext } from '../context.ts';
import { attribute } from '../attributes.ts';
import { creditBox } from '../credit-box.ts';
import { creditLine, creditOf } from '../credit.ts';
import { h, text, type Html } from '../hast.ts';
import { pictureElement, pictureOf } from '../picture-element.ts';
import { sizeWords, WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';

/** A picture with number, caption, credit and the original for download. */
export const figure: Component = (context, node, render) => {
  const target = attribute(node, 'src') ?? '';
  const about = [mediaAddress(context, pictureOf(context, target).original)];
  const label = h('span', { className: ['figure-label'] }, spoken(context, `${numbered(context, node)}.`));
  return h(
    'figure',
    { className: ['figure'], ...identity(node), about },
    pictureElement(context, target, attribute(node, 'alt') ?? ''),
    h(
      'figcaption',
      {},
      withLabel(label, render(context, node.children)),
      creditLine(context, node, { more: original(context, target) }),
      creditBox(context, creditOf(context, node)),
    ),
  );
};

/** The label begins the caption's first line. */
function withLabel(label: Html, caption: readonly Html[]): Html[] {
  const [first, ...rest] = caption;
  if (first?.type !== 'element' || first.tagName !== 'p') return [h('p', {}, label), ...caption];
  return [h('p', first.properties, label, ' ', first.children), ...rest];
}

/** A link to the original, where what is shown is smaller than it. */
function original(context: RenderContext, target: string): Html[] {
  const picture = pictureOf(context, target);
  if (picture.sources.length === 0 && !picture.animated) return [];
  const words = WORDS[context.ui];
  const href = mediaAddress(context, picture.original);
  const name = picture.animated ? words.animated : words.original;
  return [
    h('a', { href }, spoken(context, name), text(` (${sizeWords(picture.original.size, context.ui)})`)),
  ];
}
