import { byCodeUnit } from '../diagnostics/order.ts';

/**
 * The circles of a directed graph, one for each edge that closes one in a walk in order of ids; each begins with its
 * smallest id. Walks with a stack of its own: a chain of 100,000 nodes is a hostile input, not a reason to crash.
 */
export function circles(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of [...nodes].sort(byCodeUnit)) {
    const way: string[] = [];
    const on = new Map<string, number>();
    const open: Iterator<string>[] = [];
    const enter = (node: string): void => {
      on.set(node, way.length);
      way.push(node);
      open.push([...next(node)].sort(byCodeUnit)[Symbol.iterator]());
    };
    if (!done.has(start)) enter(start);
    for (let walk = open.at(-1); walk !== undefined; walk = open.at(-1)) {
      const step = walk.next();
      if (step.done === true) {
        open.pop();
        const left = way.pop() ?? start;
        on.delete(left);
        done.add(left);
        continue;
      }
      const at = on.get(step.value);
      if (at !== undefined) {
        const circle = fromSmallest(way.slice(at));
        found.set(circle.join(' '), circle);
      } else if (!done.has(step.value)) enter(step.value);
    }
  }
  return [...found.values()];
}

function fromSmallest(circle: readonly string[]): string[] {
  const smallest = circle.reduce((best, node, at) => (node < (circle[best] ?? node) ? at : best), 0);
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}
