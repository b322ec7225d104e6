import type { Called, CallWords } from '../bibliography/calls.ts';
import { plainText, type Piece } from '../bibliography/pieces.ts';
import type { Reference } from '../bibliography/reference.ts';
import { direction, type LanguageTag } from '../language/tag.ts';
import { spoken, type RenderContext } from './context.ts';
import { h, text, type Html } from './hast.ts';
import { WORDS } from './words.ts';

/** Where a work stands in the list of a page. */
export const referenceId = (key: string): string => `okuu-ref-${key}`;
const callId = (key: string, call: number): string =>
  `okuu-cite-${key}${call === 1 ? '' : `-${String(call)}`}`;

/** A formatted reference, or a part of one, as HTML. */
export function referenceNodes(line: readonly Piece[]): Html[] {
  return line.map(({ text: words, italic, href }) => {
    if (href !== undefined) return h('a', { href, rel: ['noopener', 'noreferrer'] }, words);
    return italic === true ? h('i', {}, words) : text(words);
  });
}

/** The language of an entry, where it is not that of the text around. */
export function referenceLanguage(work: Reference, around: LanguageTag): { lang?: string; dir?: string } {
  if (work.language === around) return {};
  const dir = direction(work.language);
  return { lang: work.language, ...(dir === direction(around) ? {} : { dir }) };
}

/** A call in the text: each work in it leads to its entry, and says on pointing which it is. */
export function renderCitation(context: RenderContext, called: readonly Called[], around: CallWords): Html {
  const { list, calls } = context.citing;
  const parts = list.call(called, around);
  const entries = new Map(list.works.map(({ work, entry }) => [work.key, plainText(entry)]));
  return h(
    'span',
    { className: ['cite'] },
    parts.flatMap(({ key, line }): Html[] => {
      if (key === null) return referenceNodes(line);
      const call = (calls.get(key) ?? 0) + 1;
      calls.set(key, call);
      const link = { id: callId(key, call), href: `#${referenceId(key)}`, role: 'doc-biblioref' };
      return [h('a', { ...link, title: entries.get(key) }, referenceNodes(line))];
    }),
  );
}

/** The list of what the text cites, each work with the ways back; nothing where it cites nothing. */
export function renderReferences(context: RenderContext): Html[] {
  const { list, calls, style } = context.citing;
  const words = WORDS[context.ui];
  const called = list.works.filter(({ work }) => calls.has(work.key));
  if (called.length === 0) return [];
  const items = called.map(({ work, entry }) => {
    const count = calls.get(work.key) ?? 0;
    const backs = Array.from({ length: count }, (_, index): Html[] => {
      const label = count === 1 ? words.backToCall : `${words.backToCall} (${String(index + 1)})`;
      const href = `#${callId(work.key, index + 1)}`;
      return [text(' '), h('a', { href, role: 'doc-backlink', ariaLabel: label }, '↩\ufe0e')];
    }).flat();
    const line = h('span', referenceLanguage(work, context.language), referenceNodes(entry));
    return h('li', { id: referenceId(work.key) }, line, backs);
  });
  return [
    h(
      'section',
      { className: ['references'], role: 'doc-bibliography', ariaLabelledBy: ['okuu-references'] },
      h('h2', { id: 'okuu-references' }, spoken(context, words.references)),
      // Works are called by their number in one style, and by their authors in the other.
      h(style === 'gost' ? 'ol' : 'ul', {}, items),
    ),
  ];
}
