/**
 * How the words of one language are found: the same code reads the pages when the index is built and the query in the
 * browser. Words come lower-cased, in NFC and without punctuation at their ends.
 */
export interface WordKeys {
  /** The word in letters that every keyboard has: ө→о, ё→е, look-alike letters, apostrophes, as the language needs. */
  fold(word: string): string;
  /** What all forms of a word share, a folded stem. The word as written and its fold have the same key. */
  key(word: string): string;
  /**
   * The stem with its own letters, where it has any that fold; null where it equals the key. A query that is spelled
   * properly finds түр by it, and not тур.
   */
  strict(word: string): string | null;
  /** What a word typed in Latin letters may stand for, best first, folded, at most four; none for other words. */
  readings(word: string): string[];
}
