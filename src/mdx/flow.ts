import { isComponentName, isInlineName } from './components.ts';
import { isInline, joinLines } from './inline.ts';
import type { ParsedNode } from './parser.ts';

/** A component that is a block. */
function isComponent(node: ParsedNode | undefined): boolean {
  return (
    (node?.type === 'mdxJsxTextElement' || node?.type === 'mdxJsxFlowElement') &&
    typeof node.name === 'string' &&
    isComponentName(node.name) &&
    !isInlineName(node.name)
  );
}

const isBlank = (node: ParsedNode): boolean => node.type === 'text' && String(node.value).trim() === '';

/** True where nothing but white space stands between the component and the line's start and end. */
function hasOwnLine(run: readonly ParsedNode[], at: number): boolean {
  const before = run[at - 1];
  const after = run[at + 1];
  const free = (node: ParsedNode | undefined, edge: RegExp): boolean =>
    node === undefined ||
    isComponent(node) ||
    node.tagName === 'br' ||
    (node.type === 'text' && edge.test(String(node.value)));
  const first = at === 1 && before !== undefined && isBlank(before);
  const last = at === run.length - 2 && after !== undefined && isBlank(after);
  return (first || free(before, /\n[ \t]*$/)) && (last || free(after, /^[ \t]*\n/));
}

/** A text at an edge of a paragraph, without the line end that led to the next block. */
function trimmed(node: ParsedNode, start: boolean, end: boolean): ParsedNode {
  if (node.type !== 'text' || (!start && !end)) return node;
  const value = String(node.value);
  return { ...node, value: end ? (start ? value.trim() : value.trimEnd()) : value.trimStart() };
}

/** A paragraph around inline nodes; none where they are only white space. */
function paragraph(run: readonly ParsedNode[]): ParsedNode[] {
  const first = run.findIndex((node) => !isBlank(node));
  if (first < 0) return [];
  const last = run.findLastIndex((node) => !isBlank(node));
  const children = run.slice(first, last + 1).map((node, at) => trimmed(node, at === 0, at === last - first));
  const start = children.find((node) => node.position !== undefined)?.position?.start;
  const end = children.findLast((node) => node.position !== undefined)?.position?.end;
  const place = start === undefined || end === undefined ? {} : { position: { start, end } };
  return [{ type: 'element', tagName: 'p', properties: {}, children, ...place }];
}

/** Takes components that stand on a line of their own out of a run of inline nodes. */
function split(run: readonly ParsedNode[]): ParsedNode[] {
  const blocks: ParsedNode[] = [];
  let open: ParsedNode[] = [];
  for (const [at, node] of run.entries()) {
    if (isComponent(node) && hasOwnLine(run, at)) {
      blocks.push(...paragraph(open), node);
      open = [];
    } else open.push(node);
  }
  return [...blocks, ...paragraph(open)];
}

/**
 * Children as blocks: MDX makes `<Choice>` on the line after a text part of that text's paragraph, and leaves out the
 * paragraph in `<Callout>text</Callout>`. An author who looks at lines means blocks in both cases.
 */
export function toFlow(children: readonly ParsedNode[]): ParsedNode[] {
  const blocks: ParsedNode[][] = [];
  let run: ParsedNode[] = [];
  for (const node of joinLines(children)) {
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    blocks.push(split(run));
    run = [];
    const whole = node.type === 'element' && node.tagName === 'p';
    blocks.push(whole && (node.children ?? []).some(isComponent) ? split(node.children ?? []) : [node]);
  }
  return [...blocks, split(run)].flat();
}
