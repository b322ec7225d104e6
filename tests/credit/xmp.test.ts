import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { exifBlock } from '../../src/credit/exif.ts';
import { mergedPacket } from '../../src/credit/xmp-merge.ts';
import { xmpPacket } from '../../src/credit/xmp.ts';
import { lineOf } from '../../src/credit/xml.ts';
import { fc, test } from '../source/property.ts';
import { FULL, SPARSE } from './picture-credits.ts';

/** Names as an enemy would give them: what ends a tag, a comment or a section, and what XML cannot write at all. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '&amp;',
          '&#0;',
          '<!--',
          '-->',
          '<?xpacket end="w"?>',
          '</rdf:li>',
        ],
        ...['\0', '\x1b', '\x85', '\r\n', '\t', '\ud800', '\udc00', '\ufffe', '\uffff', '\u2028', '\ufeff'],
        ...['$&', '\\', 'Ө', '😀', '\u202e', 'e\u0301'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

function all(element: XmlElement, name: string): XmlElement[] {
  const here = element.name === name ? [element] : [];
  return [
    ...here,
    ...element.children.flatMap((child) => (child instanceof XmlElement ? all(child, name) : [])),
  ];
}

/** The texts of a property, by language where it has them. */
function said(packet: string, name: string): [string, string][] {
  const { root } = parseXml(packet);
  if (root === null) throw new Error('nothing in it');
  return all(root, name).flatMap((property) => {
    const items = all(property, 'rdf:li');
    return (items.length === 0 ? [property] : items).map((item): [string, string] => [
      item.attributes['xml:lang'] ?? '',
      item.text,
    ]);
  });
}

describe('xmpPacket', () => {
  test(
    'gives every name back, however hostile',
    [fc.array(hostile, { maxLength: 4 }), hostile],
    (names, text) => {
      const packet = xmpPacket({ ...FULL, creators: names, title: { ky: text }, url: text });
      const line = lineOf(text);
      expect(said(packet, 'dc:creator').map(([, name]) => name)).toEqual(
        names.map(lineOf).filter((name) => name !== ''),
      );
      expect(said(packet, 'dc:title')).toEqual(
        line === ''
          ? []
          : [
              ['x-default', line],
              ['ky', line],
            ],
      );
      expect(said(packet, 'dc:source').map(([, url]) => url)).toEqual(line === '' ? [] : [line]);
    },
  );

  it('puts the default first, then each language once, in one order', () => {
    const texts = { ru: 'р', und: 'u', en: 'e', ky: 'к' };
    expect(said(xmpPacket({ ...FULL, title: texts }), 'dc:title')).toEqual([
      ['x-default', 'u'],
      ['en', 'e'],
      ['ky', 'к'],
      ['ru', 'р'],
    ]);
    expect(xmpPacket({ ...FULL, title: { ky: 'к', en: 'e' } })).toBe(
      xmpPacket({ ...FULL, title: { en: 'e', ky: 'к' } }),
    );
  });

  it('says nothing of what is not known, and names no program and no time', () => {
    const packet = xmpPacket(SPARSE);
    expect(packet).not.toMatch(/license|WebStatement|dc:source|Licensor|attributionURL|xmptk|Date|Tool/i);
    expect(said(packet, 'xmpRights:Marked')).toEqual([['', 'False']]);
  });
});

describe('lineOf', () => {
  test('leaves one line that XML can hold, and nothing to clean', [hostile], (text) => {
    const line = lineOf(text);
    expect(line.isWellFormed()).toBe(true);
    expect(line).not.toMatch(/[\p{Cc}\ufffe\uffff\u2028]|^\s|\s$/u);
    expect(lineOf(line)).toBe(line);
  });
});

describe('exifBlock', () => {
  test('is a directory of texts that end', [hostile, hostile], (name, title) => {
    const block = exifBlock({ ...SPARSE, creators: [name], title: { und: title } });
    const texts = Array.from({ length: block.readUInt16LE(8) }, (_, index) => {
      const entry = 10 + index * 12;
      const length = block.readUInt32LE(entry + 4);
      const at = length <= 4 ? entry + 8 : block.readUInt32LE(entry + 8);
      expect(at % 2).toBe(0);
      expect(block[at + length - 1]).toBe(0);
      return block.toString('utf8', at, at + length - 1);
    });
    expect(texts).toEqual([lineOf(title), lineOf(name), 'A by B'].filter((text) => text !== ''));
  });
});

const wrap = (rdf: string): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
const RDF =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const merge = (packet: string | Uint8Array): string | null => mergedPacket(Buffer.from(packet), FULL);

describe('mergedPacket', () => {
  it('keeps what the author wrote and adds what they did not', () => {
    const own = wrap(
      `<rdf:RDF ${RDF}><rdf:Description rdf:about="uuid:1" dc:source="mine"><dc:creator><rdf:Seq><rdf:li>Me</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>`,
    );
    const merged = merge(own) ?? '';
    expect(merged.startsWith(own.slice(0, own.indexOf('</rdf:RDF>')))).toBe(true);
    expect(said(merged, 'dc:creator')).toEqual([['', 'Me']]);
    expect(said(merged, 'dc:source')).toEqual([]);
    expect(said(merged, 'dc:title')).toHaveLength(4);
    expect(merged.match(/rdf:about="uuid:1"/g)).toHaveLength(2);
    expect(merge(merged)).toBe(merged);
  });

  it('goes by namespaces, not by prefixes', () => {
    const own = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description r:about="" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:dc="urn:other"><d:source>mine</d:source><dc:creator>a colour</dc:creator></r:Description></r:RDF>`;
    const merged = merge(own) ?? '';
    expect(said(merged, 'd:source')).toEqual([['', 'mine']]);
    expect(said(merged, 'dc:source')).toEqual([]);
    expect(said(merged, 'dc:creator').slice(1)).toEqual(FULL.creators.map((name) => ['', name]));
  });

  it.each([
    ['not XML', '<x:xmpmeta'],
    ['not UTF-8', Buffer.from([0x3c, 0xff, 0xfe])],
    ['without RDF', wrap('<a/>')],
    ['RDF that ends in its own tag', wrap(`<rdf:RDF ${RDF}/>`)],
    ['an end in a comment', `${wrap(`<rdf:RDF ${RDF}></rdf:RDF>`)}<!-- </rdf:RDF> -->`],
    ['nested without end', '<a>'.repeat(100_000)],
    ['an entity', `<!DOCTYPE a [<!ENTITY b "c">]>${wrap(`<rdf:RDF ${RDF}><a>&b;</a></rdf:RDF>`)}`],
  ])('leaves alone what it cannot read: %s', (_, packet) => {
    expect(merge(packet)).toBeNull();
  });
});
