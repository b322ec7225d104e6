import type { Searcher } from './answer.ts';
import { openSearcher } from './engine.ts';
import { startAllowance } from './partner-fetch.ts';
import { partnerFiles } from './partner-files.ts';
import { readKeys, type CatalogueKeys } from './partner-keys.ts';
import type { PartnerReason } from './partner-words.ts';
import { IndexTrouble } from './trouble.ts';

/** A catalogue of another university. */
export interface Partner {
  name: string;
  /** Its address; ends in a slash. */
  address: string;
  /** The same without scheme and last slash: tells partners apart, and is shown with their results. */
  host: string;
}

/** What this site's own indexes were made with, and where its engine and keys lie. */
export interface Own {
  pagefind: string;
  keys: Readonly<Record<string, string>>;
  /** An absolute address that ends in `search/`. */
  home: string;
}

/** A partner whose indexes are open. */
export interface OpenPartner {
  searchers: readonly Searcher[];
  institutions: CatalogueKeys['institutions'];
  /** Why it is not searched in the first of the languages; null where it is. */
  lacks: PartnerReason | null;
}

/** Why something could not be done with a partner. */
export function reasonOf(error: unknown): PartnerReason {
  return error instanceof IndexTrouble ? error.reason : 'malformed';
}

/** Why an index of a partner cannot be searched with this site's keys; null where it can. */
function hindrance(theirs: CatalogueKeys, own: Own, language: string): PartnerReason | null {
  if (!theirs.languages.includes(language)) return 'language';
  return theirs.keys.get(language) === own.keys[language] ? null : 'version';
}

/**
 * Opens the indexes of a partner in those of the languages (the reader's own first) that it has and that were made as
 * this site's are. Rejects where there are none.
 */
export async function openPartner(
  { address, host }: Partner,
  languages: readonly string[],
  own: Own,
): Promise<OpenPartner> {
  const files = partnerFiles(startAllowance());
  const theirs = readKeys(await files.read(`${address}search/keys.json`, true));
  if (theirs.pagefind !== own.pagefind) throw new IndexTrouble('version', theirs.pagefind);
  const reasons = new Map<string, PartnerReason>();
  const open = async (language: string): Promise<Searcher | null> => {
    const reason = hindrance(theirs, own, language);
    if (reason !== null) {
      reasons.set(language, reason);
      return null;
    }
    const bundle = `${address}search/${language}/`;
    try {
      // Engines start one after another: whoever is slow must not stand in that line.
      await files.ahead(bundle);
      return await openSearcher({ bundle, home: own.home, language, host, facets: true, read: files.read });
    } catch (error) {
      reasons.set(language, reasonOf(error));
      return null;
    }
  };
  const searchers = (await Promise.all(languages.map(open))).filter((searcher) => searcher !== null);
  if (searchers.length === 0) {
    const [first = 'language'] = languages.flatMap((language) => reasons.get(language) ?? []);
    throw new IndexTrouble(first, address);
  }
  files.settle();
  return { searchers, institutions: theirs.institutions, lacks: reasons.get(languages[0] ?? '') ?? null };
}
