import type { WordKeys } from './keys.ts';
import { readings } from './ky/latin.ts';
import { folded, kyrgyz, spelled } from './ky/letters.ts';
import { stemOf } from './ky/stem.ts';

/** Kyrgyz: stems by rules of vowel harmony and assimilation on folded letters, without a lexicon but for roots of one syllable. */
export const ky: WordKeys = {
  fold: (word) => folded(kyrgyz(word)),
  key: (word) => stemOf(folded(spelled(kyrgyz(word)))) || word,
  strict(word) {
    const letters = spelled(kyrgyz(word));
    const stem = stemOf(folded(letters));
    const own = stem.replace(/./g, (letter, at: number) =>
      folded(letters.charAt(at)) === letter ? letters.charAt(at) : letter,
    );
    return own === stem ? null : own;
  },
  readings,
};
