import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Line, Run } from './sheet.ts';

function runNode({ text, lang, dir, href, italic }: Run): ElementContent {
  const element = (
    tagName: string,
    properties: Record<string, unknown>,
    child: ElementContent,
  ): ElementContent => ({
    type: 'element',
    tagName,
    properties: properties as Record<string, string | undefined>,
    children: [child],
  });
  let node: ElementContent = { type: 'text', value: text };
  if (italic === true) node = element('i', {}, node);
  if (lang !== undefined) node = element('span', { lang, dir }, node);
  if (href === undefined) return node;
  // Another site learns nothing of the reader's; what lies in the pack needs no `rel`.
  const rel = /^https?:/.test(href) ? { rel: 'noopener noreferrer' } : {};
  return element('a', { href, ...rel }, node);
}

/** A line of a sheet as HTML, everything in it escaped. */
export function lineHtml(line: Line): string {
  return toHtml({ type: 'root', children: line.map(runNode) });
}
