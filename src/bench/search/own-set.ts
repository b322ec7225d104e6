import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { rowsOf, SetError, type SetQuery } from './set.ts';

const QUERIES = fileURLToPath(new URL('./queries/', import.meta.url));

/**
 * Kinds of the queries that are written for the sample courses: `L` a word as a dictionary has it, `F` one of its other
 * forms, `M` two words, `K` typed in other letters or another spelling, `A` Russian adjectives in -ой.
 */
const KINDS: readonly string[] = ['L', 'F', 'M', 'K', 'A'];

/**
 * Reads `<language>.tsv` of our own set: a query a line, with the modules whose text holds each of its words in any form,
 * as `module` or `course/module`. `modules` are the names that may stand there. Throws a SetError that names the line.
 */
export function readOwnSet(
  language: string,
  modules: ReadonlySet<string>,
  folder: string = QUERIES,
): SetQuery[] {
  const file = path.join(folder, `${language}.tsv`);
  const lines = new Map<string, number>();
  return rowsOf(file, ['query_id', 'kind', 'query', 'relevant']).map(
    ({ query_id: id, kind, query, relevant }, index): SetQuery => {
      const line = index + 2;
      const wrong = (what: string): SetError => new SetError(`${file}:${line}: ${what}`);
      const first = lines.get(id);
      if (first !== undefined) throw wrong(`${id} is already the query of line ${first}`);
      lines.set(id, line);
      if (!KINDS.includes(kind)) throw wrong(`the kind ${kind} is none of ${KINDS.join(', ')}`);
      if (query.trim() === '') throw wrong('there is no query');
      const names = relevant.split(' ').filter((name) => name !== '');
      if (names.length === 0) throw wrong(`${id} finds no module`);
      const unknown = names.find((name) => !modules.has(name));
      if (unknown !== undefined) throw wrong(`there is no module ${unknown}`);
      return { id, kind, query, relevant: new Set(names) };
    },
  );
}
