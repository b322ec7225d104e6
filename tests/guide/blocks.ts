/** A fenced block of a guide. */
export interface Block {
  language: string;
  text: string;
}

/** The fenced blocks of a text, in order. */
export function blocks(text: string): Block[] {
  return [...text.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)].map((match) => ({
    language: match[2] ?? '',
    text: match[3] ?? '',
  }));
}

/** Headings and rows that part a table's head, in order: what texts in several languages have in common. */
export function shape(text: string): string[] {
  return [...text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^#+(?= )|^\|---/gm)].map(([mark]) => mark);
}
