import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';
import { htmlOf, MEDIA } from './render.ts';

const ELEMENTS = new Set(
  (
    'p em strong del blockquote ul ol li hr br table thead tbody tr th td code pre a img picture source figure figcaption h2 h3 h4 h5 h6 ' +
    'div section aside span sup b cite details summary dl dt dd fieldset legend label input select option ' +
    'math semantics annotation mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mstyle mpadded mphantom menclose merror mlabeledtr mprescripts mmultiscripts'
  ).split(' '),
);
const ADDRESS =
  /^(?:https?:\/\/|mailto:|#|\.\.\/\.\.\/media\/[a-z0-9._-]+$|\.\.\/[a-z][a-z0-9-]*\/index\.html(?:#|$))/;

/** Looks at HTML as a browser would, and throws at anything that is not on the list. */
function inspect(html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(ELEMENTS).toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$|:/);
        if (['href', 'src', 'cite', 'action', 'data'].includes(key)) expect(value).toMatch(ADDRESS);
      }
    },
    oncomment() {
      throw new Error('a comment');
    },
    onprocessinginstruction(_name, data) {
      throw new Error(data);
    },
  });
  parser.end(html);
}

/** Pieces that Markdown, MDX, formulas and HTML take for more than text. */
const PIECES = [
  ...'a b ж 1 * _ ** ` ``` ~~~ $ $$ [ ] ( ) ![ ]( < > </ /> { } {/* */} \\ | --- # ## #### > - 1. [^1] [^1]: : & &lt; &#106; " \' = \n \r\n'.split(
    ' ',
  ),
  '\n\n',
  '\n',
  ' ',
  '    ',
  '\u0000',
  '\u202e',
  '\ud800',
  '<Callout>',
  '</Callout>',
  '\n<Callout kind="tip">\n\n',
  '\n\n</Callout>\n',
  '<Figure src="./drawing.svg" alt="a"/>',
  '<Figure src="./photo.jpg" alt="<b onclick=1>" title="\'><script>" own/>',
  '<Quote source="https://a.org/">',
  '</Quote>',
  '<Video src="https://a.org/" title="</a><script>"/>',
  '<Download src="./data.csv"/>',
  '<Quiz>\n<Question>\nx\n',
  '<Quiz>\n<Question kind="matching">\nx\n',
  '<Quiz>\n<Question kind="ordering">\nx\n',
  '<Quiz>\n<Question kind="text">\nx\n',
  '<Quiz>\n<Question kind="number" answer="1" unit="<b>" units="&quot;: 2">\nx\n',
  '\n</Question>\n</Quiz>\n',
  '<Choice correct feedback="</script><script>">a</Choice>\n',
  '<Choice>b</Choice>\n',
  '<Answer feedback="<b>">a</Answer>\n',
  '<Pair with="<b>">a</Pair>\n',
  '<Pair with="c"/>\n<Pair with="d">e</Pair>\n',
  '<Step>a</Step>\n<Step>b</Step>\n',
  '<Tabs>\n<Tab title="x">\n',
  '\n</Tab>\n</Tabs>\n',
  '<Quiz>\n<Question>\na\n<Choice correct feedback="<i>">b</Choice>\n<Choice>c</Choice>\n</Question>\n</Quiz>\n',
  '<Equation id="eq">\n\n$$\nx\n$$\n\n</Equation>\n',
  '<Equation>',
  '</Equation>',
  '<Table title="<b>">\n\n| a |\n|---|\n| b |\n\n</Table>\n',
  '<Table>',
  '</Table>',
  '<Term id="v">',
  '</Term>',
  '<Term id="v" />',
  '<Cite id="<b>" pages="<script>" />',
  '<Cite id="a b" />',
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<b style="x">',
  'javascript:alert(1)',
  '](javascript:alert(1))',
  '](java&#10;script:a)',
  '](../sets/)',
  '](https://a.org/"onclick="b)',
  '\\href{javascript:a}{b}',
  '\\text{</math><script>}',
  '\\frac{1}{2}',
  'import a from "b"',
  'export default',
  '| a | b |\n|---|---|\n| c | d |\n',
  '```html\n<script>\n```\n',
];

const bodies = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      ),
      {
        maxLength: 20,
      },
    )
    .map((pieces) => pieces.join('')),
);

test('whatever is written, nothing is thrown and nothing but the allow-list comes out', () => {
  expect(MEDIA.size).toBeGreaterThan(0);
  let rendered = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const { nodes, facts, problems } = readBody(body);
      for (const { line, column } of problems) {
        expect(line === null || (line >= 1 && line <= body.split(/\r\n?|\n/).length + 1)).toBe(true);
        expect(column === null || column >= 1).toBe(true);
      }
      // Also what is left of a body with problems must be harmless, though it is never published.
      if (nodes === null || facts === null) return;
      let html = '';
      try {
        html = htmlOf(nodes, facts);
      } catch (error) {
        // Files that are not there are found by the cross checks before anything is rendered.
        if (error instanceof Error && /^No (?:picture|file) /.test(error.message)) return;
        throw error;
      }
      rendered += 1;
      inspect(html);
    }),
    { numRuns: 5000 },
  );
  expect(rendered).toBeGreaterThan(500);
});
