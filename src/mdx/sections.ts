import { createHash } from 'node:crypto';
import { byCodeUnit } from '../diagnostics/order.ts';
import { calledNotes, decoded } from './footnotes.ts';
import type { Heading, Section } from './facts.ts';
import type { ParsedNode } from './parser.ts';

/** The section of what stands before the first heading; no heading's anchor begins so. */
export const START_SECTION = 'okuu-start';

/**
 * Cuts a body at its headings of level 2 and 3 and gives each part a fingerprint. It is taken from what the author
 * wrote, not from what Okuu makes of it: a number that Okuu counts would change with every section before.
 */
export function sectionsOf(tree: ParsedNode, headings: readonly Heading[]): Section[] {
  const known = new Map(headings.map((heading) => [placeKey(heading.place), heading]));
  const notes = calledNotes(tree);
  const sections: Section[] = [];
  let open: Omit<Section, 'fingerprint'> = { id: START_SECTION, title: '', depth: 1 };
  let nodes: ParsedNode[] = [];
  const close = (): void => {
    const content = canonical(nodes, notes);
    if (open.depth > 1 || content.length > 0) sections.push({ ...open, fingerprint: fingerprint(content) });
    nodes = [];
  };
  for (const node of tree.children ?? []) {
    if (node.tagName === 'section') continue;
    const start = node.position?.start;
    const heading =
      start !== undefined && /^h[1-3]$/.test(node.tagName ?? '') ? known.get(placeKey(start)) : undefined;
    if (heading !== undefined) {
      close();
      open = { id: heading.id, title: heading.text, depth: heading.depth };
    }
    nodes.push(node);
  }
  close();
  return sections;
}

/** The digest of a section, 16 hexadecimal digits of SHA-256: enough to tell the states of one text apart. */
export function fingerprint(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

/** Words without what only lays them out: Unicode form, soft hyphens, line ends and runs of spaces. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ');
}

const placeKey = ({ line, column }: { line: number | null; column: number | null }): string =>
  `${String(line)}:${String(column)}`;

/** Marks within a line: the white space beside them stands between words. */
const INLINE = new Set(['em', 'strong', 'del', 'a', 'code', 'math', 'img', 'note', 'Term', 'Cite']);

type Token = string | readonly (string | boolean | number | null | readonly string[])[];

/** What a part of a text says, without its layout: runs of words and marks between them. */
class Canon {
  readonly tokens: Token[] = [];
  #words = '';
  #afterBlock = true;

  write(text: string): void {
    this.#words += text;
  }

  mark(name: string, ...values: Extract<Token, readonly unknown[]>[number][]): void {
    const inline = INLINE.has(name.replace(/^\//, ''));
    this.#flush(!inline);
    this.tokens.push([name, ...values]);
    this.#afterBlock = !inline;
  }

  end(): Token[] {
    this.#flush(true);
    return this.tokens;
  }

  #flush(beforeBlock: boolean): void {
    let words = plainWords(this.#words);
    if (this.#afterBlock) words = words.trimStart();
    if (beforeBlock) words = words.trimEnd();
    if (words !== '') this.tokens.push(words);
    this.#words = '';
  }
}

function canonical(nodes: readonly ParsedNode[], notes: ReadonlyMap<string, ParsedNode>): Token[] {
  const canon = new Canon();
  const inNotes = new Set<string>();

  function read(node: ParsedNode): void {
    if (node.type === 'text') canon.write(typeof node.value === 'string' ? node.value : '');
    else if (node.type === 'element') readElement(node);
    else if (node.type.startsWith('mdxJsx')) wrap(node, node.name ?? '', attributesOf(node));
    else canon.mark(node.type, typeof node.value === 'string' ? node.value : null);
  }

  function readElement(node: ParsedNode): void {
    const tag = node.tagName ?? '';
    const text = (name: string): string | null => {
      const value = node.properties?.[name];
      return typeof value === 'string' ? plainWords(value).trim() : null;
    };
    if (tag === 'sup' && readNote(node)) return;
    if (tag === 'pre' || tag === 'code') readCode(node);
    // Paragraphs and line breaks are how the words are set, not what they say.
    else if (tag === 'p' || tag === 'br') {
      canon.write(' ');
      all(node);
      canon.write(' ');
    } else if (tag === 'img') canon.mark(tag, text('src'), text('alt'), text('title'));
    else if (tag === 'a') wrap(node, tag, [text('href'), text('title')]);
    else if (tag === 'input') canon.mark(tag, node.properties?.checked === true);
    else if (tag === 'ol' && typeof node.properties?.start === 'number')
      wrap(node, tag, [node.properties.start]);
    else wrap(node, tag, []);
  }

  /** A call of a footnote stands for the note's text: its number would change with every note before. */
  function readNote(node: ParsedNode): boolean {
    const href = node.children?.[0]?.properties?.href;
    const address = typeof href === 'string' ? decoded(href) : '';
    const note = notes.get(address);
    if (note === undefined) return false;
    canon.mark('note');
    if (!inNotes.has(address)) {
      inNotes.add(address);
      all(note);
      inNotes.delete(address);
    }
    canon.mark('/note');
    return true;
  }

  function readCode(node: ParsedNode): void {
    const code = node.tagName === 'pre' ? node.children?.[0] : node;
    const written = code?.children?.[0]?.value;
    const value = (typeof written === 'string' ? written : '').normalize('NFC');
    const names = code?.properties?.className;
    if (Array.isArray(names) && names.includes('language-math')) {
      // A comment of TeX ends with its line.
      canon.mark('math', value.includes('%') ? trimLines(value) : plainWords(value).trim());
    } else if (node.tagName === 'code') canon.mark('code', plainWords(value).trim());
    else {
      const said = (part: unknown): string => (typeof part === 'string' ? plainWords(part).trim() : '');
      canon.mark('pre', said(code?.data?.lang), said(code?.data?.meta), trimLines(value));
    }
  }

  function wrap(node: ParsedNode, name: string, values: Extract<Token, readonly unknown[]>): void {
    canon.mark(name, ...values);
    all(node);
    canon.mark(`/${name}`);
  }

  function all(node: ParsedNode): void {
    for (const child of node.children ?? []) read(child);
  }

  nodes.forEach(read);
  return canon.end();
}

/** Code without spaces at the ends of its lines and empty lines around it. */
function trimLines(code: string): string {
  return code.replace(/[ \t\r]+$/gm, '').replace(/^\n+|\n+$/g, '');
}

/** Components whose id says what is meant; that of any other is an anchor, which readers do not see. */
const NAMED_BY_ID = new Set(['Term', 'Cite']);

/** What a component says: neither where it can be linked to nor which outcomes it bears witness to are words to translate. */
function attributesOf(node: ParsedNode): (readonly string[])[] {
  return (node.attributes ?? [])
    .filter(({ name }) => name !== 'assesses' && (name !== 'id' || NAMED_BY_ID.has(node.name ?? '')))
    .map(({ name = '', value }) => [name, ...(typeof value === 'string' ? [plainWords(value).trim()] : [])])
    .sort(([a = ''], [b = '']) => byCodeUnit(a, b));
}
