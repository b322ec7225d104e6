import { x } from 'xastscript';
import type { Localized } from '../language/localized.ts';
import { defaultText, textsByLanguage } from './default-text.ts';
import type { PictureCredit } from './picture-credit.ts';
import { CC, DC, lineOf, RDF, writeXml, type XmlNode } from './xml.ts';

/** Namespaces of the properties, by the prefix that everybody writes them with. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dc: DC,
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  cc: CC,
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
};

const namespaceOf = ({ name }: XmlNode): string => NAMESPACES[name.slice(0, name.indexOf(':'))] ?? '';

/** A property's namespace and name as one string, which tells it from all others whatever its prefix. */
export const expandedName = (namespace: string, local: string): string => `${namespace} ${local}`;

/** A text in several languages (XMP part 1 §8.2.2.4): `x-default` first, for readers that know no other. */
function alternatives(name: string, texts: Localized): XmlNode[] {
  const first = defaultText(texts);
  if (first === '') return [];
  const items = [['x-default', first] as const, ...textsByLanguage(texts)];
  return [
    x(name, [
      x(
        'rdf:Alt',
        items.map(([language, text]) => x('rdf:li', { 'xml:lang': language }, text)),
      ),
    ]),
  ];
}

function list(name: string, items: readonly string[]): XmlNode[] {
  const lines = items.map(lineOf).filter((item) => item !== '');
  if (lines.length === 0) return [];
  return [
    x(name, [
      x(
        'rdf:Seq',
        lines.map((item) => x('rdf:li', item)),
      ),
    ]),
  ];
}

const plain = (name: string, text: string | null): XmlNode[] =>
  text === null || lineOf(text) === '' ? [] : [x(name, lineOf(text))];

const link = (name: string, url: string | null): XmlNode[] =>
  url === null ? [] : [x(name, { 'rdf:resource': lineOf(url) })];

/** Who may be asked for more than the licence gives (PLUS `Licensor`): what search engines link a picture to. */
function licensor({ attributionName, url, protected: isProtected }: PictureCredit): XmlNode[] {
  if (url === null || !isProtected) return [];
  const fields = [...plain('plus:LicensorName', attributionName), ...plain('plus:LicensorURL', url)];
  return [x('plus:Licensor', [x('rdf:Seq', [x('rdf:li', { 'rdf:parseType': 'Resource' }, fields)])])];
}

/**
 * The properties of a credit: Dublin Core and XMP rights (XMP part 1 §8.3, §8.4; the IPTC photo metadata standard and
 * search engines' licence labels ask for the same ones), and Creative Commons' own (ccREL §6).
 */
function properties(credit: PictureCredit): XmlNode[] {
  return [
    ...alternatives('dc:title', credit.title),
    ...list('dc:creator', credit.creators),
    ...alternatives('dc:rights', credit.statement),
    ...plain('dc:source', credit.url),
    ...plain('xmpRights:Marked', credit.protected ? 'True' : 'False'),
    ...plain('xmpRights:WebStatement', credit.licenceUrl),
    ...alternatives('xmpRights:UsageTerms', credit.statement),
    ...link('cc:license', credit.licenceUrl),
    ...plain('cc:attributionName', credit.attributionName),
    ...link('cc:attributionURL', credit.url),
    ...plain('photoshop:Credit', credit.attributionName),
    ...licensor(credit),
  ];
}

/**
 * What a credit says of the resource `about` as one `rdf:Description`, without the properties named in `known` (by
 * `expandedName`); null where nothing is left. It brings its namespaces along, but for that of RDF.
 */
function description(credit: PictureCredit, about: string, known: ReadonlySet<string>): XmlNode | null {
  const told = properties(credit).filter(
    (node) => !known.has(expandedName(namespaceOf(node), node.name.slice(node.name.indexOf(':') + 1))),
  );
  if (told.length === 0) return null;
  const prefixes = new Set(told.map(({ name }) => name.slice(0, name.indexOf(':'))));
  const namespaces = [...prefixes].map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix] ?? ''] as const);
  return x('rdf:Description', { 'rdf:about': about, ...Object.fromEntries(namespaces) }, told);
}

/** What a packet about `about` that says the properties in `known` lacks of a credit, as XML to put into it. */
export function lacking(credit: PictureCredit, about: string, known: ReadonlySet<string>): string | null {
  const node = description(credit, about, known);
  if (node === null) return null;
  // The packet may call the namespace of RDF by another prefix.
  return writeXml({ ...node, attributes: { 'xmlns:rdf': RDF, ...node.attributes } });
}

/**
 * A credit as a whole XMP packet. It says nothing of the time or the program, so that the same credit is always the
 * same bytes; its id is the fixed one by which programs find a packet (XMP part 1 §7.3.2).
 */
export function xmpPacket(credit: PictureCredit): string {
  const body = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': RDF }, [description(credit, '', new Set())]),
  ]);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${writeXml(body)}<?xpacket end="r"?>`;
}
