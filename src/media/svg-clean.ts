import { XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { finding, type Finding } from './finding.ts';
import * as names from './svg-names.ts';
import { qualify, scopeOf, type CleanElement, type Scope } from './svg-tree.ts';
import { dataPicture, styleDoor } from './svg-values.ts';

/** A picture within the SVG, as bytes, to be decoded like any other. */
export interface EmbeddedPicture {
  bytes: Buffer;
  place: Place;
}

/** What of an attribute's value an author gets to see. */
const shown = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** Copies what is allowed, leaves out what is harmless, and notes what is dangerous with its place. */
export class SvgCleaner {
  readonly findings: Finding[] = [];
  readonly pictures: EmbeddedPicture[] = [];
  readonly #source: string;
  readonly #placeAt: (offset: number) => Place;

  constructor(source: string, placeAt: (offset: number) => Place) {
    this.#source = source;
    this.#placeAt = placeAt;
  }

  #report(rule: Finding['rule'], found: string, node: XmlNode, attribute?: string): void {
    let offset = node.start;
    if (attribute !== undefined) {
      const inTag = this.#source.indexOf(attribute, offset + 1);
      if (inTag > 0 && inTag < node.end) offset = inTag;
    }
    this.findings.push(finding(rule, { found: shown(found) }, this.#placeAt(offset)));
  }

  /** The cleaned children of an element, unwrapped ones in their place. */
  children(element: XmlElement, scope: Scope): (CleanElement | string)[] {
    const out: (CleanElement | string)[] = [];
    for (const child of element.children) {
      // XmlCdata is an XmlText; comments and processing instructions are left out.
      if (child instanceof XmlText) out.push(child.text);
      else if (child instanceof XmlElement) out.push(...this.element(child, scope));
      else if (child.type === 'pi') this.#report('svg-reference', '<?…?>', child);
    }
    return out;
  }

  /** One element: nothing, itself, or what it holds. */
  element(element: XmlElement, outer: Scope): (CleanElement | string)[] {
    const scope = scopeOf(element, outer);
    const { namespace, local } = qualify(element.name, scope, false);
    const lower = local.toLowerCase();
    if (lower === 'script' || lower === 'handler') this.#report('svg-script', `<${element.name}>`, element);
    else if (namespace === names.XHTML_NAMESPACE || lower === 'foreignobject') {
      this.#report('svg-html', `<${element.name}>`, element);
    } else if (namespace !== names.SVG_NAMESPACE || names.SVG_DROPPED.has(local)) {
      // What drawing programs keep for themselves.
      if (namespace === '') this.#report('svg-element', `<${element.name}>`, element);
    } else if (names.SVG_UNWRAPPED.has(local)) {
      this.attributes(element, local, scope);
      return this.children(element, scope);
    } else if (!names.SVG_ELEMENTS.has(local)) this.#report('svg-element', `<${element.name}>`, element);
    else {
      const clean = {
        name: local,
        attributes: this.attributes(element, local, scope),
        children: this.children(element, scope),
      };
      if (local === 'style') this.#style(clean, element);
      return [clean];
    }
    return [];
  }

  #style(clean: CleanElement, element: XmlElement): void {
    const css = clean.children.filter((child) => typeof child === 'string').join('');
    const door = styleDoor(css);
    if (door !== null) this.#report(/^url/i.test(door) ? 'svg-reference' : 'svg-style', door, element, door);
  }

  /** The allowed attributes of an element. */
  attributes(element: XmlElement, local: string, scope: Scope): Record<string, string> {
    const out: Record<string, string> = {};
    for (const [name, value] of Object.entries(element.attributes)) {
      const { namespace, local: attribute } = qualify(name, scope, true);
      if (/^on/i.test(attribute) || /^\s*(java|vb)script:/i.test(value))
        this.#report('svg-script', `${name}="${value}"`, element, name);
      else if (attribute === 'href' && (namespace === '' || namespace === names.XLINK_NAMESPACE)) {
        if (this.#address(element, local, name, value)) out[namespace === '' ? 'href' : 'xlink:href'] = value;
      } else if (namespace === names.XML_NAMESPACE && (attribute === 'space' || attribute === 'lang')) {
        out[`xml:${attribute}`] = value;
      } else if (
        namespace === '' &&
        names.SVG_ATTRIBUTES.has(attribute) &&
        this.#value(element, local, name, value)
      ) {
        out[attribute] = value;
      }
    }
    return out;
  }

  /** True where an address stays within the file. A link's own address is of no interest: the link is unwrapped. */
  #address(element: XmlElement, local: string, name: string, value: string): boolean {
    if (names.SVG_UNWRAPPED.has(local)) return false;
    if (value.trim().startsWith('#')) return true;
    const bytes = local === 'image' ? dataPicture(value) : null;
    if (bytes === null) {
      this.#report('svg-reference', `${name}="${value}"`, element, name);
      return false;
    }
    this.pictures.push({ bytes, place: this.#placeAt(element.start) });
    return true;
  }

  #value(element: XmlElement, local: string, name: string, value: string): boolean {
    if (
      names.SVG_ANIMATIONS.has(local) &&
      name === 'attributeName' &&
      /^(.*:)?href$|^on|^style$/i.test(value.trim())
    ) {
      this.#report('svg-script', `attributeName="${value}"`, element, name);
      return false;
    }
    if (name.startsWith('aria-') || name === 'title') return true;
    const door = styleDoor(value);
    if (door === null) return true;
    this.#report(/^url/i.test(door) ? 'svg-reference' : 'svg-style', `${name}="${value}"`, element, name);
    return false;
  }
}
