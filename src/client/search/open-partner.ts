import type { Searcher } from './answer.ts';
import { openSearcher } from './engine.ts';
import { fetchFrom, startAllowance, wrapped } from './partner-fetch.ts';
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

/**
 * Opens the indexes of a partner in those of the languages (the reader's own first) that it has and that were made as
 * this site's are. Rejects where there are none.
 */
export async function openPartner(
  { address, host }: Partner,
  languages: readonly string[],
  own: Own,
): Promise<OpenPartner> {
  let allowance = startAllowance();
  const read = async (file: string, fresh: boolean): Promise<Uint8Array> => {
    const bytes = await allowance((signal) => fetchFrom(file, signal, fresh));
    if (/\.pf_\w+$/.test(file) && !wrapped(bytes)) throw new IndexTrouble('malformed', file);
    return bytes;
  };
  const theirs = readKeys(await read(`${address}search/keys.json`, true));
  if (theirs.pagefind !== own.pagefind) throw new IndexTrouble('version', theirs.pagefind);
  const reasons = new Map<string, PartnerReason>();
  const searchers: Searcher[] = [];
  for (const language of languages) {
    if (!theirs.languages.includes(language)) reasons.set(language, 'language');
    else if (theirs.keys.get(language) !== own.keys[language]) reasons.set(language, 'version');
    else {
      const bundle = `${address}search/${language}/`;
      const source = { bundle, home: own.home, language, host, facets: true, read };
      // One after another: what fails in one language may fail in all, and the time is one for all.
      await openSearcher(source).then(
        (searcher) => searchers.push(searcher),
        (error: unknown) => reasons.set(language, reasonOf(error)),
      );
    }
  }
  const [first] = reasons.values();
  if (searchers.length === 0) throw new IndexTrouble(first ?? 'language', address);
  // From now on each request has the time for itself.
  allowance = (ask) => startAllowance()(ask);
  return { searchers, institutions: theirs.institutions, lacks: reasons.get(languages[0] ?? '') ?? null };
}
