import type { Place } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Prose, QuestionKind, QuestionOf } from '../quiz/model.ts';
import { plainText, type BodyNode, type ComponentNode } from './body.ts';

/** What is wrong with a question; `attribute` names the one to point at. */
export interface Finding {
  rule: RuleId;
  place: Place;
  attribute?: string;
  values?: Readonly<Record<string, string>>;
}

type Shared = 'id' | 'prompt' | 'feedback' | 'assesses' | 'hints' | 'solution';
/** What only questions of one kind have. */
export type Own<Kind extends QuestionKind> = Kind extends QuestionKind
  ? Omit<QuestionOf<BodyNode, Kind>, Shared>
  : never;

/** Nodes with their text, blocks on lines of their own. */
export function proseOf(nodes: readonly BodyNode[]): Prose<BodyNode> {
  const lines = nodes.map((node) => plainText([node]).replace(/\s+/g, ' ').trim());
  return { text: lines.filter((line) => line !== '').join('\n'), nodes: [...nodes] };
}

/** The value of an attribute; null where it is not there. */
export function textOf({ attributes }: ComponentNode, name: string): string | null {
  const value = attributes[name];
  return typeof value === 'string' ? value : null;
}

/** The outcomes that a question or an exercise names, each once. */
export function assessedBy(node: ComponentNode): string[] {
  return [...new Set(textOf(node, 'assesses')?.split(/\s+/) ?? [])];
}

/** What tells whether two pieces of a question are the same to a reader. */
const sameness = (nodes: readonly BodyNode[]): string =>
  JSON.stringify(nodes, (key, value: unknown) => (key === 'place' ? undefined : value));

/** Notes every piece that says the same as one before it; pieces without content have a diagnostic of their own. */
export function findDuplicates(pieces: readonly ComponentNode[], findings: Finding[]): void {
  const seen = new Map<string, ComponentNode>();
  for (const piece of pieces.filter(({ children }) => children.length > 0)) {
    const key = sameness(piece.children);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, piece);
    else findings.push(duplicate(piece, first));
  }
}

/** The finding that a piece repeats another one. */
export function duplicate({ name, place }: ComponentNode, first: ComponentNode): Finding {
  const values = { name, line: String(first.place.line ?? '') };
  return { rule: 'question-duplicate', place, values };
}
