/** Small Cyrillic letters and the small Latin ones that look the same, in pairs by position. */
const CYRILLIC_TWINS = 'аеорсухкмнтв';
const LATIN_TWINS = 'aeopcyxkmhtb';

/** The letters of the Latin (US) keyboard and the ones the Russian layout puts on the same keys, by position. */
const LATIN_KEYS = 'qwertyuiopasdfghjklzxcvbnm';
const RUSSIAN_KEYS = 'йцукенгшщзфывапролдячсмить';

const APOSTROPHES = /['’‘ʼʹ`´′]/g;

/** Replaces every letter of `from` with the letter of `to` at the same place. */
export function swap(word: string, from: string, to: string): string {
  let out = '';
  for (const letter of word) {
    const at = from.indexOf(letter);
    out += at < 0 ? letter : to.charAt(at);
  }
  return out;
}

/**
 * Letters without marks (й→и, ё→е, é→e), apostrophes as `apostrophe`, and one alphabet a word: a word whose letters of
 * one alphabet are all twins of the other's was typed with the wrong ones (a Latin c in a Russian word).
 */
export function plainLetters(word: string, apostrophe = ''): string {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(APOSTROPHES, apostrophe);
  if (!/[a-z]/.test(bare) || !/[а-я]/.test(bare)) return bare;
  const cyrillic = swap(bare, LATIN_TWINS, CYRILLIC_TWINS);
  if (!/[a-z]/.test(cyrillic)) return cyrillic;
  const latin = swap(bare, CYRILLIC_TWINS, LATIN_TWINS);
  return /[а-я]/.test(latin) ? bare : latin;
}

/** What was meant by a word typed in Latin letters while looking at the Russian layout: ghbdtn → привет. */
export function asRussianKeys(word: string): string {
  return swap(word, LATIN_KEYS, RUSSIAN_KEYS);
}

/** What was meant by a word typed on the Russian layout while thinking of the Latin one: ьфекшч → matrix. */
export function asLatinKeys(word: string): string {
  return swap(word, RUSSIAN_KEYS, LATIN_KEYS);
}
