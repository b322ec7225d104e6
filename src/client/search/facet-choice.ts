import type { Hit } from './answer.ts';

/** What results are filtered by, as the page names it. */
export interface Facet {
  name: string;
  label: string;
  /** Names by id. */
  values: Readonly<Record<string, string>>;
}

/** The reader's choice: keys by facet. */
export type FacetChoice = ReadonlyMap<string, ReadonlySet<string>>;

/** A value of a facet among the results, and how many of them choosing it would show. */
export interface FacetCount {
  key: string;
  count: number;
}

/** Under what a hit stands in a facet. Another site's institutions are others, whatever their ids. */
export function keysOfHit({ host, facets }: Hit, facet: string): string[] {
  const values = facets[facet] ?? [];
  return facet === 'institution' && host !== null ? values.map((value) => `${host}/${value}`) : [...values];
}

/** The institution's site and id that a key stands for; the host is null for this site. */
export function institutionOf(key: string): { host: string | null; id: string } {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? { host: null, id: key } : { host: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** True where the hit has one of the values chosen in every facet, apart from `besides`. */
export function fits(hit: Hit, choice: FacetChoice, besides?: string): boolean {
  return [...choice].every(
    ([facet, keys]) =>
      facet === besides || keys.size === 0 || keysOfHit(hit, facet).some((key) => keys.has(key)),
  );
}

/**
 * The values of a facet among the hits: each with the number of hits there would be if it were the only one chosen in
 * this facet, with all else as it is. What is chosen is always among them. Those with most hits come first, whatever else is
 * chosen, so that nothing moves under the reader's finger.
 */
export function countsOf(hits: readonly Hit[], choice: FacetChoice, facet: string): FacetCount[] {
  const all = new Map<string, number>();
  const left = new Map<string, number>();
  for (const key of choice.get(facet) ?? []) all.set(key, 0);
  for (const hit of hits) {
    const fit = fits(hit, choice, facet);
    for (const key of new Set(keysOfHit(hit, facet))) {
      all.set(key, (all.get(key) ?? 0) + 1);
      if (fit) left.set(key, (left.get(key) ?? 0) + 1);
    }
  }
  return [...all]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([key]) => ({ key, count: left.get(key) ?? 0 }));
}

/** The choice in an address: `only=institution:kstu&only=kind:module`. */
const NAME = 'only';

/** Reads the choice out of a query string; facets that the page does not have are passed over. */
export function choiceIn(query: string, facets: readonly Facet[]): Map<string, Set<string>> {
  const choice = new Map(facets.map(({ name }) => [name, new Set<string>()]));
  for (const value of new URLSearchParams(query).getAll(NAME)) {
    const colon = value.indexOf(':');
    const key = value.slice(colon + 1);
    if (colon > 0 && key) choice.get(value.slice(0, colon))?.add(key);
  }
  return choice;
}

/** The query string with another choice in it; everything else stays. */
export function withChoice(query: string, choice: FacetChoice): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(NAME);
  for (const [facet, keys] of choice) for (const key of keys) parameters.append(NAME, `${facet}:${key}`);
  return parameters.toString();
}
