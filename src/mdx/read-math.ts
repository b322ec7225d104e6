import type { BodyNode } from './body.ts';
import { placeOf, report, type Context } from './context.ts';
import type { ParsedNode } from './parser.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Words in a row that are no commands and stand outside of `\text{…}`: two prices in dollars look like that. */
const WORDS = /(?<![\\\p{L}{])\p{L}{2,}\s+\p{L}{2,}/u;
const TEXT_COMMAND =
  /\\(?:text|mbox|hbox|operatorname|mathrm|textrm|textbf|textit|begin|end|tag)\*?\s*\{[^{}]*\}/g;

/** A formula, checked by typesetting it: what KaTeX cannot set never reaches a page. */
export function readMath(context: Context, node: ParsedNode, tex: string, display: boolean): BodyNode[] {
  context.facts.features.math = true;
  const result = context.math.render(tex, display);
  if ('fault' in result) {
    const { fault } = result;
    if (fault.kind === 'size') report(context, 'math-size', placeOf(node), { limit: String(fault.limit) });
    else {
      const place = placeIn(context, node, tex, fault.offset);
      if (fault.kind === 'command') report(context, 'math-command', place, { command: fault.command });
      else report(context, 'math-syntax', place, { part: fault.part, reason: fault.reason });
    }
    return [];
  }
  if (display) context.facts.formulas += 1;
  if (result.suspect !== null) report(context, 'math-suspect', placeOf(node), { part: result.suspect });
  const words = display ? null : WORDS.exec(tex.replace(TEXT_COMMAND, ''));
  if (words !== null)
    report(context, 'math-words', placeOf(node), { words: words[0], fix: `\\text{${words[0]}}` });
  return [{ type: 'math', tex, display, mathml: result.mathml }];
}

/** The place of a character of a formula; the formula's own where it is indented in a way that hides it. */
function placeIn(context: Context, node: ParsedNode, tex: string, offset: number): Place {
  if (node.position === undefined) return placeOf(node);
  const start = context.source.offset(node.position.start);
  const whole = context.source.text.indexOf(tex, start);
  if (whole >= start && whole < start + 80) return context.source.place(whole + offset);
  const before = tex.slice(0, offset).split('\n');
  const line = node.position.start.line + before.length;
  const written = tex.split('\n')[before.length - 1] ?? '';
  const column = context.source.line(line).indexOf(written);
  return column < 0 ? placeOf(node) : { line, column: column + (before.at(-1)?.length ?? 0) + 1 };
}
