import type { BodyNode } from './body.ts';
import { isInlineName } from './components.ts';
import { placeOf, report, type Context } from './context.ts';
import type { ParsedNode } from './parser.ts';

/** Markdown's elements that stand within a line. */
const INLINE_TAGS: ReadonlySet<string> = new Set('em strong del a img sup br code input'.split(' '));

const isComponentOfLine = (node: ParsedNode): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && isInlineName(node.name ?? '');
const isEmpty = (node: ParsedNode): boolean => node.type === 'text' && String(node.value).trim() === '';

/** True for what stands within a line, wherever the parser put it. */
export function isInline(node: ParsedNode): boolean {
  if (node.type === 'element') return INLINE_TAGS.has(node.tagName ?? '');
  if (node.type === 'mdxJsxFlowElement')
    return isInlineName(node.name ?? '') || /^[a-z]/.test(node.name ?? '');
  return node.type === 'text' || node.type === 'mdxJsxTextElement' || node.type === 'mdxTextExpression';
}

/**
 * MDX ends the paragraph at a line that holds nothing but tags, so `<Term id="a" />` at the turn of a line would cut a
 * sentence in three. Such lines are put back into the paragraph of the lines around them.
 */
export function joinLines(children: readonly ParsedNode[]): ParsedNode[] {
  const joined: ParsedNode[] = [];
  for (const node of children) {
    const before = joined.at(-1);
    const last = before !== undefined && isEmpty(before) ? joined.at(-2) : before;
    const gap = last === undefined ? null : linesBetween(last, node);
    const lone = node.type === 'mdxJsxFlowElement' && isComponentOfLine(node);
    if (last !== undefined && gap !== null && gap <= 1 && joins(last, node)) {
      if (last !== before) joined.pop();
      joined[joined.length - 1] = together(last, node, gap === 0 ? ' ' : '\n');
    } else joined.push(lone ? paragraphOf([node], node.position) : node);
  }
  return joined;
}

/** Paragraphs that `joinLines` made or added to. */
const made = new WeakSet<ParsedNode>();

const isParagraph = (node: ParsedNode): boolean => node.type === 'element' && node.tagName === 'p';

const joins = (first: ParsedNode, second: ParsedNode): boolean =>
  (isParagraph(first) && second.type === 'mdxJsxFlowElement' && isComponentOfLine(second)) ||
  (made.has(first) && isParagraph(second));

function paragraphOf(children: readonly ParsedNode[], position: ParsedNode['position']): ParsedNode {
  const place = position === undefined ? {} : { position };
  const node: ParsedNode = { type: 'element', tagName: 'p', properties: {}, children, ...place };
  made.add(node);
  return node;
}

function together(first: ParsedNode, second: ParsedNode, space: string): ParsedNode {
  const added = isParagraph(second) ? (second.children ?? []) : [second];
  const position =
    first.position === undefined || second.position === undefined
      ? undefined
      : { start: first.position.start, end: second.position.end };
  return paragraphOf([...(first.children ?? []), { type: 'text', value: space }, ...added], position);
}

/** How many lines the second begins below the first's end; null where a place is not known. */
function linesBetween(first: ParsedNode, second: ParsedNode): number | null {
  if (first.position === undefined || second.position === undefined) return null;
  return second.position.start.line - first.position.end.line;
}

/** What stands between the tags of a component within a line: words, no paragraphs; nothing in `<Cite>`. */
export function wordsOf(context: Context, node: ParsedNode, name: 'Term' | 'Cite'): readonly ParsedNode[] {
  const children = (node.children ?? []).filter((child) => !isEmpty(child) || child.position !== undefined);
  if (name === 'Cite' && children.some((child) => !isEmpty(child))) {
    report(context, 'inline-filled', placeOf(node), { name, fix: `<${name} id="…" />` });
    return [];
  }
  const [only, ...others] = children;
  // The tags on lines of their own make a paragraph of the words between them.
  if (only !== undefined && isParagraph(only) && others.length === 0) return only.children ?? [];
  const block = children.find((child) => !isInline(child));
  if (block === undefined) return children;
  report(context, 'inline-block', placeOf(node), { name, fix: `<${name} id="…">…</${name}>` });
  return [];
}

/** True where one of the nodes is a link, at any depth. */
export function holdsLink(nodes: readonly BodyNode[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'footnote-call' ||
      ('children' in node && holdsLink(node.children)),
  );
}

/** The text of a link without components that become links themselves: a page cannot hold a link in a link. */
export function refuseInline(context: Context, children: readonly BodyNode[]): BodyNode[] {
  return children.flatMap((child) => {
    if (child.type === 'component' && isInlineName(child.name)) {
      report(context, 'link-nested', child.place, { name: child.name });
      return child.children;
    }
    return 'children' in child ? [{ ...child, children: refuseInline(context, child.children) }] : [child];
  });
}
