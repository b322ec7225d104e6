import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvg } from '../../src/media/svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg ${NS} ${attributes}>${inside}</svg>`;
const rulesOf = (source: string): string[] => readSvg(source).findings.map(({ rule }) => rule);
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Ways to run code or to load something by an SVG that is opened by itself. */
const DOORS: readonly (readonly [what: string, source: string, rule: string])[] = [
  ['script', svg('<script>alert(1)</script>'), 'svg-script'],
  [
    'script of another prefix',
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    'svg-script',
  ],
  ['script with an address', svg('<script href="https://e.org/x.js"/>'), 'svg-script'],
  ['script in a nested svg', svg('<g><svg><g><script/></g></svg></g>'), 'svg-script'],
  ['script in XHTML', svg('<script xmlns="http://www.w3.org/1999/xhtml">1</script>'), 'svg-script'],
  ['script in CDATA', svg('<script><![CDATA[alert(1)]]></script>'), 'svg-script'],
  ['upper case script', svg('<SCRIPT>1</SCRIPT>'), 'svg-script'],
  ['handler element', svg('<handler type="application/ecmascript">1</handler>'), 'svg-script'],
  ['onload at the root', svg('', 'viewBox="0 0 1 1" onload="alert(1)"'), 'svg-script'],
  ['onclick', svg('<rect onclick="alert(1)"/>'), 'svg-script'],
  ['upper case handler', svg('<rect ONCLICK="alert(1)"/>'), 'svg-script'],
  ['onbegin of an animation', svg('<animate onbegin="alert(1)" attributeName="x"/>'), 'svg-script'],
  [
    'a handler with a namespace',
    svg('<rect x:onload="1" xmlns:x="http://www.w3.org/2000/svg"/>'),
    'svg-script',
  ],
  ['a handler within a link', svg('<a onclick="alert(1)"><text>x</text></a>'), 'svg-script'],
  ['javascript: in a link', svg('<a href="javascript:alert(1)"><text>x</text></a>'), 'svg-script'],
  [
    'javascript: by entities',
    svg('<a xlink:href="&#106;avascript:alert(1)"><text>x</text></a>'),
    'svg-script',
  ],
  ['javascript: in use', svg('<use href="javascript:alert(1)"/>'), 'svg-script'],
  ['set of href', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'), 'svg-script'],
  [
    'animate of xlink:href',
    svg('<animate attributeName="xlink:href" values="#a;https://e.org"/>'),
    'svg-script',
  ],
  ['animate of another prefix', svg('<animate attributeName="q:href" to="https://e.org"/>'), 'svg-script'],
  ['set of a handler', svg('<set attributeName="onclick" to="alert(1)"/>'), 'svg-script'],
  ['foreignObject', svg('<foreignObject><p/></foreignObject>'), 'svg-html'],
  ['foreignObject in lower case', svg('<foreignobject/>'), 'svg-html'],
  [
    'an iframe of XHTML',
    svg('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://e.org"/>'),
    'svg-html',
  ],
  [
    'embed of XHTML in metadata',
    svg('<switch><body xmlns="http://www.w3.org/1999/xhtml"/></switch>'),
    'svg-html',
  ],
  ['picture from elsewhere', svg('<image href="https://e.org/a.png"/>'), 'svg-reference'],
  ['picture beside', svg('<image xlink:href="a.png"/>'), 'svg-reference'],
  ['picture without a scheme', svg('<image href="//e.org/a.png"/>'), 'svg-reference'],
  ['an SVG in data:', svg(`<image href="data:image/svg+xml;base64,${btoa('<svg/>')}"/>`), 'svg-reference'],
  ['HTML in data:', svg('<image href="data:text/html,<b>"/>'.replace('<b>', '')), 'svg-reference'],
  ['data: in use', svg('<use href="data:image/svg+xml,%3Csvg/%3E#a"/>'), 'svg-reference'],
  ['use from elsewhere', svg('<use href="other.svg#a"/>'), 'svg-reference'],
  [
    'another prefix for xlink',
    `<svg ${NS} xmlns:l="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"><use l:href="o.svg#a"/></svg>`,
    'svg-reference',
  ],
  ['feImage', svg('<filter><feImage href="https://e.org/a.png"/></filter>'), 'svg-element'],
  ['gradient from elsewhere', svg('<linearGradient xlink:href="https://e.org/a.svg#g"/>'), 'svg-reference'],
  ['fill from elsewhere', svg('<rect fill="url(https://e.org/a.svg#p)"/>'), 'svg-reference'],
  [
    'fill with spaces and quotes',
    svg('<rect fill="URL(  &quot;https://e.org/a.svg#p&quot; )"/>'),
    'svg-reference',
  ],
  ['animated fill', svg('<animate attributeName="fill" values="url(https://e.org/a)"/>'), 'svg-reference'],
  ['style attribute', svg('<rect style="fill:url(//e.org/a#b)"/>'), 'svg-reference'],
  ['cursor', svg('<rect cursor="url(https://e.org/c.cur), auto"/>'), 'svg-reference'],
  ['style with an escape', svg('<rect style="fill:u\\72l(//e.org/a#b)"/>'), 'svg-style'],
  ['style element', svg('<style>rect{fill:url(https://e.org/a)}</style>'), 'svg-reference'],
  ['style by CDATA', svg('<style><![CDATA[@import "https://e.org/a.css";]]></style>'), 'svg-style'],
  ['import', svg('<style>@import url(a.css);</style>'), 'svg-reference'],
  ['import by a string', svg("<style>@import 'a.css';</style>"), 'svg-style'],
  [
    'font from elsewhere',
    svg('<style>@font-face{font-family:a;src:url(https://e.org/f.woff2)}</style>'),
    'svg-reference',
  ],
  ['image-set', svg('<style>rect{background:image-set("https://e.org/a" 1x)}</style>'), 'svg-style'],
  ['expression', svg('<rect style="width:expression(alert(1))"/>'), 'svg-style'],
  ['binding', svg('<rect style="-moz-binding:url(#x)"/>'), 'svg-style'],
  ['a comment that hides', svg('<style>a{b:"/*";c:url(https://e.org);d:"*/"}</style>'), 'svg-reference'],
  ['a style split by elements', svg('<style>@imp<g/>ort "a";</style>'), 'svg-style'],
  ['stylesheet instruction', `<?xml-stylesheet href="https://e.org/a.css"?>${svg('')}`, 'svg-reference'],
  ['instruction within', svg('<?xml-stylesheet href="a.css"?>'), 'svg-reference'],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`, 'svg-malformed'],
  ['unused entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'svg-entity'],
  ['a file by entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('')}`, 'svg-entity'],
  ['an attribute list', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`, 'svg-entity'],
  ['unknown element', svg('<video src="a"/>'), 'svg-element'],
  ['element without namespace', svg('<g xmlns=""><path/></g>'), 'svg-element'],
  ['audio of SVG Tiny', svg('<audio href="#a"/>'), 'svg-element'],
  ['no namespace', '<svg viewBox="0 0 1 1"/>', 'svg-root'],
  ['HTML instead', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'svg-root'],
  ['broken XML', svg('<g>'), 'svg-malformed'],
  ['two attributes of a name', svg('<g id="a" id="b"/>'), 'svg-malformed'],
  ['an undeclared prefix', svg('<q:script>1</q:script>'), 'svg-script'],
  ['no size', svg('', ''), 'svg-size'],
  ['size in percent', svg('', 'width="100%" height="100%"'), 'svg-size'],
];

describe('what an SVG may not hold', () => {
  it.each(DOORS)('%s', (_what, source, rule) => {
    const reading = readSvg(source);
    expect(reading.findings.map((found) => found.rule)).toContain(rule);
    expect(reading.text).toBeNull();
  });

  it('names the place', () => {
    const [found] = readSvg(svg('\n  <g\n    onclick="x"/>')).findings;
    expect(found).toMatchObject({ line: 3, column: 5 });
  });

  it('counts places after signs of two code units and in Windows lines', () => {
    const [found] = readSvg(`<svg ${NS} viewBox="0 0 1 1">\r\n<text>𝑥ө</text><script/></svg>`).findings;
    expect(found).toMatchObject({ line: 2, column: 17 });
  });

  it('refuses uses that draw billions', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(10)}</g>`,
    );
    expect(rulesOf(svg(`<g id="l0"><path/></g>${levels.join('')}`))).toEqual(['svg-complex']);
    expect(rulesOf(svg('<g id="a"><use href="#a"/></g>'))).toEqual([]);
  });

  it('survives elements nested by the ten thousand', () => {
    expect(rulesOf(svg('<g>'.repeat(200_000) + '</g>'.repeat(200_000)))).toEqual(['svg-complex']);
  });
});

describe('what is published of an SVG', () => {
  const published = (source: string): string => {
    const { text, findings } = readSvg(source);
    expect(findings).toEqual([]);
    return text ?? '';
  };

  it('leaves out what drawing programs note for themselves', () => {
    const inkscape = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Created with Inkscape -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg ${NS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" viewBox="0 0 4 3" inkscape:version="1.3" sodipodi:docname="/home/aida/secret.svg">
<sodipodi:namedview inkscape:zoom="1"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
<g inkscape:label="Layer" id="a" data-x="1"><path d="M0 0h1"/></g></svg>`;
    expect(published(inkscape)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 3">

      <g id="a"><path d="M0 0h1"/></g></svg>
      "
    `);
  });

  it('keeps a picture within, a font within, and links as plain text', () => {
    const text = published(
      svg(
        `<image xlink:href="data:image/png;base64,${PIXEL}" width="1"/><style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA)} .b{fill:url(#g)}</style><a href="https://e.org"><text class="b">өмүр &amp; &lt;b&gt;</text></a>`,
      ),
    );
    expect(text).toContain(PIXEL);
    expect(text).toContain('data:font/woff2');
    expect(text).toContain('<text class="b">өмүр &#38; &#60;b&#62;</text>');
    expect(text).not.toContain('e.org');
  });

  it.each([
    ['viewBox="0 0 640 400"', 640, 400],
    ['width="20cm" height="10cm" viewBox="0 0 2 1"', 756, 378],
    ['width="200" viewBox="0 0 2 1"', 200, 100],
    ['height="100px" viewBox="0,0,2,1"', 200, 100],
    ['width="100%" viewBox="-5 -5 30 20"', 30, 20],
    ['width="120pt" height="90pt"', 160, 120],
  ])('%s is %i × %i', (attributes, width, height) => {
    const reading = readSvg(svg('', attributes));
    expect(reading.dimensions).toEqual({ width, height });
    expect(reading.text).toContain('viewBox=');
  });

  it('is clean whatever it is made of, and stays as it is when cleaned again', () => {
    const name = fc.constantFrom(
      'g',
      'path',
      'text',
      'use',
      'image',
      'style',
      'a',
      'script',
      'animate',
      'x:g',
      'metadata',
    );
    const attribute = fc.tuple(
      fc.constantFrom('id', 'href', 'xlink:href', 'style', 'fill', 'onload', 'attributeName', 'x:y', 'class'),
      fc.oneof(
        fc.string(),
        fc.constantFrom('#a', 'url(#a)', 'url(//e.org)', 'javascript:1', 'href', '\\75rl(x)'),
      ),
    );
    const escape = (text: string): string =>
      text.replace(/[^a-zA-Z0-9 #():/.]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
    const element = fc.letrec<{ node: string }>((tie) => ({
      node: fc
        .tuple(
          name,
          fc.uniqueArray(attribute, { selector: ([key]) => key, maxLength: 3 }),
          fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('node'), { maxLength: 2 })),
        )
        .map(([tag, attributes, inside]) => {
          const written = attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
          return `<${tag}${written}>${inside.join('')}</${tag}>`;
        }),
    })).node;
    fc.assert(
      fc.property(element, (inside) => {
        const { text } = readSvg(`<svg ${NS} xmlns:x="urn:x" viewBox="0 0 1 1">${inside}</svg>`);
        if (text === null) return;
        expect(text).not.toMatch(/<script|\son\w+=|javascript:|e\.org/);
        expect(readSvg(text).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
