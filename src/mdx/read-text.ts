import type { TextNode } from './body.ts';
import { placeOf, report, type Context } from './context.ts';
import { reportHidden } from './hidden.ts';
import type { ParsedNode } from './parser.ts';

/** Chinese and Japanese have no spaces between words: each character counts as one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Text, with a look at what Markdown left standing because the author's mark led nowhere. */
export function readText(context: Context, node: ParsedNode): TextNode {
  const value = typeof node.value === 'string' ? node.value : '';
  reportHidden(context, value, placeOf(node));
  context.facts.words += value.match(WORD)?.length ?? 0;
  if (value.includes('[')) {
    const written = context.source.slice(node);
    const note = /(?<!\\)\[\^([^\]\s]{1,100})\]/.exec(written);
    if (note !== null) {
      const place = context.source.place(offsetOf(context, node) + note.index);
      report(context, 'footnote-undefined', place, { label: note[1] ?? '' });
    }
    const link = /(?<!\\)\[([^\][]{1,200})\]\[([^\][]{1,200})\]/.exec(written);
    if (link !== null) {
      const place = context.source.place(offsetOf(context, node) + link.index);
      report(context, 'link-undefined', place, { label: link[2] ?? '', text: link[1] ?? '' });
    }
  }
  return { type: 'text', value };
}

const offsetOf = (context: Context, node: ParsedNode): number =>
  node.position === undefined ? 0 : context.source.offset(node.position.start);

/** An expression in braces: content is data and nothing is computed. */
export function refuseExpression(context: Context, node: ParsedNode): void {
  const value = typeof node.value === 'string' ? node.value.trim() : '';
  if (/^\/\*[\s\S]*\*\/$/.test(value)) {
    report(context, 'comment-unexpected', placeOf(node));
    return;
  }
  const part = `{${value.split('\n', 1)[0]?.slice(0, 60) ?? ''}}`;
  report(context, 'expression-unexpected', placeOf(node), { part, fix: `\\${part}` });
}

/** `import` or `export` at the start of a paragraph. */
export function refuseModuleSyntax(context: Context, node: ParsedNode): void {
  const value = typeof node.value === 'string' ? node.value.trim() : '';
  report(context, 'code-unexpected', placeOf(node), { part: (value.split('\n', 1)[0] ?? '').slice(0, 60) });
}
