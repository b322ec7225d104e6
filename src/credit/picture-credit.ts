import type { Localized } from '../language/localized.ts';

/**
 * What a picture file says of itself wherever it is carried: title, author, source, licence and changes (TASL). Texts
 * are given by language, so that one file serves every edition of its module.
 */
export interface PictureCredit {
  /** What the picture is called; the key `und` where its language is not known. */
  title: Localized;
  /** Names of those who made it, in the order of a title page; empty where nobody knows, as of an old map. */
  creators: readonly string[];
  /** The whole credit as one sentence a person can read, by language. */
  statement: Localized;
  /** The licence's deed; null for a work used with a permission of its own. */
  licenceUrl: string | null;
  /** False for the public domain (XMP's `Marked`). */
  protected: boolean;
  /** Where the work can be found: its source, else the page that shows it; null where neither has a public address. */
  url: string | null;
  /** Whom to name (ccREL `attributionName`); empty where nobody knows. */
  attributionName: string;
}
