import type { PartnerAnswer, PartnerSearch } from './partners.ts';
import type { Answer, Merge, SearchSession } from './session.ts';

/** The languages that this site's own indexes are in, that of the page first. */
function languagesOfPage(): string[] {
  const { lang, dataset } = document.documentElement;
  const indexed = (dataset.searchLanguages ?? '').split(' ').filter(Boolean);
  return [...indexed.filter((tag) => tag === lang), ...indexed.filter((tag) => tag !== lang)];
}

/**
 * A session that asks partners as well. Nothing of theirs is shown before this site's own answer, and none of them keeps
 * another waiting: what they find is put in its place when it comes.
 */
export function spanning(session: SearchSession, partners: PartnerSearch, merge: Merge): SearchSession {
  const languages = languagesOfPage();
  return {
    async find(query, wide, show) {
      let own: Answer | null = null;
      let theirs: PartnerAnswer | null = null;
      const tell = (): void => {
        if (own === null) return;
        show({
          hits: merge([own.hits, ...(theirs?.lists ?? [])]),
          troubles: [...own.troubles, ...(theirs?.troubles ?? [])],
          complete: own.complete && theirs?.waiting === 0,
        });
      };
      const asked = partners.search(query, languages, (answer) => {
        theirs = answer;
        tell();
      });
      await session.find(query, wide, (answer) => {
        own = answer;
        tell();
      });
      await asked;
    },
    suggest: session.suggest,
  };
}
