import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { qualify, ROOT_SCOPE, scopeOf, type Scope } from '../media/svg-tree.ts';
import type { PictureCredit } from './picture-credit.ts';
import { RDF } from './xml.ts';
import { expandedName, lacking } from './xmp.ts';

/** What a packet says already. */
interface Said {
  /** Name of its `rdf:RDF` as written. */
  rdf: string;
  /** What it is about: mostly the empty string. */
  about: string;
  properties: Set<string>;
}

const elementsIn = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement);

/** The `rdf:RDF` at an element or right below it (XMP part 1 §7.3.3). */
function findRdf(element: XmlElement, outer: Scope, deep: boolean): [XmlElement, Scope] | null {
  const scope = scopeOf(element, outer);
  const { namespace, local } = qualify(element.name, scope, false);
  if (namespace === RDF && local === 'RDF') return [element, scope];
  if (!deep) return null;
  return elementsIn(element).reduce<[XmlElement, Scope] | null>(
    (found, child) => found ?? findRdf(child, scope, false),
    null,
  );
}

function read(packet: string): Said | null {
  const { root } = parseXml(packet);
  const found = root === null ? null : findRdf(root, ROOT_SCOPE, true);
  if (found === null) return null;
  const [rdf, outer] = found;
  const said: Said = { rdf: rdf.name, about: '', properties: new Set() };
  for (const about of elementsIn(rdf)) {
    const scope = scopeOf(about, outer);
    for (const [name, value] of Object.entries(about.attributes)) {
      const { namespace, local } = qualify(name, scope, true);
      if (namespace === RDF && local === 'about') said.about = value;
      said.properties.add(expandedName(namespace, local));
    }
    for (const property of elementsIn(about)) {
      const { namespace, local } = qualify(property.name, scopeOf(property, scope), false);
      said.properties.add(expandedName(namespace, local));
    }
  }
  return said;
}

/**
 * An author's own XMP packet, and what it lacks of the credit in an `rdf:Description` of its own behind theirs (several
 * about one resource are one: XMP part 1 §7.4). What they wrote stays as it is. Null where the packet cannot be read.
 */
export function mergedPacket(own: Uint8Array, credit: PictureCredit): string | null {
  try {
    const packet = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(own);
    const said = read(packet);
    if (said === null) return null;
    const added = lacking(credit, said.about, said.properties);
    if (added === null) return packet;
    const end = packet.lastIndexOf(`</${said.rdf}`);
    if (end < 0) return null;
    const merged = `${packet.slice(0, end)}${added}${packet.slice(end)}`;
    // Whatever else that place may have been (a comment behind the end): what was added must be seen where it counts.
    const seen = read(merged);
    return seen !== null && lacking(credit, '', seen.properties) === null ? merged : null;
  } catch (error) {
    // Not UTF-8, not XML, or nested so deep that the call stack ends.
    if (error instanceof TypeError || error instanceof XmlError || error instanceof RangeError) return null;
    throw error;
  }
}
