import { distance } from 'fastest-levenshtein';
import { termsIn, type OpenIndex } from './look-up.ts';
import { readQuery } from './query.ts';

/** Letters that may differ: one in a short word, two in a longer one, three in a long one. */
const slips = (word: string): number => (word.length < 5 ? 1 : word.length < 9 ? 2 : 3);

/** What is spelled most like one of these spellings: a form, or a word without its endings; null where none is near. */
async function nearest(spellings: readonly string[], { forms, keys }: OpenIndex): Promise<string | null> {
  let best: string | null = null;
  let least = Infinity;
  const consider = (spelling: string, typed: string, said: () => string): void => {
    if (Math.abs(spelling.length - typed.length) > slips(typed)) return;
    const away = distance(spelling, typed);
    if (away >= least || away > slips(typed)) return;
    least = away;
    best = said();
  };
  for (const typed of spellings) {
    // A slip in the first letter is rare, and would cost the lists of all letters.
    for (const form of await forms.like(typed)) {
      consider(form.fold, typed, () => form.written);
      const key = keys.key(form.written);
      if (form.fold.startsWith(key)) consider(key, typed, () => form.written.slice(0, key.length));
    }
  }
  return best;
}

/** The query with those words replaced that the index does not know, by words it does; null where none is near. */
export async function suggestion(index: OpenIndex, query: string): Promise<string | null> {
  const said: string[] = [];
  let changed = false;
  for (const word of readQuery(query, index.keys)) {
    if ((await termsIn(index, word)).length > 0) {
      said.push(word.typed);
      continue;
    }
    const near = await nearest([word.fold, ...word.readings], index);
    if (near === null) return null;
    said.push(near);
    changed = true;
  }
  return changed ? said.join(' ') : null;
}
