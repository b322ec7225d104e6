import type { BodyNode } from './body.ts';
import { placeOf, report, type Context } from './context.ts';
import type { ParsedNode } from './parser.ts';

const CALL = /^#user-content-fn-/;

/** An address within a page as it reads; the parser encodes letters of the labels in some places only. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The list items of the section that the parser puts at the end of a body with footnotes. */
function notesOf(tree: ParsedNode): ParsedNode[] {
  const section = tree.children?.find(isFootnotes);
  const list = section?.children?.find((child) => child.tagName === 'ol');
  return (list?.children ?? []).filter((child) => child.tagName === 'li');
}

export function isFootnotes(node: ParsedNode): boolean {
  return node.tagName === 'section' && node.properties?.dataFootnotes === true;
}

/** Numbers the notes of a body, and warns of notes that nothing calls: Markdown leaves them out without a word. */
export function numberFootnotes(context: Context, tree: ParsedNode): void {
  for (const note of notesOf(tree)) {
    const id = typeof note.properties?.id === 'string' ? note.properties.id : '';
    context.footnotes.set(decoded(`#${id}`), { number: context.footnotes.size + 1, calls: 0 });
  }
  const called = new Set(
    [...context.footnotes.keys()].map((address) => address.replace(CALL, '').toLowerCase()),
  );
  let fence = '';
  for (const [at, line] of context.source.lines.entries()) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? '';
    if (fence !== '' ? mark === fence : mark !== '') fence = fence === '' ? mark : '';
    const label = fence === '' ? /^ {0,3}\[\^([^\]\s]+)\]:/.exec(line)?.[1] : undefined;
    if (label !== undefined && !called.has(label.toLowerCase())) {
      report(context, 'footnote-unused', { line: at + 1, column: line.indexOf('[') + 1 }, { label });
    }
  }
}

/** The notes of a body by the address of their calls, without the ways back. */
export function calledNotes(tree: ParsedNode): Map<string, ParsedNode> {
  return new Map(
    notesOf(tree).map((note) => {
      const id = typeof note.properties?.id === 'string' ? note.properties.id : '';
      return [decoded(`#${id}`), withoutBacklinks(note)];
    }),
  );
}

/** `[^1]` in the text. */
export function readCall(context: Context, node: ParsedNode): BodyNode[] {
  const href = node.children?.[0]?.properties?.href;
  const note = typeof href === 'string' ? context.footnotes.get(decoded(href)) : undefined;
  if (note === undefined) {
    report(context, 'footnote-undefined', placeOf(node), { label: context.source.slice(node).slice(2, -1) });
    return [];
  }
  note.calls += 1;
  return [{ type: 'footnote-call', number: note.number, call: note.calls }];
}

/** The notes themselves; the links back are made anew by the renderer, in the reader's language. */
export function readFootnotes(
  context: Context,
  section: ParsedNode,
  read: (children: readonly ParsedNode[]) => BodyNode[],
): BodyNode[] {
  const items = notesOf({ type: 'root', children: [section] });
  const bodies = items.map((item) => read(withoutBacklinks(item).children ?? []));
  const counted = [...context.footnotes.values()];
  const notes = bodies.map((children, at) => ({ number: at + 1, calls: counted[at]?.calls ?? 0, children }));
  return notes.length === 0 ? [] : [{ type: 'footnotes', notes }];
}

const isBacklink = (node: ParsedNode | undefined): boolean =>
  node?.properties?.dataFootnoteBackref !== undefined;
const isBlank = (node: ParsedNode): boolean => node.type === 'text' && String(node.value).trim() === '';

function withoutBacklinks(node: ParsedNode): ParsedNode {
  const children = node.children
    ?.filter((child, at, all) => !isBacklink(child) && !(isBacklink(all[at + 1]) && isBlank(child)))
    .map((child, at, kept) => {
      if (child.tagName === 'p') return withoutBacklinks(child);
      // The space before the way back went with it.
      return child.type === 'text' && at === kept.length - 1
        ? { ...child, value: String(child.value).trimEnd() }
        : child;
    });
  return children === undefined ? node : { ...node, children };
}
