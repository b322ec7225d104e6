import { fileName } from '../mdx/address.ts';
import { mediaAddress, type RenderContext } from './context.ts';
import { h, type Html } from './hast.ts';
import type { Picture } from './pictures.ts';

/** How wide a picture is shown: the column of text, or the whole of a phone. */
const SIZES = '(min-width: 45rem) 42rem, 100vw';

/** The prepared picture of an address in the text. That it is missing is a bug of ours: the checks have seen the file. */
export function pictureOf(context: RenderContext, target: string): Picture {
  const picture = context.pictures.get(fileName(decodeURIComponent(target)) ?? '');
  if (picture === undefined) throw new Error(`No picture was prepared for ${target}`);
  return picture;
}

/** `<picture>` with every type and width, or `<img>` where there is only one file. */
export function pictureElement(context: RenderContext, target: string, alt: string): Html {
  const picture = pictureOf(context, target);
  const image = h('img', {
    src: mediaAddress(context, picture.fallback),
    width: picture.width,
    height: picture.height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  if (picture.sources.length === 0) return image;
  const sources = picture.sources.map(({ type, variants }) => {
    const srcSet = variants.map(({ asset, width }) => `${mediaAddress(context, asset)} ${width}w`).join(', ');
    return h('source', { type, srcSet, sizes: SIZES });
  });
  return h('picture', {}, sources, image);
}
