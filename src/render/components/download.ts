import { fileName } from '../../mdx/address.ts';
import { assetOf, mediaAddress, spoken } from '../context.ts';
import { attribute, creditLine } from '../credit.ts';
import { h, text } from '../hast.ts';
import { sizeWords, WORDS } from '../words.ts';
import { identity, type Component } from './component.ts';

/** A file to take along, with its kind and size. It keeps the name the author gave it. */
export const download: Component = (context, node, render) => {
  const name = fileName(decodeURIComponent(attribute(node, 'src') ?? '')) ?? '';
  const file = context.media.get(name);
  if (file === undefined) throw new Error(`No file ${name} for a download`);
  const asset = context.pictures.get(name)?.original ?? assetOf(file);
  const plain = name.slice(name.lastIndexOf('/') + 1);
  const kind = plain.includes('.') ? plain.slice(plain.lastIndexOf('.') + 1).toUpperCase() : '';
  const untitled = {
    ...node,
    attributes: Object.fromEntries(Object.entries(node.attributes).filter(([key]) => key !== 'title')),
  };
  return h(
    'div',
    { className: ['download'], ...identity(node) },
    h(
      'p',
      { className: ['download-title'] },
      spoken(context, `${WORDS[context.ui].download}: `),
      h('a', { href: mediaAddress(context, asset), download: plain }, attribute(node, 'title') ?? plain),
      h('span', { className: ['download-meta'] }, text(` (${kind}, ${sizeWords(asset.size, context.ui)})`)),
    ),
    render(context, node.children),
    creditLine(context, untitled),
  );
};
