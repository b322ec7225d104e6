/** What Pagefind takes for the space between two words, and what it puts between words of languages without spaces. */
const SPACE = /[^\S\uFEFF]+/;
export const UNSEEN = '\u200b';

/** The words of a text as Pagefind counts them, its positions being places in this list, and what stands between two. */
export interface PageWords {
  words: readonly string[];
  between: string;
}

/** Takes the text of a page apart into its words. */
export function pageWords(text: string): PageWords {
  return text.includes(UNSEEN)
    ? { words: text.split(UNSEEN), between: UNSEEN }
    : { words: text.split(SPACE), between: ' ' };
}
