import type { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

/** An element made with `x` of xastscript. */
export type XmlNode = ReturnType<typeof x>;

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const CC = 'http://creativecommons.org/ns#';

/**
 * Text as a picture file can hold it: one line without control characters, halves of surrogate pairs and the other
 * code points that XML 1.0 (§2.2) has no way to write.
 */
export function lineOf(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029\s]+/gu, ' ')
    .trim();
}

/** An element as XML. */
export function writeXml(node: XmlNode): string {
  // The library leaves `>` as it is, but `]]>` may not stand in text (XML 1.0 §2.4); there is no CDATA here to end.
  return toXml(node, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
}
