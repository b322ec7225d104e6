import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyNode } from '../mdx/body.ts';
import { newRenderContext, type ContextInput } from './context.ts';
import { answerKey } from './components/answer-key.ts';
import { renderNodes } from './nodes.ts';
import { termNotes } from './components/term.ts';
import { text, type Html } from './hast.ts';
import { renderReferences } from './references.ts';
import type { BodyAsset, ReviewCard } from './rendered.ts';

/** Nodes of a body as HTML, and the files it leads to (by name). */
export function bodyHtml(
  nodes: readonly BodyNode[],
  input: ContextInput,
): { html: string; assets: BodyAsset[]; terms: string[]; cards: ReviewCard[] } {
  const context = newRenderContext(input);
  const blocks = [...renderNodes(context, nodes)];
  blocks.push(...answerKey(context));
  blocks.push(...termNotes(context));
  // Last, for all else may cite.
  blocks.push(...renderReferences(context));
  const html = written(blocks.flatMap((block) => [block, text('\n')]));
  const cards = context.cards.map(({ id, front, back }) => ({
    id,
    front: written(front),
    back: written(back),
  }));
  const assets = [...context.assets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { html, assets, terms: [...context.shownTerms.page], cards };
}

/** Only our own formulas are raw; everything an author wrote is text or an attribute and is escaped here. */
function written(children: readonly Html[]): string {
  const root = { type: 'root', children } as Root;
  return toHtml(root, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } });
}
