import { decode, encode } from 'cborg';
import { z } from 'zod';

/*
 * A chunk of Pagefind 1.6's index, as its decoder (`pagefind_web/src/index.rs`) reads it. CBOR, arrays only:
 *   [[[word, pages, [[form, pages], …]], …]]
 *   pages: [[number, places, placesInFields?], …], a number counted from the one before
 *   places: a negative number -w-1 says that the weight is w from here on and that the next place counts from 0; others
 *   are word positions, counted from the one before
 *   placesInFields: the same, where the negative number -f-1 names the metadata field f
 */
const number = z.number().int();
const page = z.union([
  z.tuple([number, z.array(number)]),
  z.tuple([number, z.array(number), z.array(number)]),
]);
const entry = z.tuple([z.string(), z.array(page), z.array(z.tuple([z.string(), z.array(page)]))]);
const chunk = z.tuple([z.array(entry)]);

/** Word positions by weight (24 is running text) or by number of a metadata field. */
export type Positions = ReadonlyMap<number, readonly number[]>;

/** Where a word stands on a page: in its text, and in its metadata. */
export interface Places {
  text: Positions;
  fields: Positions;
}

/** A word with the pages it stands on, by page number. */
export interface IndexedWord {
  word: string;
  pages: ReadonlyMap<number, Places>;
}

type Packed = z.infer<typeof page>;

/** Positions behind the negative numbers that announce them. */
function unpackPlaces(packed: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let group = -1;
  let last = 0;
  for (const value of packed) {
    if (value < 0) {
      group = -value - 1;
      last = 0;
    } else {
      last += value;
      const positions = places.get(group);
      if (positions === undefined) places.set(group, [last]);
      else positions.push(last);
    }
  }
  return places;
}

function packPlaces(places: Positions): number[] {
  return [...places].flatMap(([group, positions]) => {
    let last = 0;
    const deltas = positions.map((position) => {
      const delta = position - last;
      last = position;
      return delta;
    });
    return [-group - 1, ...deltas];
  });
}

function unpackPages(packed: readonly Packed[]): Map<number, Places> {
  let page = 0;
  return new Map(
    packed.map(([delta, text, fields]) => {
      page += delta;
      return [page, { text: unpackPlaces(text), fields: unpackPlaces(fields ?? []) }];
    }),
  );
}

function packPages(pages: ReadonlyMap<number, Places>): Packed[] {
  let last = 0;
  return [...pages].map(([number, { text, fields }]): Packed => {
    const delta = number - last;
    last = number;
    return [delta, packPlaces(text), packPlaces(fields)];
  });
}

/** Reads a chunk: every word as the pages write it (lower case), with accents and without. Throws on any other form. */
export function readChunk(content: Uint8Array): IndexedWord[] {
  const [entries] = chunk.parse(decode(content));
  return entries.flatMap(([word, pages, variants]) =>
    [[word, pages] as const, ...variants].flatMap(([form, packed]) =>
      packed.length === 0 ? [] : [{ word: form, pages: unpackPages(packed) }],
    ),
  );
}

/** Writes a chunk of words in their order; pages and positions must ascend. */
export function writeChunk(words: readonly IndexedWord[]): Uint8Array {
  return encode([words.map(({ word, pages }) => [word, packPages(pages), []])]);
}
