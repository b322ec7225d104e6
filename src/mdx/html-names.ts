/** What to write instead of the HTML that people know from other programs. */
const MARKDOWN: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  s: '~~…~~',
  del: '~~…~~',
  a: '[…](https://…)',
  img: '![…](./file.svg)',
  code: '`…`',
  pre: '```',
  blockquote: '> …',
  br: '\\',
  hr: '---',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  p: '…',
  sub: '$x_2$',
  sup: '$x^2$',
  table: '| … | … |',
  iframe: '<Video src="https://…" title="…"/>',
  video: '<Video src="https://…" title="…"/>',
  details: '<Exercise> <Solution>',
};

/** HTML elements that have no end tag (HTML §13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** `{ instead }` for a diagnostic's values, or nothing. */
export function insteadOf(tag: string): Record<string, string> {
  return Object.hasOwn(MARKDOWN, tag) ? { instead: MARKDOWN[tag] ?? '' } : {};
}

/** True for HTML elements that are complete as `<br>`; MDX asks for `<br/>`, and Okuu takes neither. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}
