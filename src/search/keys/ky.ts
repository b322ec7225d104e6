import type { WordKeys } from './keys.ts';
import { readings } from './ky/latin.ts';
import { folded, kyrgyz, spelled } from './ky/letters.ts';
import { OWN } from './ky/roots.ts';
import { stemOf } from './ky/stem.ts';

/** The stem of a word with its own letters, and folded. */
function stems(word: string): { own: string; plain: string } {
  const letters = spelled(kyrgyz(word));
  const plain = stemOf(folded(letters));
  const full = OWN.get(plain);
  if (full !== undefined) return { own: letters === folded(letters) ? plain : full, plain };
  let own = '';
  for (let at = 0; at < plain.length; at++) {
    const letter = letters[at] ?? '';
    own += folded(letter) === plain[at] ? letter : (plain[at] ?? '');
  }
  return { own, plain };
}

/** Kyrgyz: stems by rules of vowel harmony and assimilation on folded letters, without a lexicon but for roots of one syllable. */
export const ky: WordKeys = {
  fold: (word) => folded(kyrgyz(word)),
  key: (word) => stems(word).plain || word,
  strict(word) {
    const { own, plain } = stems(word);
    return own === plain ? null : own;
  },
  readings,
};
