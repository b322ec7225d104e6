import { fileName } from '../../mdx/address.ts';
import { assetOf, mediaAddress, spoken } from '../context.ts';
import { attribute } from '../attributes.ts';
import { creditBox } from '../credit-box.ts';
import { creditLine, creditOf, titleOf } from '../credit.ts';
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
  const title = attribute(node, 'title');
  const href = mediaAddress(context, asset);
  return h(
    'div',
    { className: ['download'], ...identity(node), about: [href] },
    h(
      'p',
      { className: ['download-title'] },
      spoken(context, `${WORDS[context.ui].download}: `),
      h('a', { href, download: plain }, title === null ? plain : titleOf(title)),
      h('span', { className: ['download-meta'] }, text(` (${kind}, ${sizeWords(asset.size, context.ui)})`)),
    ),
    render(context, node.children),
    creditLine(context, node, { titled: false }),
    creditBox(context, creditOf(context, node)),
  );
};
