import { numberedKind } from '../../mdx/labels.ts';
import { numbered, spoken, type RenderContext } from '../context.ts';
import { attribute } from '../attributes.ts';
import { h, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
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
  (name: string): Component =>
  (context, node, render) => {
    const kind = numberedKind(node) ?? name;
    const classes = name === kind ? [name] : [name, `${name}-${kind}`];
    return h(
      'div',
      { className: classes, ...identity(node) },
      blockTitle(context, numbered(context, node), attribute(node, 'title')),
      render(context, node.children),
    );
  };

/** Numbered statements, as textbooks set them. */
export const definition = statement('definition');
export const theorem = statement('theorem');
export const example = statement('example');

/** A proof ends in the sign of its end. */
export const proof: Component = (context, node, render) => {
  const title = blockTitle(context, WORDS[context.ui].proof, attribute(node, 'title'));
  const end = h('p', { className: ['proof-end'], ariaHidden: 'true' }, '∎');
  return h('div', { className: ['proof'], ...identity(node) }, title, render(context, node.children), end);
};
