import { ownName } from '../languages.ts';
import type { PackSummary } from '../../pack/summary.ts';
import { RECORD_FACETS, RECORD_KINDS, type RecordFacet } from '../catalogue-records.ts';
import type { SiteContext } from '../context.ts';
import { licenceLink } from '../licence-name.ts';
import { plain, type Tongue } from '../phrase.ts';
import { say } from '../strings.ts';
import { broadName, BROAD_FIELDS } from '../subjects.ts';

/** What the search box of the catalogue needs beyond an index: it spans courses, and other universities. */
export interface SearchSpan {
  /** JSON: what results can be filtered by, `[{name, label, values: {id: label}}]`. */
  facets: string;
  /** JSON: catalogues of other universities, `[{name, address}]`; null where there are none. */
  partners: string | null;
  /** JSON: what this site's indexes were made with, for partners' to be held against; null where there are none. */
  keys: string | null;
  /** The origins that those lie at, for the content security policy. */
  origins: string[];
}

/** A facet as the box shows it. */
interface FacetWords {
  name: RecordFacet;
  label: string;
  /** Names by id. */
  values: Record<string, string>;
}

const named = (ids: Iterable<string>, name: (id: string) => string): Record<string, string> =>
  Object.fromEntries([...new Set(ids)].sort().map((id) => [id, name(id)]));

function valuesOf(
  facet: RecordFacet,
  { search, portal }: SiteContext,
  summaries: readonly PackSummary[],
  page: Tongue,
): Record<string, string> {
  const { ui, language } = page;
  switch (facet) {
    case 'institution':
      return Object.fromEntries(
        summaries.map(({ institution: { id, shortName, name } }) => [id, plain(shortName ?? name, language)]),
      );
    case 'language':
      return named(search?.languages ?? portal.languages, ownName);
    case 'subject':
      // All of them: other universities teach what this one does not.
      return named(BROAD_FIELDS, (code) => broadName(code, ui));
    case 'kind':
      return named(RECORD_KINDS, (kind) => say(ui, `record.${kind as (typeof RECORD_KINDS)[number]}`));
    case 'licence': {
      const licences = summaries.flatMap(({ licence, modules }) => [
        licence,
        ...modules.flatMap(({ editions }) => Object.values(editions).map((edition) => edition.licence)),
      ]);
      return named(licences, (id) => licenceLink(id, ui).name);
    }
  }
}

/** What the catalogue's search spans, for its page in a language. */
export function searchSpan(
  context: SiteContext,
  summaries: readonly PackSummary[],
  page: Tongue,
): SearchSpan {
  const facets = RECORD_FACETS.map((name): FacetWords => ({
    name,
    label: say(page.ui, `filter.${name}`),
    values: valuesOf(name, context, summaries, page),
  }));
  const partners = (context.search?.partners ?? []).map(({ name, address }) => ({
    name: plain(name, page.language),
    address,
  }));
  return {
    facets: JSON.stringify(facets),
    partners: partners.length === 0 ? null : JSON.stringify(partners),
    keys: partners.length === 0 ? null : JSON.stringify(context.search?.made),
    origins: [...new Set(partners.map(({ address }) => new URL(address).origin))],
  };
}
