import { distance } from 'fastest-levenshtein';
import type { Forms } from './forms.ts';
import { termsIn, type OpenIndex } from './look-up.ts';
import { readQuery } from './query.ts';

/** Letters that may differ: one in a short word, two in a longer one, three in a long one. */
const slips = (word: string): number => (word.length < 5 ? 1 : word.length < 9 ? 2 : 3);

/** The form that is spelled most like one of these; null where none is near. */
async function nearest(spellings: readonly string[], forms: Forms): Promise<string | null> {
  let best: string | null = null;
  let least = Infinity;
  for (const typed of spellings) {
    // A slip in the first letter is rare, and would cost the lists of all letters.
    for (const form of await forms.like(typed)) {
      if (Math.abs(form.length - typed.length) > slips(typed)) continue;
      const away = distance(form, typed);
      if (away < least && away <= slips(typed)) {
        least = away;
        best = form;
      }
    }
  }
  return best;
}

/** The query with those words replaced that the index does not know, by words it does; null where none is near. */
export async function suggestion(index: OpenIndex, query: string): Promise<string | null> {
  const { forms, keys } = index;
  const said: string[] = [];
  let changed = false;
  for (const word of readQuery(query, keys)) {
    if ((await termsIn(index, word)).length > 0) {
      said.push(word.typed);
      continue;
    }
    const near = await nearest([word.fold, ...word.readings], forms);
    if (near === null) return null;
    said.push(near);
    changed = true;
  }
  return changed ? said.join(' ') : null;
}
