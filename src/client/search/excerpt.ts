/** A piece of an excerpt; `marked` where it is a word that was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Pagefind writes `<` and `>` of the page as entities, and nothing else; so a real tag can only be its own `<mark>`. */
const decode = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** Takes an excerpt of Pagefind apart, for text nodes: it is never used as HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  excerpt.split('<mark>').forEach((piece, index) => {
    const [inside = '', ...outside] = piece.split('</mark>');
    const rest = outside.join('');
    if (index === 0) parts.push({ text: decode(inside + rest), marked: false });
    else parts.push({ text: decode(inside), marked: true }, { text: decode(rest), marked: false });
  });
  return parts.filter((part) => part.text !== '');
}
