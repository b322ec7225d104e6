import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One query and what it should find. */
export interface SetQuery {
  id: string;
  kind: string;
  query: string;
  relevant: ReadonlySet<string>;
}

/** Documents, queries and judgements of one language. */
export interface SearchSet {
  name: string;
  language: string;
  documents: readonly { id: string; text: string }[];
  queries: readonly SetQuery[];
}

/** A set that cannot be read: the message names file and line. */
export class SetError extends Error {}

/** Rows of a table of tab-separated values without quotes, by the names in its first line. */
export function rowsOf<Column extends string>(
  file: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  if (!existsSync(file)) throw new SetError(`${file}: there is no such file`);
  const [head = '', ...lines] = readFileSync(file, 'utf8').replace(/\r/g, '').split('\n');
  const names = head.split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new SetError(`${file}:1: no column ${missing.join(', ')}`);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    if (cells.length !== names.length)
      throw new SetError(`${file}:${index + 2}: ${cells.length} cells, expected ${names.length}`);
    return [
      Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as never,
    ];
  });
}

/**
 * Reads a set in the format of the development set: `<name>.docs.tsv`, `<name>.queries.tsv`, `<name>.qrels.tsv`, and
 * `<name>.variants.tsv` where there is one, whose variants become kinds of their own. Every grade counts as relevant.
 */
export function readSet(folder: string, name: string): SearchSet {
  const file = (part: string): string => path.join(folder, `${name}.${part}.tsv`);
  const docs = rowsOf(file('docs'), ['doc_id', 'lang', 'text']);
  const [first] = docs;
  if (first === undefined) throw new SetError(`${file('docs')}: no documents`);
  const judged = Map.groupBy(
    rowsOf(file('qrels'), ['query_id', 'doc_id', 'grade']).filter(({ grade }) => Number(grade) > 0),
    ({ query_id: id }) => id,
  );
  const relevant = (id: string): Set<string> => new Set((judged.get(id) ?? []).map(({ doc_id: doc }) => doc));
  const queries = rowsOf(file('queries'), ['query_id', 'kind', 'query']).map(
    ({ query_id: id, kind, query }): SetQuery => ({ id, kind, query, relevant: relevant(id) }),
  );
  const variants = existsSync(file('variants'))
    ? rowsOf(file('variants'), ['query_id', 'variant', 'query']).map(
        ({ query_id: id, variant, query }): SetQuery => ({
          id,
          kind: variant,
          query,
          relevant: relevant(id),
        }),
      )
    : [];
  return {
    name,
    language: first.lang,
    documents: docs.map(({ doc_id: id, text }) => ({ id, text })),
    queries: [...queries, ...variants].filter((query) => query.relevant.size > 0),
  };
}
