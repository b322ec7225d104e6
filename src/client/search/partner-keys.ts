import { IndexTrouble } from './trouble.ts';

/** What `search/keys.json` of a catalogue says: what its indexes were made with, and whose courses they hold. */
export interface CatalogueKeys {
  /** The version of Pagefind. */
  pagefind: string;
  /** Digests of the word keys by language. */
  keys: ReadonlyMap<string, string>;
  languages: readonly string[];
  /** Names of institutions by id, each by language. */
  institutions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Another site's texts: short, and without signs that change how what stands around them is read. */
export function tame(text: string, length = 200): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ')
    .slice(0, length);
}

const MOST_LANGUAGES = 50;
const MOST_INSTITUTIONS = 2000;

function textsIn(value: unknown, most: number): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value)
      .slice(0, most)
      .flatMap(([key, text]) => (typeof text === 'string' ? [[key, tame(text)] as const] : [])),
  );
}

/** Reads `keys.json`. Throws `malformed` where it is none: nothing another site sends is taken on trust. */
export function readKeys(bytes: Uint8Array): CatalogueKeys {
  let data: Partial<Record<keyof CatalogueKeys, unknown>> | null;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes)) as typeof data;
  } catch {
    data = null;
  }
  if (
    typeof data !== 'object' ||
    data === null ||
    typeof data.pagefind !== 'string' ||
    !Array.isArray(data.languages)
  )
    throw new IndexTrouble('malformed', 'keys.json');
  const { institutions } = data;
  return {
    pagefind: data.pagefind,
    keys: textsIn(data.keys, MOST_LANGUAGES),
    languages: data.languages
      .filter((tag): tag is string => typeof tag === 'string')
      .slice(0, MOST_LANGUAGES),
    institutions: new Map(
      typeof institutions === 'object' && institutions !== null
        ? Object.entries(institutions)
            .slice(0, MOST_INSTITUTIONS)
            .map(([id, names]) => [id, textsIn(names, MOST_LANGUAGES)])
        : [],
    ),
  };
}
