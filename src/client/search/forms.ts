import type { WordKeys } from '../../search/keys/keys.ts';
import { formsFile } from '../../search/file-names.ts';
import type { ReadFile } from './transport.ts';

/** A form of a word, as it is written and in letters every keyboard has. */
export interface Form {
  written: string;
  fold: string;
}

/** The forms of words that an index holds, by their first letter; a letter is loaded when it is asked for. */
export interface Forms {
  /** All forms whose fold has the first letter of this one; none where the index has none. */
  like: (fold: string) => Promise<readonly Form[]>;
}

/** Unpacks a list in which a digit (base 36) says how many letters a line shares with the one before. */
function unpack(bytes: Uint8Array): string[] {
  let last = '';
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return lines.map((line) => (last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1)));
}

/** The forms in those files of an index that its entry lists. */
export function formsIn(read: ReadFile, listed: readonly string[], keys: WordKeys): Forms {
  const loaded = new Map<string, Promise<readonly Form[]>>();
  const load = (file: string): Promise<readonly Form[]> => {
    const reading = read(file).then((bytes) =>
      unpack(bytes).map((written) => ({ written, fold: keys.fold(written) })),
    );
    loaded.set(file, reading);
    reading.catch(() => loaded.delete(file));
    return reading;
  };
  return {
    like: (fold) => {
      const file = formsFile(fold);
      if (fold === '' || !listed.includes(file)) return Promise.resolve([]);
      return loaded.get(file) ?? load(file);
    },
  };
}
