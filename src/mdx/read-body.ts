import { claimIds } from './anchors.ts';
import type { BodyNode } from './body.ts';
import { newContext, placeOf, report, type Context, type Problem } from './context.ts';
import type { BodyFacts } from './facts.ts';
import { toFlow } from './flow.ts';
import { numberFootnotes } from './footnotes.ts';
import { numberNodes } from './labels.ts';
import { noteTasks } from './quiz-facts.ts';
import { readTag } from './read-component.ts';
import { readElement, type Readers } from './read-element.ts';
import { readText, refuseExpression, refuseModuleSyntax } from './read-text.ts';
import type { ParsedNode } from './parser.ts';
import { sectionsOf } from './sections.ts';
import { parseLeniently } from './syntax.ts';

/** A tree deeper than this is no text that anybody reads; the limit also keeps recursion shallow. */
const DEPTH_LIMIT = 100;
const NODE_LIMIT = 200_000;

/** What a body is, as far as it could be read, and what is wrong with it. Lines count from the body's first. */
export interface ReadBody {
  /** Null where the body could not be parsed. */
  nodes: BodyNode[] | null;
  facts: BodyFacts | null;
  problems: Problem[];
}

const readers: Readers = {
  flow: (context, children) => toFlow(children).flatMap((child) => readNode(context, child, false)),
  inline: (context, children) => children.flatMap((child) => readNode(context, child, true)),
};

/**
 * The guard: reads a body into nodes of the allow-list, and says what else it found. Calls the parser in this
 * process: a body that nobody has proven sound goes through `analyseBodies`.
 */
export function readBody(body: string): ReadBody {
  // A carriage return alone ends a line for the parser; so it does for us, and places agree.
  const { tree, text, problems } = parseLeniently(body.replace(/\r(?!\n)/g, '\n'));
  if (tree === null) return { nodes: null, facts: null, problems };
  const context = newContext(text);
  context.problems.push(...problems);
  const excess = measure(tree);
  if (excess !== null) {
    report(
      context,
      excess,
      { line: null, column: null },
      { limit: String(excess === 'body-deep' ? DEPTH_LIMIT : NODE_LIMIT) },
    );
    return { nodes: null, facts: null, problems: context.problems };
  }
  claimIds(context, tree);
  numberFootnotes(context, tree);
  const { nodes, labels } = numberNodes(readers.flow(context, tree.children ?? []));
  context.facts.labels = labels;
  context.facts.sections = sectionsOf(tree, context.facts.headings);
  noteTasks(context, nodes);
  if (nodes.length === 0 && context.problems.length === 0)
    report(context, 'body-empty', { line: 1, column: 1 });
  return { nodes, facts: context.facts, problems: context.problems };
}

function readNode(context: Context, node: ParsedNode, inline: boolean): BodyNode[] {
  switch (node.type) {
    case 'text':
      return [readText(context, node)];
    case 'element':
      return readElement(context, node, readers);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readTag(context, node, inline && node.type === 'mdxJsxTextElement', readers);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      refuseExpression(context, node);
      return [];
    case 'mdxjsEsm':
      refuseModuleSyntax(context, node);
      return [];
    default:
      report(context, 'html-unexpected', placeOf(node), { tag: node.type });
      return [];
  }
}

/** The rule that a tree breaks by its mere size; null where it is of a size that anybody reads. */
function measure(tree: ParsedNode): 'body-deep' | 'body-large' | null {
  let level = [tree];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return 'body-deep';
    count += level.length;
    if (count > NODE_LIMIT) return 'body-large';
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
}
