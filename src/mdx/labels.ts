import { plainText, type BodyNode, type ComponentNode } from './body.ts';

/** What is counted in a body, each kind by itself. */
export type NumberedKind =
  | 'definition'
  | 'theorem'
  | 'lemma'
  | 'corollary'
  | 'proposition'
  | 'example'
  | 'exercise'
  | 'question'
  | 'figure'
  | 'listing'
  | 'table'
  | 'equation';

/** A place of the body that has a name of its own, so that links without a text can be named after it. */
export interface LabelFacts {
  /** The anchor. */
  id: string;
  kind: NumberedKind | 'heading';
  /** From 1, each kind by itself; null for headings. */
  number: number | null;
  /** The title that the author gave; the text of a heading. */
  title: string | null;
}

const KINDS: Readonly<Partial<Record<ComponentNode['name'], NumberedKind>>> = {
  Definition: 'definition',
  Theorem: 'theorem',
  Example: 'example',
  Exercise: 'exercise',
  Question: 'question',
  Figure: 'figure',
  Listing: 'listing',
  Table: 'table',
  Equation: 'equation',
};

/** What a component is counted as; null where it bears no number. */
export function numberedKind({ name, attributes }: ComponentNode): NumberedKind | null {
  if (name === 'Theorem' && typeof attributes.kind === 'string') return attributes.kind as NumberedKind;
  return KINDS[name] ?? null;
}

/**
 * Gives everything that is counted its number, in the order of the page, and lists what links may refer to: these
 * numbers and no others are what readers see.
 */
export function numberNodes(nodes: readonly BodyNode[]): { nodes: BodyNode[]; labels: LabelFacts[] } {
  const labels: LabelFacts[] = [];
  const last = new Map<NumberedKind, number>();
  const visit = (node: BodyNode): BodyNode => {
    if (node.type === 'heading') {
      const title = plainText(node.children).replace(/\s+/g, ' ').trim();
      labels.push({ id: node.id, kind: 'heading', number: null, title });
    }
    if (node.type === 'footnotes')
      return { ...node, notes: node.notes.map((note) => ({ ...note, children: note.children.map(visit) })) };
    if (node.type !== 'component')
      return 'children' in node ? { ...node, children: node.children.map(visit) } : node;
    const kind = numberedKind(node);
    if (kind === null) return { ...node, children: node.children.map(visit) };
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    const { title } = node.attributes;
    if (node.id !== null)
      labels.push({ id: node.id, kind, number, title: typeof title === 'string' ? title : null });
    return { ...node, number, children: node.children.map(visit) };
  };
  return { nodes: nodes.map(visit), labels };
}
