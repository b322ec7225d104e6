import { readHeading } from './anchors.ts';
import { addressKind, fileName } from './address.ts';
import { plainText, PLAIN_TAGS, type BodyNode, type PlainNode, type PlainTag } from './body.ts';
import { codeLanguage, CODE_LANGUAGE_NAMES } from './code-languages.ts';
import { placeOf, report, type Context } from './context.ts';
import { isFootnotes, readCall, readFootnotes } from './footnotes.ts';
import type { ParsedNode } from './parser.ts';
import { readMath } from './read-math.ts';
import { nearestValue } from '../source/nearest.ts';
import { isBlank, reportHidden } from './hidden.ts';
import { refuseInline } from './inline.ts';

/** How children are read; handed in, because bodies and components read each other. */
export interface Readers {
  flow: (context: Context, children: readonly ParsedNode[]) => BodyNode[];
  inline: (context: Context, children: readonly ParsedNode[]) => BodyNode[];
}

const PLAIN: ReadonlySet<string> = new Set(PLAIN_TAGS);
const isPlain = (tag: string): tag is PlainTag => PLAIN.has(tag);

const classes = (node: ParsedNode | undefined): readonly unknown[] => {
  const names = node?.properties?.className;
  return Array.isArray(names) ? names : [];
};
const property = (node: ParsedNode, name: string): string => {
  const value = node.properties?.[name];
  return typeof value === 'string' ? value : '';
};
/** The text of code and formulas, which hold nothing else. */
const codeText = (node: ParsedNode | undefined): string => {
  const value = node?.children?.[0]?.value;
  return typeof value === 'string' ? value : '';
};

/** Markdown has no place for the credit of a picture. */
const NO_CREDIT = {
  author: null,
  authorUrl: null,
  licence: null,
  source: null,
  relation: 'verbatim',
  changes: null,
  adapterLicence: null,
  permission: null,
  own: false,
  id: null,
} as const;

/** An element that Markdown made. */
export function readElement(context: Context, node: ParsedNode, readers: Readers): BodyNode[] {
  const tag = node.tagName ?? '';
  const children = node.children ?? [];
  if (/^h[1-6]$/.test(tag)) return readHeading(context, node, readers.inline(context, children));
  if (tag === 'a') return readLink(context, node, readers.inline(context, children));
  if (tag === 'img') return readPicture(context, node);
  if (tag === 'pre') return readPre(context, node);
  if (tag === 'sup') return readCall(context, node);
  if (isFootnotes(node)) return readFootnotes(context, node, (notes) => readers.flow(context, notes));
  if (tag === 'code') {
    if (classes(node).includes('math-inline')) return readMath(context, node, codeText(node), false);
    return [{ type: 'plain', tag, children: [{ type: 'text', value: codeText(node) }] }];
  }
  // The box of a task; an author's `<input>` is a tag, not an element.
  if (tag === 'input') return [];
  if (tag === 'p') return readParagraph(context, node, readers);
  if (!isPlain(tag)) {
    report(context, 'html-unexpected', placeOf(node), { tag });
    return [];
  }
  return [{ ...shapeOf(node, tag), children: childrenOf(context, node, tag, readers) }];
}

/** A formula alone in its paragraph and written with `$$` is meant as a displayed one. */
function readParagraph(context: Context, node: ParsedNode, readers: Readers): BodyNode[] {
  const [only, ...others] = node.children ?? [];
  const alone = only !== undefined && others.length === 0 && classes(only).includes('math-inline');
  if (alone && context.source.slice(only).startsWith('$$'))
    return readMath(context, only, codeText(only), true);
  const read = readers.inline(context, node.children ?? []);
  return read.length === 0 ? [] : [{ type: 'plain', tag: 'p', children: read }];
}

function childrenOf(context: Context, node: ParsedNode, tag: PlainTag, readers: Readers): BodyNode[] {
  const children = node.children ?? [];
  if (tag === 'hr' || tag === 'br') return [];
  if (tag === 'blockquote') return readers.flow(context, children);
  // An item of a tight list holds text directly; blocks in it keep their places.
  if (tag === 'li' && children.some((child) => child.tagName === 'p')) return readers.flow(context, children);
  const structural = /^(?:ul|ol|table|thead|tbody|tr)$/.test(tag);
  return readers.inline(context, structural ? children.filter((child) => child.type !== 'text') : children);
}

function shapeOf(node: ParsedNode, tag: PlainTag): Omit<PlainNode, 'children'> {
  const align = /^text-align: (left|center|right)$/.exec(property(node, 'style'))?.[1];
  const start = node.properties?.start;
  const box = node.children
    ?.flatMap((child) => [child, ...(child.children ?? [])])
    .find((child) => child.tagName === 'input');
  return {
    type: 'plain',
    tag,
    ...((tag === 'th' || tag === 'td') && align !== undefined
      ? { align: align as 'left' | 'center' | 'right' }
      : {}),
    ...(tag === 'ol' && typeof start === 'number' && start !== 1 ? { start } : {}),
    ...(tag === 'li' && box !== undefined ? { checked: box.properties?.checked === true } : {}),
  };
}

function readLink(context: Context, node: ParsedNode, children: BodyNode[]): BodyNode[] {
  const target = property(node, 'href').trim();
  const place = placeOf(node);
  const kind = addressKind(target);
  if (kind === null) {
    report(context, 'link-address', place, { address: target });
    return children;
  }
  const words = refuseInline(context, children);
  const text = children.some((child) => child.type === 'picture') ? null : plainText(children);
  const inside = kind === 'anchor' || kind === 'relative';
  if (text !== null && isBlank(text) && !inside)
    report(context, 'link-empty', place, { address: target, fix: `[…](${target})` });
  const naming = text === null || !inside ? null : isBlank(text) ? 'name' : text === '#' ? 'number' : null;
  const title = property(node, 'title').trim() || null;
  reportHidden(context, title ?? '', place);
  context.facts.references.push({ target, kind: 'link', ...(naming === null ? {} : { naming }), place });
  return [{ type: 'link', target, title, naming, children: naming === 'name' ? [] : words }];
}

function readPicture(context: Context, node: ParsedNode): BodyNode[] {
  const target = property(node, 'src').trim();
  const alt = property(node, 'alt').trim();
  const place = placeOf(node);
  if (fileName(target) === null) {
    report(context, 'picture-address', place, { address: target });
    return [];
  }
  if (isBlank(alt)) report(context, 'picture-alt', place, { address: target, fix: `![…](${target})` });
  const title = property(node, 'title').trim() || null;
  reportHidden(context, `${alt}${title ?? ''}`, place);
  context.facts.references.push({ target, kind: 'picture', place });
  context.facts.figures.push({ kind: 'picture', target, alt, ...NO_CREDIT, title, place });
  return [{ type: 'picture', target, alt, title }];
}

function readPre(context: Context, node: ParsedNode): BodyNode[] {
  const code = node.children?.[0];
  if (classes(code).includes('math-display')) return readMath(context, node, codeText(code), true);
  context.facts.features.code = true;
  const written = typeof code?.data?.lang === 'string' ? code.data.lang : '';
  const meta = typeof code?.data?.meta === 'string' ? code.data.meta : '';
  const language = codeLanguage(written);
  if (language === undefined) {
    report(context, 'code-language', placeOf(node), {
      language: written,
      ...nearestValue(written, CODE_LANGUAGE_NAMES),
    });
  }
  const title = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/.exec(meta);
  const value = codeText(code).replace(/\n$/, '');
  return [
    {
      type: 'code',
      language: language ?? null,
      title: (title?.[1] ?? title?.[2] ?? '').trim() || null,
      value,
    },
  ];
}
