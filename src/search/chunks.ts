import { writeChunk, type IndexedWord } from './pagefind/chunk.ts';

/** Bytes of a chunk before compression; about a third of it goes over the wire. */
const CHUNK_SIZE = 16_000;

/** Terms that begin with the same letters lie in one chunk: a half-typed word of that length finds all of them. */
const TOGETHER = 3;

const startOf = (word: string): string => Array.from(word).slice(0, TOGETHER).join('');

/** Divides the terms of an index, in their order, into the parts that are loaded one by one. */
export function intoChunks(terms: readonly IndexedWord[]): IndexedWord[][] {
  const chunks: IndexedWord[][] = [];
  let chunk: IndexedWord[] = [];
  let size = 0;
  for (const term of terms) {
    const last = chunk.at(-1);
    if (last !== undefined && size > CHUNK_SIZE && startOf(last.word) !== startOf(term.word)) {
      chunks.push(chunk);
      chunk = [];
      size = 0;
    }
    chunk.push(term);
    size += writeChunk([term]).length;
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}
