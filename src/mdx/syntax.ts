import type { RuleId } from '../diagnostics/rules.ts';
import { Source, type Problem } from './context.ts';
import { nodesOf, parseMdx, type Failure, type ParsedNode } from './parser.ts';
import { insteadOf, isVoid } from './html-names.ts';

/** Mistakes of syntax told in one run. Each costs one more parse. */
const ROUNDS = 12;

/** A mistake of syntax, and the text with it made harmless, so that the rest can be read; null where that is hopeless. */
interface Mended {
  problem: Problem;
  text: string | null;
}

/**
 * Parses a body. Where it fails, the mistake is noted, blanked out and the body is parsed again, so that an author
 * sees more than the first mistake. The tree is null where nothing could be parsed in the end.
 */
export function parseLeniently(text: string): { tree: ParsedNode | null; text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let current = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = parseMdx(current);
    const mended =
      'failure' in parsed ? mendFailure(current, parsed.failure) : mendFence(current, parsed.tree);
    if (mended === null) return { tree: 'tree' in parsed ? parsed.tree : null, text: current, problems };
    problems.push(mended.problem);
    if (mended.text === null) return { tree: null, text: current, problems };
    current = mended.text;
  }
  return { tree: null, text: current, problems };
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/**
 * `$$\begin{align}` at the start of a line opens a fence, of which the text behind `$$` is lost and which swallows the
 * rest of the document; so does `$$` that is never closed. Both without a word.
 */
function mendFence(text: string, tree: ParsedNode): Mended | null {
  const source = new Source(text);
  for (const node of nodesOf(tree)) {
    if (node.position === undefined || !isDisplayMath(node)) continue;
    const { start, end } = node.position;
    const opening = source
      .line(start.line)
      .slice(start.column - 1)
      .trimEnd();
    const closing = source
      .line(end.line)
      .slice(0, Math.max(0, end.column - 1))
      .trimEnd();
    const bad = !/^\${2,}$/.test(opening);
    if (!bad && end.line > start.line && /\${2,}$/.test(closing)) continue;
    const rule: RuleId = bad ? 'math-fence' : 'math-unclosed';
    const rest = opening.replace(/^\$+/, '').replace(/\$+$/, '').trim();
    return {
      problem: { rule, line: start.line, column: start.column, values: bad ? { rest } : {} },
      text: blankFence(source, start.line, start.column),
    };
  }
  return null;
}

/** Blanks a fence up to the line that closes it, or to the first empty line. */
function blankFence(source: Source, first: number, column: number): string {
  const lines = [...source.lines];
  for (let at = first - 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (at >= first && line.trim() === '') break;
    const kept = at === first - 1 ? column - 1 : 0;
    lines[at] = line.slice(0, kept) + blank(line.slice(kept));
    if (at >= first && line.includes('$$')) break;
  }
  return lines.join('\n');
}

function isDisplayMath(node: ParsedNode): boolean {
  const names = node.tagName === 'pre' ? node.children?.[0]?.properties?.className : undefined;
  return Array.isArray(names) && names.includes('math-display');
}

function mendFailure(text: string, { point, reason }: Failure): Mended {
  const source = new Source(text);
  if (point === null) {
    const deep = /call stack/i.test(reason);
    return {
      problem: { rule: deep ? 'body-deep' : 'body-syntax', line: null, column: null, values: { reason } },
      text: null,
    };
  }
  const at = source.offset(point);
  const mend = (
    rule: RuleId,
    offset: number,
    values: Record<string, string>,
    mended: string | null,
  ): Mended => ({
    problem: { rule, ...source.place(offset), values },
    text: mended,
  });
  if (/in expression|parse expression/.test(reason)) {
    const brace = text[at] === '{' ? at : openBrace(text, at);
    const part = text.slice(brace, brace + 40).split('\n', 1)[0] ?? '{';
    const closed = replaceAt(text, brace, ' ');
    return text[brace - 1] === '='
      ? mend('body-syntax', brace, { reason: part }, null)
      : mend('expression-unexpected', brace, { part, fix: `\\${part}` }, closed);
  }
  return mendTag(text, at, reason, mend);
}

function mendTag(
  text: string,
  at: number,
  reason: string,
  mend: (rule: RuleId, offset: number, values: Record<string, string>, mended: string | null) => Mended,
): Mended {
  const without = replaceAt(text, at, ' ');
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/.exec(
      reason,
    );
  if (crossed !== null) {
    const [, tag = '', open = '', line = ''] = crossed;
    return mend('tag-crossed', at, { tag, open, line }, null);
  }
  const unopened = /^Unexpected closing tag `<\/(.*?)>`, expected an open/.exec(reason)?.[1];
  if (unopened !== undefined) return mend('tag-unopened', at, { tag: unopened }, without);
  const bare = /^Expected a closing tag for `<([a-z]+)>` \((\d+):(\d+)\)/.exec(reason);
  if (bare !== null && isVoid(bare[1] ?? '')) {
    const [, tag = '', line, column] = bare;
    const start = new Source(text).offset({ line: Number(line), column: Number(column) });
    const end = text.indexOf('>', start) + 1;
    const blanked = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
    return mend('html-unexpected', start, { tag, ...insteadOf(tag) }, end === 0 ? null : blanked);
  }
  const split =
    /^Expected (?:a|the) closing tag (?:for `<|`<\/)(.*?)>`.* (?:before the end|either after the end) of `/.exec(
      reason,
    );
  if (split !== null) return mend('tag-line', at, { tag: split[1] ?? '' }, null);
  const unclosed = /^Expected a closing tag for `<(.*?)>`/.exec(reason)?.[1];
  if (unclosed !== undefined) return mend('tag-unclosed', at, { tag: unclosed }, null);
  if (text[at] !== '<') return mend('body-syntax', at, { reason }, null);
  const rest = text.slice(at, at + 2_200);
  if (rest.startsWith('<!--')) return mend('comment-unexpected', at, {}, without);
  const link = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/.exec(rest)?.[1];
  if (link !== undefined) {
    const target = link.includes('@') && !link.includes(':') ? `mailto:${link}` : link;
    const rest = text.slice(at + link.length + 2);
    return mend(
      'autolink-unexpected',
      at,
      { link, fix: `[${link}](${target})` },
      text.slice(0, at) + blank(`<${link}>`) + rest,
    );
  }
  const tag = /^<([A-Za-z][\w.:-]*)(?=[\s/>])/.exec(rest)?.[1];
  if (tag !== undefined) return mend('tag-syntax', at, { tag }, without);
  const part = rest.slice(0, 20).split('\n', 1)[0] ?? '<';
  return mend('angle-unexpected', at, { part, fix: `\\${part}` }, without);
}

function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

/** The brace that opened the expression around `at`. */
function openBrace(text: string, at: number): number {
  let depth = 0;
  for (let index = Math.min(at, text.length - 1); index >= 0; index -= 1) {
    if (text[index] === '}' && index < at) depth += 1;
    else if (text[index] === '{') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return at;
}
