/** A pattern, and what stands after its first group instead of the rest of the word. */
export type Rule = readonly [found: string, ending: string];

/**
 * Parts of Russian words, й folded to и: a vowel; the endings of adjectives, hard and soft, of the present and of nouns;
 * what follows a past stem (T with, Y without its passive) and a present one (P more than a vowel, X, D behind a vowel);
 * and the end of a word with or without -ся.
 */
const PARTS: readonly (readonly [name: string, part: string])[] = [
  ['V', '[аеиоуыэюя]'],
  ['H', '(?:ая|ую|ы[еимх]|ыми|о[еимю]|о[гм][оу])'],
  ['S', '(?:[ая]я|[ую]ю|и[еимх]|ими|е[еимю]|е[гм][оу])'],
  ['E', '(?:е(?:т|шь|те)|[юу]т)'],
  ['N', '(?:[аоуыеиюья]|[аоея]м|[ая]х|[ая]ми|[ое]в|[еио]и|ью|и[еиюях]|ие[ми]|)$'],
  ['T', '(?=[тлвн])'],
  ['P', '(?=[еу].)'],
  ['X', '(?=[еуь])'],
  ['Y', '(?=[тлв])'],
  ['D', '(?=ю|е[тмш])'],
  ['R', '(?:с[яь])?$'],
];

/** What applies the rules to a word, one after the other. */
export function compiled(rules: readonly Rule[]): (word: string) => string {
  const patterns = rules.map(([found, ending]) => {
    const source = PARTS.reduce((text, [name, part]) => text.split(name).join(part), found);
    return [new RegExp(source), `$1${ending}`] as const;
  });
  return (word) => patterns.reduce((form, [found, by]) => form.replace(found, by), word);
}
