/** What the catalogue is filtered by; each is a `data-` attribute of an item with values set apart by spaces. */
export const FACETS = ['institution', 'subject', 'level', 'language', 'licence'] as const;
export type FacetName = (typeof FACETS)[number];

/** What the reader chose: values by facet, and words. */
export interface Choice {
  values: Readonly<Record<FacetName, readonly string[]>>;
  words: readonly string[];
}

/** An item of the catalogue. A facet it says nothing of is null: an institution has no level, and no level hides it. */
export interface Item {
  values: Readonly<Record<FacetName, readonly string[] | null>>;
  text: string;
}

/** Brings letters that readers do not tell apart when typing to one form. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/ё/g, 'е');

/** The words of what was typed. */
export const wordsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

function fitsFacet(item: Item, name: FacetName, wanted: readonly string[]): boolean {
  const values = item.values[name];
  return values === null || wanted.length === 0 || wanted.some((value) => values.includes(value));
}

/** True where the item has one of the values chosen in every facet (apart from `besides`) and all the words. */
export function fits(item: Item, choice: Choice, besides?: FacetName): boolean {
  return (
    FACETS.every((name) => name === besides || fitsFacet(item, name, choice.values[name])) &&
    choice.words.every((word) => item.text.includes(word))
  );
}

/** How many items there would be if this value were chosen alone in its facet, with everything else as it is. */
export function countWith(items: readonly Item[], choice: Choice, name: FacetName, value: string): number {
  return items.filter((item) => fits(item, choice, name) && fitsFacet(item, name, [value])).length;
}
