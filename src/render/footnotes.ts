import type { BodyNode, FootnoteCallNode, FootnotesNode } from '../mdx/body.ts';
import { spoken, type RenderContext } from './context.ts';
import { h, type Html } from './hast.ts';
import { fillWord, WORDS } from './words.ts';

const noteId = (number: number): string => `okuu-note-${number}`;
const callId = (number: number, call: number): string =>
  `okuu-noteref-${number}${call === 1 ? '' : `-${call}`}`;

/** The raised number in the text. */
export function renderCall({ number, call }: FootnoteCallNode): Html {
  const link = { id: callId(number, call), href: `#${noteId(number)}`, role: 'doc-noteref' };
  return h('sup', {}, h('a', link, String(number)));
}

/** The notes at the end, each with the way back. */
export function renderFootnotes(
  context: RenderContext,
  { notes }: FootnotesNode,
  render: (context: RenderContext, nodes: readonly BodyNode[]) => Html[],
): Html {
  const words = WORDS[context.ui];
  const items = notes.map(({ number, calls, children }) => {
    const backs = Array.from({ length: calls }, (_, index) => [
      ' ',
      h(
        'a',
        {
          href: `#${callId(number, index + 1)}`,
          role: 'doc-backlink',
          ariaLabel: fillWord(words.back, number),
        },
        '↩\ufe0e',
      ),
    ]).flat();
    const content = render(context, children);
    const last = content.at(-1);
    // The way back stands at the end of the last line, not on one of its own.
    const inLine = last?.type === 'element' && last.tagName === 'p';
    const ending = inLine ? h('p', last.properties, last.children, ...backs) : h('p', {}, ...backs.slice(1));
    return h('li', { id: noteId(number) }, inLine ? content.slice(0, -1) : content, ending);
  });
  const title = h('h2', { id: 'okuu-notes' }, spoken(context, words.footnotes));
  return h(
    'section',
    { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: ['okuu-notes'] },
    title,
    h('ol', {}, items),
  );
}
