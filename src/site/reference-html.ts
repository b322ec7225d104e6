import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { Piece } from '../bibliography/pieces.ts';
import { referenceNodes } from '../render/references.ts';

/** A formatted reference as HTML, everything escaped. */
export function referenceHtml(line: readonly Piece[]): string {
  const root = { type: 'root', children: referenceNodes(line) } as Root;
  return toHtml(root, { characterReferences: { useNamedReferences: true } });
}
