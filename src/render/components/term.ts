import type { Element } from 'hast';
import type { Spoken } from '../../language/localized.ts';
import { attribute } from '../attributes.ts';
import type { RenderContext } from '../context.ts';
import { h, text, type Html } from '../hast.ts';
import { WORDS } from '../words.ts';
import type { Component } from './component.ts';

/** The anchor of a term's first place in a text. */
const placeId = (id: string): string => `okuu-term-${id}`;
const noteId = (id: string): string => `okuu-note-of-${id}`;

/**
 * A word of the glossary: a link to its entry, described by the definition that stands hidden at the end of the text.
 * Marked again in the same section it is plain text, so that a page stays calm and a keyboard need not pass it twice.
 */
export const term: Component = (context, node, render) => {
  const id = attribute(node, 'id') ?? '';
  const known = context.terms.get(id);
  const words = node.children.length === 0 ? [spokenText(context, known?.name ?? null, id)] : null;
  const children = words ?? render(context, node.children);
  const { page, section } = context.shownTerms;
  if (known === undefined || section.has(id)) return h('span', {}, children);
  const first = page.has(id) ? {} : { id: placeId(id) };
  page.add(id);
  section.add(id);
  const link = { className: ['term'], href: `../glossary/index.html#${id}`, ariaDescribedBy: [noteId(id)] };
  return h('a', { ...first, ...link }, children);
};

/** The same with its terms as plain text: for labels, where a link would be in the way, and for texts shown elsewhere. */
export function plainTerms(html: readonly Html[]): Html[] {
  return html.map((node) => {
    if (node.type !== 'element') return node;
    const children = plainTerms(node.children) as Element['children'];
    const { className, id } = node.properties;
    const isTerm = node.tagName === 'a' && Array.isArray(className) && className.includes('term');
    return isTerm ? h('span', id === undefined ? {} : { id }, children) : { ...node, children };
  });
}

/** A text of the glossary, marked where it is in another language than the body. */
function spokenText(context: RenderContext, spoken: Spoken | null, otherwise: string): Html {
  if (spoken === null) return text(otherwise);
  const { text: words, language } = spoken;
  return language === null || language === context.language
    ? text(words)
    : h('span', { lang: language }, words);
}

/**
 * The definitions of the terms shown: for screen readers, which say them with the link, and for the script that shows
 * them in a box. Nothing on screen or paper.
 */
export function termNotes(context: RenderContext): Html[] {
  const ids = [...context.shownTerms.page];
  if (ids.length === 0) return [];
  const notes = ids.flatMap((id) => {
    const known = context.terms.get(id);
    if (known === undefined) return [];
    const name = h('b', {}, spokenText(context, known.name, id));
    return [h('p', { id: noteId(id) }, name, ' — ', spokenText(context, known.definition, ''))];
  });
  const more = WORDS[context.ui].glossary;
  return [h('div', { hidden: true, dataTermNotes: more, dataPagefindIgnore: '' }, notes)];
}
