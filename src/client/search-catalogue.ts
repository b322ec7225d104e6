import { buildFacets } from './search/facets.ts';
import { partnerSearch } from './search/partners.ts';
import { spanning } from './search/spanning.ts';
import { startBox } from './search/start.ts';

const partners = partnerSearch();

startBox({
  widen: (own, merge) => (partners === null ? own : spanning(own, partners, merge)),
  filters: (onChange) => buildFacets(onChange, partners?.institutionName ?? null),
});
