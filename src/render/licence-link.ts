import { ALL_RIGHTS_RESERVED } from '../licence/field.ts';
import { h, text, type Html } from './hast.ts';
import { spoken, type RenderContext } from './context.ts';
import { WORDS } from './words.ts';

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/;

/** A licence as a reader knows it, with a link to its text. */
export function licenceLink(context: RenderContext, id: string): Html {
  if (id === ALL_RIGHTS_RESERVED) return spoken(context, WORDS[context.ui].reserved);
  const link = (href: string, name: string): Html =>
    h('a', { href, rel: ['license', 'noopener', 'noreferrer'] }, text(name));
  if (id === 'CC0-1.0') return link('https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0');
  const parts = CREATIVE_COMMONS.exec(id);
  if (parts === null) return link(`https://spdx.org/licenses/${id}.html`, id);
  const [, terms = '', number = '', port] = parts;
  const place = port === undefined ? '' : `${port.toLowerCase()}/`;
  const name = `CC ${terms} ${number}${port === undefined ? '' : ` ${port}`}`;
  return link(`https://creativecommons.org/licenses/${terms.toLowerCase()}/${number}/${place}`, name);
}
