import type { Place } from '../diagnostics/diagnostic.ts';

/** A step into YAML data: the key of a map or the index of a list. */
export type Step = string | number;

/**
 * Line and column of a value, then of its key (for an entry of a list: of the value again); for a number also how it
 * was written, for `0541` and `1.0` lose something on the way.
 */
export type PlaceEntry = readonly [number, number, number, number, string?];

/** Where each value of a YAML text stands, by `pathKey`. Plain data, so that it can be cached. */
export type Places = Readonly<Record<string, PlaceEntry>>;

/** YAML data with the places of its values. */
export interface Located {
  data: unknown;
  places: Places;
}

/** A file of content, read and taken apart. */
export interface SourceDocument extends Located {
  /** Path with `/`, relative to the content folder's parent. */
  file: string;
  /** SHA-256 (hex) of the file's bytes. */
  digest: string;
  /** The MDX after the front matter, ending in a newline; empty for YAML files. */
  body: string;
  /** The line of the file on which `body` starts (1-based). */
  bodyLine: number;
}

/** The key of a path in `Places`. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The place of a value, or of the nearest thing around it that is there. */
export function placeOf(source: Located, path: readonly PropertyKey[]): Place {
  return lookUp(source, path, 0);
}

/** The place of a key, or of the nearest thing around it that is there. */
export function placeOfKey(source: Located, path: readonly PropertyKey[]): Place {
  return lookUp(source, path, 2);
}

/** A number as the author wrote it; undefined for anything else. */
export function writtenNumber(source: Located, path: readonly PropertyKey[]): string | undefined {
  const key = pathKey(path);
  return Object.hasOwn(source.places, key) ? source.places[key]?.[4] : undefined;
}

function lookUp(source: Located, path: readonly PropertyKey[], part: 0 | 2): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const key = pathKey(path.slice(0, length));
    const entry = Object.hasOwn(source.places, key) ? source.places[key] : undefined;
    if (entry !== undefined) return { line: entry[part], column: part === 0 ? entry[1] : entry[3] };
  }
  return { line: null, column: null };
}
