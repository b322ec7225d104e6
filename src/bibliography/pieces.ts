/** A stretch of a formatted reference; HTML, DOCX and plain text are all written from these. */
export interface Piece {
  text: string;
  italic?: true;
  /** Where it leads, http or https. */
  href?: string;
}

/** What is not said is left out. */
type Part = string | Piece | readonly Piece[] | null | undefined;

/** Parts as one line of pieces, nothing between. */
export function pieces(...parts: Part[]): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (part === null || part === undefined || part === '') return [];
    if (typeof part === 'string') return [{ text: part }];
    return 'text' in part ? [part] : [...part];
  });
}

/** Parts with a separator between those that are there. */
export function joined(separator: string, ...parts: Part[]): Piece[] {
  return parts
    .map((part) => pieces(part))
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

/**
 * Parts as sentences: each ends in one period, none in two, and a question mark needs none. A part that ends in an
 * address keeps it clean where `bare` says so (APA: no period after an address).
 */
export function sentences(parts: readonly Part[], { bare = false } = {}): Piece[] {
  return joined(
    ' ',
    ...parts.map((part) => {
      const line = pieces(part);
      const last = line.at(-1);
      if (last === undefined || ends(last.text) || (bare && last.href !== undefined)) return line;
      return [...line, { text: '.' }];
    }),
  );
}

/** True for what needs no period after it: `изд.`, `Why?`, `…`, also where a quotation mark or a bracket closes after. */
function ends(text: string): boolean {
  return /[.!?…]$/.test(text) || /[.!?…][»”"]$/.test(text);
}

/** Neighbours of one look become one piece. */
export function merged(line: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of line) {
    const last = out.at(-1);
    if (last !== undefined && last.italic === piece.italic && last.href === piece.href)
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/** The line as plain text. */
export function plainText(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join('');
}

export const NBSP = '\u00a0';

/** Ranges with an en dash and no spaces: `12--15`, `12 - 15` → `12–15`. */
export function ranged(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])\s*(?:-{1,3}|–|—)\s*(?=[\p{L}\p{N}])/gu, '–');
}

/** True where more than one page is meant. */
export function severalPages(pages: string): boolean {
  return /[–,;]/.test(ranged(pages));
}
