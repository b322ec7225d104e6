import { mdxToHast } from 'satteri';

/** A node as Sätteri gives it, with what the guard looks at. Everything in it comes from the author. */
export interface ParsedNode {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly ParsedAttribute[];
  readonly children?: readonly ParsedNode[];
  readonly data?: { readonly lang?: unknown; readonly meta?: unknown };
  readonly position?: { readonly start: ParsedPoint; readonly end: ParsedPoint };
}

export interface ParsedAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** `line` and `column` start at 1, columns are UTF-16 code units. */
export interface ParsedPoint {
  readonly line: number;
  readonly column: number;
}

/** Why a body could not be parsed. Without a point where the parser named none. */
export interface Failure {
  point: ParsedPoint | null;
  reason: string;
}

/**
 * All nodes of a tree in the order of the text. With a stack of its own: the tree may be deeper than the call stack, and
 * a node may have more children than a call takes arguments.
 */
export function* nodesOf(tree: ParsedNode): Generator<ParsedNode> {
  const stack = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    const children = node.children ?? [];
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) stack.push(child);
    }
  }
}

const FEATURES = {
  gfm: true,
  math: true,
  // The front matter was taken off by the reader; a body that looks like one must not lose its first lines.
  frontmatter: false,
  smartPunctuation: false,
  // These three delete prose or let `onclick` and `javascript:` through (measured with 0.10).
  directive: false,
  headingAttributes: false,
  wikilinks: false,
  rawHtml: false,
} as const;

/**
 * Parses MDX. The only place that knows Sätteri: it is young, may crash the whole process on a body nobody thought of,
 * and is therefore called in a child process unless this very body was proven sound (see `analyse.ts`).
 */
export function parseMdx(source: string): { tree: ParsedNode } | { failure: Failure } {
  try {
    // A body without a final newline can abort the process.
    return {
      tree: mdxToHast(source.endsWith('\n') ? source : `${source}\n`, { features: FEATURES }) as ParsedNode,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[a-z:-]*\))?$/.exec(message);
    if (match === null) return { failure: { point: null, reason: message } };
    return {
      failure: { point: { line: Number(match[1]), column: Number(match[2]) }, reason: match[3] ?? '' },
    };
  }
}
