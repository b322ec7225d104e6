import { plainText, type PlainNode } from '../mdx/body.ts';
import { count, type RenderContext } from './context.ts';
import { WORDS } from './words.ts';

/**
 * What a table without a caption is called for those who do not see it: "Table: month, price". It bears no number, which
 * would be another than that of the captions.
 */
export function tableName(context: RenderContext, table: PlainNode): string {
  const heads = table.children
    .flatMap((part) => (part.type === 'plain' && part.tag === 'thead' ? part.children : []))
    .flatMap((row) => (row.type === 'plain' ? row.children : []))
    .map((cell) => plainText([cell]).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const name = [WORDS[context.ui].table, heads.join(', ')].filter((part) => part !== '').join(': ');
  // Regions of a page are told apart by their names.
  const times = count(context, `table ${name}`);
  return times === 1 ? name : `${name} (${times})`;
}
