import type { XmlElement } from '@rgrove/parse-xml';
import { SVG_NAMESPACE, XLINK_NAMESPACE, XML_NAMESPACE } from './svg-names.ts';

/** Namespaces in force at an element: prefix → address; the empty prefix is the default one. */
export type Scope = ReadonlyMap<string, string>;

export const ROOT_SCOPE: Scope = new Map([['xml', XML_NAMESPACE]]);

/** A name with the namespace its prefix stands for. */
export interface QualifiedName {
  namespace: string;
  local: string;
}

/** The namespaces at an element, its own declarations included. */
export function scopeOf(element: XmlElement, outer: Scope): Scope {
  const own = Object.entries(element.attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

/** Resolves an element's or attribute's name; an attribute without prefix is in no namespace. */
export function qualify(name: string, scope: Scope, attribute: boolean): QualifiedName {
  const colon = name.indexOf(':');
  if (colon < 0) return { namespace: attribute ? '' : (scope.get('') ?? ''), local: name };
  return { namespace: scope.get(name.slice(0, colon)) ?? '?', local: name.slice(colon + 1) };
}

/** An element of the cleaned picture. */
export interface CleanElement {
  name: string;
  attributes: Record<string, string>;
  children: (CleanElement | string)[];
}

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (char) => `&#${char.charCodeAt(0)};`);
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);

function writeElement(element: CleanElement, out: string[]): void {
  out.push(`<${element.name}`);
  for (const [name, value] of Object.entries(element.attributes))
    out.push(` ${name}="${escapeAttribute(value)}"`);
  if (element.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else writeElement(child, out);
  }
  out.push(`</${element.name}>`);
}

/** The cleaned picture as a file: written anew from the tree, so that nothing of the source gets through unseen. */
export function writeSvg(root: CleanElement): string {
  const out: string[] = [];
  const namespaces = { xmlns: SVG_NAMESPACE, 'xmlns:xlink': XLINK_NAMESPACE };
  writeElement({ ...root, attributes: { ...namespaces, ...root.attributes } }, out);
  return `${out.join('')}\n`;
}

/** How many elements are drawn once every `<use>` is followed: nested ones can draw billions out of a few lines. */
export function drawnElements(root: CleanElement): number {
  const byId = new Map<string, CleanElement>();
  const index = (element: CleanElement): void => {
    const id = element.attributes.id;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') index(child);
  };
  index(root);
  const counts = new Map<CleanElement, number>();
  const count = (element: CleanElement): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    // A circle of uses is not drawn by browsers; counting it as nothing ends the recursion.
    counts.set(element, 0);
    const href = element.attributes.href ?? element.attributes['xlink:href'] ?? '';
    const target = element.name === 'use' ? byId.get(href.slice(1)) : undefined;
    let total = 1 + (target === undefined ? 0 : count(target));
    for (const child of element.children) if (typeof child !== 'string') total += count(child);
    counts.set(element, total);
    return total;
  };
  return count(root);
}
