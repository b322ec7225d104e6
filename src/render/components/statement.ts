import { numbered, spoken, type RenderContext } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h, type Html } from '../hast.ts';
import { WORDS, type Numbered } from '../words.ts';
import { identity, type Component } from './component.ts';

/** "Theorem 2. Pythagoras" */
export function blockTitle(context: RenderContext, label: string, title: string | null): Html {
  const name = h(
    'span',
    { className: ['block-label'] },
    spoken(context, title === null ? label : `${label}.`),
  );
  return h('p', { className: ['block-title'] }, name, title === null ? null : ` ${title}`);
}

const statement =
  (tag: 'section' | 'div', name: string, kindOf: (kind: string | null) => Numbered): Component =>
  (context, node, render) => {
    const kind = kindOf(attribute(node, 'kind'));
    const classes = name === kind ? [name] : [name, `${name}-${kind}`];
    return h(
      tag,
      { className: classes, ...identity(node) },
      blockTitle(context, numbered(context, kind), attribute(node, 'title')),
      render(context, node.children),
    );
  };

/** Numbered statements, as textbooks set them. */
export const definition = statement('div', 'definition', () => 'definition');
export const theorem = statement('div', 'theorem', (kind) => (kind ?? 'theorem') as Numbered);
export const example = statement('div', 'example', () => 'example');

/** A proof ends in the sign of its end. */
export const proof: Component = (context, node, render) => {
  const title = blockTitle(context, WORDS[context.ui].proof, attribute(node, 'title'));
  const end = h('p', { className: ['proof-end'], ariaHidden: 'true' }, '∎');
  return h('div', { className: ['proof'], ...identity(node) }, title, render(context, node.children), end);
};
