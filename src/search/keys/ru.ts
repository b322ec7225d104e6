import { stemmer } from '@orama/stemmers/russian';
import type { WordKeys } from './keys.ts';
import { plainLetters } from './letters.ts';
import { russianReadings } from './ru-readings.ts';

function fold(word: string): string {
  return plainLetters(word, 'ь').replace(/ъ/g, 'ь');
}

/** The stemmer wants its й back: after a vowel an и at the end, before -те and before -ся is always one. */
function withShortI(folded: string): string {
  return folded.replace(/([аеиоуыэюя])и(?=(?:те)?(?:с[ья])?$)/, '$1й');
}

function key(word: string): string {
  const folded = fold(word);
  return fold(stemmer(withShortI(folded)));
}

/** Word keys of Russian: Snowball's stemmer. */
export const ru: WordKeys = {
  fold,
  key,
  strict: () => null,
  readings: (word) => russianReadings(word, fold),
};
