import { stemmer } from '@orama/stemmers/russian';
import type { WordKeys } from './keys.ts';
import { plainLetters } from './letters.ts';
import { russianReadings } from './ru/readings.ts';
import { commonStem, plainForm, wholeWord } from './ru/rules.ts';

function fold(word: string): string {
  return plainLetters(word, 'ь').replace(/ъ/g, 'ь');
}

function stem(word: string): string {
  const whole = wholeWord(word);
  return whole.endsWith('ъ') ? whole : commonStem(fold(stemmer(plainForm(word))));
}

/**
 * Word keys of Russian: Snowball's stemmer, with rules for what it leaves apart: verbs whose stem changes, fleeting
 * vowels, participles, and nouns that it cuts in some of their forms only.
 */
export const ru: WordKeys = {
  fold,
  key: (word) => fold(word).split('-').map(stem).join('-'),
  strict: () => null,
  readings: (word) => russianReadings(word, fold),
};
