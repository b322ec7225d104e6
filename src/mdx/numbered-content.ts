import type { BodyNode, ComponentNode } from './body.ts';
import { report, type Context } from './context.ts';

const isFormula = (node: BodyNode): boolean => node.type === 'math' && node.display;
const isTable = (node: BodyNode): boolean => node.type === 'plain' && node.tag === 'table';

/** `<Equation>` holds one displayed formula, `<Table>` one table, and neither anything else. */
export function checkNumbered(context: Context, { name, children, place }: ComponentNode): void {
  // What could not be read was reported: nothing is left of it here.
  if (children.length === 0) return;
  const one = (fits: (node: BodyNode) => boolean): boolean => children.length === 1 && children.every(fits);
  if (name === 'Equation' && !one(isFormula)) report(context, 'equation-content', place);
  if (name === 'Table' && !one(isTable)) report(context, 'table-content', place);
}
