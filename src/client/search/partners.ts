import type { Hit } from './answer.ts';
import { openPartner, reasonOf, type OpenPartner, type Own, type Partner } from './open-partner.ts';
import { partnerHits } from './partner-hit.ts';
import { partnerSentence, type PartnerReason } from './partner-words.ts';
import { languageName } from './words.ts';

/** What partners found so far. */
export interface PartnerAnswer {
  /** One list for each partner and language that answered. */
  lists: readonly (readonly Hit[])[];
  /** A sentence for each partner that cannot be searched, or not in the reader's language. */
  troubles: readonly string[];
  /** Partners that are still asked. */
  waiting: number;
}

/** Searches catalogues of other universities. */
export interface PartnerSearch {
  /**
   * Asks every partner in these languages, the reader's own first. `onAnswer` comes at the start and after each partner,
   * and never after a newer search has begun. Never rejects: what cannot be searched is named.
   */
  search: (
    query: string,
    languages: readonly string[],
    onAnswer: (answer: PartnerAnswer) => void,
  ) => Promise<void>;
  /** The name of an institution of a partner; null where it is not known. */
  institutionName: (host: string, id: string) => string | null;
}

/** Milliseconds after which a partner that could not be opened is tried again. */
const REST = 60_000;

interface Standing {
  opening: Promise<OpenPartner>;
  failedAt: number | null;
}

/** The partners that the page names, and what their indexes are held against; null where it names none. */
function partnersOfPage(): { partners: Partner[]; own: Own } | null {
  const { searchPartners, searchKeys, searchBundle = '' } = document.documentElement.dataset;
  if (searchPartners === undefined || searchKeys === undefined) return null;
  const named = JSON.parse(searchPartners) as Pick<Partner, 'name' | 'address'>[];
  const made = JSON.parse(searchKeys) as Pick<Own, 'pagefind' | 'keys'>;
  return {
    partners: named.map(({ name, address }) => ({
      name,
      address,
      host: address.replace(/^https?:\/\//, '').replace(/\/+$/, ''),
    })),
    own: { ...made, home: new URL('../', new URL(searchBundle, document.baseURI)).href },
  };
}

/** The search of the partners that the page names; null where it names none. */
export function partnerSearch(): PartnerSearch | null {
  const page = partnersOfPage();
  if (page === null) return null;
  const { partners, own } = page;
  const tag = document.body.lang || document.documentElement.lang;
  const standings = new Map<Partner, Standing>();
  const institutions = new Map<string, OpenPartner['institutions']>();
  let latest = 0;

  function opened(partner: Partner, languages: readonly string[]): Promise<OpenPartner> {
    const known = standings.get(partner);
    if (known && (known.failedAt === null || performance.now() - known.failedAt < REST)) return known.opening;
    const standing: Standing = { opening: openPartner(partner, languages, own), failedAt: null };
    standings.set(partner, standing);
    standing.opening.then(
      (open) => institutions.set(partner.host, open.institutions),
      () => (standing.failedAt = performance.now()),
    );
    return standing.opening;
  }

  return {
    async search(query, languages, onAnswer) {
      const run = (latest += 1);
      const lists = new Map<Partner, Hit[][]>();
      const troubles = new Map<Partner, string>();
      const [first = ''] = languages;
      let waiting = partners.length;
      const tell = (): void => {
        if (run !== latest) return;
        const inOrder = <T>(values: ReadonlyMap<Partner, T>): T[] =>
          partners.flatMap((partner) => values.get(partner) ?? []);
        onAnswer({
          lists: partners.flatMap((partner) => lists.get(partner) ?? []),
          troubles: inOrder(troubles),
          waiting,
        });
      };
      const ask = async (partner: Partner): Promise<void> => {
        const fail = (reason: PartnerReason): void =>
          void troubles.set(partner, partnerSentence(tag, reason, partner.name, languageName(first)));
        try {
          const { searchers, lacks } = await opened(partner, languages);
          if (run !== latest) return;
          const found = await Promise.all(searchers.map((searcher) => searcher.search(query)));
          lists.set(
            partner,
            found.map((hits) => partnerHits(hits, partner)),
          );
          if (lacks !== null) fail(lacks);
        } catch (error) {
          fail(reasonOf(error));
        }
        waiting -= 1;
        tell();
      };
      tell();
      await Promise.all(partners.map(ask));
    },

    institutionName(host, id) {
      const names = institutions.get(host)?.get(id);
      return names?.get(tag) ?? names?.get('und') ?? [...(names?.values() ?? [])][0] ?? null;
    },
  };
}
