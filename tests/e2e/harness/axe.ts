import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './okuu.ts';

/** axe-core itself, to run before the pages' own scripts (their policy lets no other script in later). */
export const AXE = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeNode {
  target: unknown[];
  failureSummary?: string;
}
interface AxeResults {
  violations: { id: string; help: string; nodes: AxeNode[] }[];
}
interface AxeWindow {
  axe: { run: (context: Document, options: Record<string, unknown>) => Promise<AxeResults> };
}

/** What axe finds on the open page: one line for each rule, with the first places. */
export function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as AxeWindow;
    const results = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, help, nodes }) => {
      const places = nodes
        .slice(0, 3)
        .map(
          (node) =>
            `${node.target.join(' ')} (${(node.failureSummary ?? '').split('\n').slice(1, 3).join(' ').trim()})`,
        );
      return `${id}: ${help} [${nodes.length}] ${places.join(' | ')}`;
    });
  }, TAGS);
}
