import { deedOf } from '../licence/deed.ts';
import { h, text, type Html } from './hast.ts';
import { spoken, type RenderContext } from './context.ts';
import { WORDS } from './words.ts';

/** A licence as a reader knows it, with a link to its text. */
export function licenceLink(context: RenderContext, id: string): Html {
  const deed = deedOf(id);
  if (deed === null) return spoken(context, WORDS[context.ui].reserved);
  return h('a', { href: deed.href, rel: ['license', 'noopener', 'noreferrer'] }, text(deed.name));
}
