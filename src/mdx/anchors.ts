import { slug } from 'github-slugger';
import type { Place } from '../diagnostics/diagnostic.ts';
import { ID } from '../source/fields.ts';
import { suggestId } from '../source/names.ts';
import { plainText, type BodyNode } from './body.ts';
import { isAnchored, isComponentName, type ComponentName } from './components.ts';
import { placeOf, report, type Context } from './context.ts';
import { nodesOf, type ParsedNode } from './parser.ts';
import { isBlank } from './hidden.ts';

/** Ids of the page around the body begin so; no anchor of an author may. */
const RESERVED = 'okuu-';

/** Takes the ids that authors gave before any heading gets one, so that a heading never takes an id away. */
export function claimIds(context: Context, tree: ParsedNode): void {
  for (const node of nodesOf(tree)) {
    const name = node.name ?? '';
    const named = node.type.startsWith('mdxJsx') && isComponentName(name) && isAnchored(name);
    const value = named ? node.attributes?.find(({ name }) => name === 'id')?.value : undefined;
    if (typeof value === 'string' && ID.test(value)) claim(context, value, placeOf(node));
  }
}

function claim(context: Context, id: string, place: Place): void {
  const first = context.ids.get(id);
  if (id.startsWith(RESERVED)) report(context, 'anchor-reserved', place, { id });
  else if (first !== undefined)
    report(context, 'anchor-duplicate', place, { id, line: String(first.line ?? '') });
  else {
    context.ids.set(id, place);
    context.slugger.slug(id);
    context.facts.anchors.push({ id, place });
  }
}

/** An anchor made by us, unique in the body. */
export function makeAnchor(context: Context, wanted: string, place: Place): string {
  const plain = wanted.normalize('NFC').trim();
  // `okuu-…` is the page's own; signs alone leave nothing of a slug.
  const own = /^okuu[\s-]/i.test(plain);
  const empty = /^-*$/.test(slug(plain));
  const id = context.slugger.slug(own ? `h ${plain}` : empty ? 'section' : plain);
  context.facts.anchors.push({ id, place });
  return id;
}

/** Components that others lead to by themselves (a credit, a kept result), with what their anchors begin with. */
const CREDITED: Partial<Record<ComponentName, string>> = {
  Figure: 'figure',
  Download: 'file',
  Listing: 'code',
  Quote: 'quote',
  Video: 'video',
  Quiz: 'quiz',
};

/**
 * An anchor for what is led to by itself and was given none: people who reuse a figure link to it. It comes from the file or
 * the title, so that it stays where it is when others are put before it.
 */
export function creditAnchor(
  context: Context,
  name: ComponentName,
  { src, title, author }: Readonly<Record<string, string | true>>,
  place: Place,
): string | null {
  const kind = CREDITED[name];
  if (kind === undefined) return null;
  const named = (kind === 'video' ? [title] : [src, title, author]).find(
    (value) => typeof value === 'string',
  );
  const part = suggestId((named ?? '').replace(/\.[a-z0-9]+$/, '')) ?? '';
  const id = context.slugger.slug(`${RESERVED}${kind}-${part.slice(0, 40)}`.replace(/-+$/, ''));
  context.facts.anchors.push({ id, place });
  return id;
}

/** A heading: level checked, anchor made. */
export function readHeading(context: Context, node: ParsedNode, children: BodyNode[]): BodyNode[] {
  const place = placeOf(node);
  const text = plainText(children).replace(/\s+/g, ' ').trim();
  const written = Number(node.tagName?.slice(1));
  if (written === 1) report(context, 'heading-title', place, { text, fix: `## ${text}` });
  else if (written > context.lastDepth + 1) {
    const expected = context.lastDepth + 1;
    report(context, 'heading-level', place, {
      depth: String(written),
      expected: String(expected),
      fix: `${'#'.repeat(expected)} ${text}`,
    });
  }
  context.lastDepth = written;
  if (isBlank(text)) {
    report(context, 'heading-empty', place);
    return [];
  }
  const depth = Math.max(2, written);
  const id = makeAnchor(context, text, place);
  // Headings within a hint or a tab are no part of the page's outline.
  if (context.inside.length === 0) context.facts.headings.push({ depth, text, id, place });
  return [{ type: 'heading', depth, id, children }];
}
