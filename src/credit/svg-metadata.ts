import { x } from 'xastscript';
import type { Localized } from '../language/localized.ts';
import { defaultText, textsByLanguage } from './default-text.ts';
import type { PictureCredit } from './picture-credit.ts';
import { CC, DC, lineOf, RDF, writeXml, type XmlNode } from './xml.ts';

/** A text without a language first, which is the one that drawing programs show, then those in their languages. */
function texts(name: string, localized: Localized): XmlNode[] {
  const first = defaultText(localized);
  if (first === '') return [];
  return [
    x(name, first),
    ...textsByLanguage(localized).map(([language, text]) => x(name, { 'xml:lang': language }, text)),
  ];
}

/** The `cc:Work` that Inkscape writes and Wikimedia Commons reads, with the words of a credit. */
function metadata(credit: PictureCredit): XmlNode {
  const resource = (name: string, url: string | null): XmlNode[] =>
    url === null ? [] : [x(name, { 'rdf:resource': lineOf(url) })];
  const makers = credit.creators.map(lineOf).filter((name) => name !== '');
  const work = x('cc:Work', { 'rdf:about': '' }, [
    ...texts('dc:title', credit.title),
    ...makers.map((name) => x('dc:creator', [x('cc:Agent', [x('dc:title', name)])])),
    ...texts('dc:rights', credit.statement),
    ...(credit.url === null ? [] : [x('dc:source', lineOf(credit.url))]),
    ...resource('cc:license', credit.licenceUrl),
    ...(lineOf(credit.attributionName) === ''
      ? []
      : [x('cc:attributionName', lineOf(credit.attributionName))]),
    ...resource('cc:attributionURL', credit.url),
  ]);
  const namespaces = { 'xmlns:rdf': RDF, 'xmlns:cc': CC, 'xmlns:dc': DC };
  return x('metadata', [x('rdf:RDF', namespaces, [work])]);
}

/**
 * A cleaned SVG (see `readSvg`) that says whose it is. The words stand at its end: as first child they would undo
 * what a drawing's style says of `:first-child`. Cleaning takes them out again, so that they never double.
 */
export function svgWithCredit(cleaned: string, credit: PictureCredit): string {
  const said = writeXml(metadata(credit));
  const end = cleaned.lastIndexOf('</svg>');
  // A drawing without a shape is one empty element.
  if (end < 0) return cleaned.replace(/\/>\s*$/, () => `>${said}</svg>\n`);
  return `${cleaned.slice(0, end)}${said}${cleaned.slice(end)}`;
}
