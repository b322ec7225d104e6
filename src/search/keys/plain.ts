import type { WordKeys } from './keys.ts';
import { plainLetters } from './letters.ts';

/** Keys for languages without rules of their own: letters without marks, and no stem, so that nothing wrong is found. */
export const plain: WordKeys = {
  fold: (word) => plainLetters(word),
  key: (word) => plainLetters(word),
  strict: () => null,
  readings: () => [],
};
