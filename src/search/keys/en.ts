import { stem } from 'porter2';
import type { WordKeys } from './keys.ts';
import { asLatinKeys, plainLetters } from './letters.ts';

function fold(word: string): string {
  return plainLetters(word);
}

/** Word keys of English: Porter's second stemmer (Snowball's `english`). */
export const en: WordKeys = {
  fold,
  key: (word) => stem(fold(word)),
  strict: () => null,
  readings: (word) => (/[а-яё]/i.test(word) ? [fold(asLatinKeys(word))] : []),
};
