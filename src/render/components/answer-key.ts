import type { RenderContext } from '../context.ts';
import { spoken } from '../context.ts';
import { h, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';

/** What may stand in a page once only, or would say the same thing twice to machines. */
const ONCE = /^(?:id|htmlFor|name|about|property|typeof|rel|resource|ariaLabelledBy|data[A-Z-].*)$/;

/** A copy of HTML for a second place of the page. */
export function copied(html: readonly Html[]): Html[] {
  return html.map((node) => {
    if (node.type !== 'element') return node;
    const properties = Object.entries(node.properties).filter(([name]) => !ONCE.test(name));
    return {
      ...node,
      properties: Object.fromEntries(properties),
      children: copied(node.children),
    };
  });
}

/**
 * The answers at the end of the module, for paper: on the screen each stands folded beside its question. Nothing where
 * nothing is asked.
 */
export function answerKey(context: RenderContext): Html[] {
  if (context.key.length === 0) return [];
  const heading = h('h2', {}, spoken(context, WORDS[context.ui].key));
  const properties = { className: ['answer-key'], hidden: true, 'data-pagefind-ignore': 'all' };
  return [h('section', properties, heading, context.key)];
}
