import { formsFile } from '../../search/keys/terms.ts';
import type { ReadFile } from './transport.ts';

/** The forms of words that an index holds, by their first letter; a letter is loaded when it is asked for. */
export interface Forms {
  /** All forms with the first letter of `word`, in order; none where the index has none. */
  like: (word: string) => Promise<readonly string[]>;
}

/** Unpacks a list in which a digit (base 36) says how many letters a line shares with the one before. */
function unpack(bytes: Uint8Array): string[] {
  let last = '';
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return lines.map((line) => (last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1)));
}

/** The forms in those files of an index that its entry lists. */
export function formsIn(read: ReadFile, listed: readonly string[]): Forms {
  const loaded = new Map<string, Promise<readonly string[]>>();
  const load = (file: string): Promise<readonly string[]> => {
    const reading = read(file).then(unpack);
    loaded.set(file, reading);
    reading.catch(() => loaded.delete(file));
    return reading;
  };
  return {
    like: (word) => {
      const file = formsFile(word);
      if (word === '' || !listed.includes(file)) return Promise.resolve([]);
      return loaded.get(file) ?? load(file);
    },
  };
}
