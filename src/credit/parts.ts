/** A piece of a credit's sentences: what a text is, and where it leads. Forms are made of these. */
export type Part =
  /** Okuu's own words, with the spaces and signs around them. */
  | { role: 'words'; text: string }
  /** Somebody's words: changes, an institution, a version. */
  | { role: 'said'; text: string }
  /** A title; its quotation marks stand outside the link. */
  | { role: 'title'; text: string; href: string | null; quotes: readonly [string, string] }
  | { role: 'maker'; text: string; href: string | null }
  /** The work itself where no title can carry its address. */
  | { role: 'work'; text: string; href: string | null }
  | { role: 'licence'; text: string; href: string }
  /** The end of a sentence. */
  | { role: 'stop' }
  /** What was said of another work, which this one was made from. */
  | { role: 'origin'; about: string | null; parts: readonly Part[] };

export const STOP: Part = { role: 'stop' };
export const words = (text: string): Part => ({ role: 'words', text });
export const said = (text: string): Part => ({ role: 'said', text });

/** "Licence: {licence}" with parts in the slots; a slot that is not given stays empty. */
export function filled(template: string, slots: Readonly<Record<string, readonly Part[]>>): Part[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, at): readonly Part[] => {
    if (at % 2 === 1) return slots[piece] ?? [];
    return piece === '' ? [] : [words(piece)];
  });
}

/** Lists of parts with something between. */
export function joined(lists: readonly (readonly Part[])[], between: string): Part[] {
  return lists.flatMap((parts, at) => (at === 0 ? parts : [words(between), ...parts]));
}
