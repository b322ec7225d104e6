import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';

const rulesOf = (body: string): string[] => readBody(body).problems.map(({ rule }) => rule);
const placed = (body: string): string[] =>
  readBody(body).problems.map(({ rule, line, column }) => `${String(line)}:${String(column)} ${rule}`);

/** Every way we know to get something other than text, pictures and our components into a page. */
const DOORS: [door: string, body: string, rule: string][] = [
  ['import', 'import a from "b"\n', 'code-unexpected'],
  ['export', 'export const a = 1\n', 'code-unexpected'],
  ['export in a list', '- a\n\nexport default 1\n', 'code-unexpected'],
  ['expression in a line', 'a {1 + 1} b\n', 'expression-unexpected'],
  ['expression as a block', '{alert(1)}\n', 'expression-unexpected'],
  ['expression of many lines', '{\n  [1].map(x => x)\n}\n', 'expression-unexpected'],
  ['expression in a heading', '## a {b}\n', 'expression-unexpected'],
  ['expression in a link', '[a {b}](#c)\n', 'expression-unexpected'],
  ['expression in a table', '| a |\n|---|\n| {b} |\n', 'expression-unexpected'],
  ['expression in a footnote', 'a[^1]\n\n[^1]: {b}\n', 'expression-unexpected'],
  ['expression in a component', '<Callout>\n\n{b}\n\n</Callout>\n', 'expression-unexpected'],
  ['template literal', '{`a`}\n', 'expression-unexpected'],
  ['broken expression', 'the set {1, 2 and 3\n', 'expression-unexpected'],
  ['MDX comment', '{/* a */}\n', 'comment-unexpected'],
  ['HTML comment', '<!-- a -->\n', 'comment-unexpected'],
  ['conditional comment', '<!--[if IE]> a <![endif]-->\n', 'comment-unexpected'],
  ['script', '<script>alert(1)</script>\n', 'html-unexpected'],
  ['script in capitals', '<SCRIPT>alert(1)</SCRIPT>\n', 'component-unknown'],
  ['style', '<style>a</style>\n', 'html-unexpected'],
  ['iframe', '<iframe src="https://example.org/"/>\n', 'html-unexpected'],
  ['object', '<object data="a.swf"/>\n', 'html-unexpected'],
  ['embed', '<embed src="a.swf"/>\n', 'html-unexpected'],
  ['form', '<form action="https://example.org/"><input/></form>\n', 'html-unexpected'],
  ['base', '<base href="https://example.org/"/>\n', 'html-unexpected'],
  ['meta', '<meta http-equiv="refresh" content="0"/>\n', 'html-unexpected'],
  ['link', '<link rel="stylesheet" href="a.css"/>\n', 'html-unexpected'],
  ['svg', '<svg onload="alert(1)"/>\n', 'html-unexpected'],
  ['math', '<math><mi>x</mi></math>\n', 'html-unexpected'],
  ['template', '<template>a</template>\n', 'html-unexpected'],
  ['image', '<img src="x" onerror="alert(1)"/>\n', 'html-unexpected'],
  ['bold', 'a <b>c</b>\n', 'html-unexpected'],
  ['custom element', '<my-element/>\n', 'html-unexpected'],
  ['fragment', '<>a</>\n', 'html-unexpected'],
  ['namespaced tag', '<svg:script/>\n', 'html-unexpected'],
  ['member', '<Callout.Inner/>\n', 'component-unknown'],
  ['component of Astro', '<Fragment set:html="a"/>\n', 'component-unknown'],
  ['constructor', '<Constructor/>\n', 'component-unknown'],
  ['prototype', '<__proto__/>\n', 'html-unexpected'],
  ['processing instruction', '<?php echo 1 ?>\n', 'angle-unexpected'],
  ['CDATA', '<![CDATA[a]]>\n', 'angle-unexpected'],
  ['doctype', '<!DOCTYPE html>\n', 'angle-unexpected'],
  ['smaller than', 'if <3 then\n', 'angle-unexpected'],
  ['autolink', '<https://example.org/>\n', 'autolink-unexpected'],
  ['autolink that runs', '<javascript:alert(1)>\n', 'angle-unexpected'],
  ['unquoted attribute', '<Callout kind=tip>a</Callout>\n', 'tag-syntax'],
  ['style attribute', '<Callout style="a">b</Callout>\n', 'attribute-forbidden'],
  ['class attribute', '<Callout class="a">b</Callout>\n', 'attribute-forbidden'],
  ['className attribute', '<Callout className="a">b</Callout>\n', 'attribute-forbidden'],
  ['handler', '<Callout onclick="a">b</Callout>\n', 'attribute-forbidden'],
  ['handler in capitals', '<Callout onClick="a">b</Callout>\n', 'attribute-forbidden'],
  ['set:html', '<Callout set:html="a"/>\n', 'attribute-forbidden'],
  ['client:load', '<Callout client:load>b</Callout>\n', 'attribute-forbidden'],
  ['is:inline', '<Callout is:inline>b</Callout>\n', 'attribute-forbidden'],
  ['xlink:href', '<Callout xlink:href="a">b</Callout>\n', 'attribute-forbidden'],
  ['slot', '<Callout slot="a">b</Callout>\n', 'attribute-forbidden'],
  ['data attribute', '<Callout data-quiz="a">b</Callout>\n', 'attribute-forbidden'],
  ['aria attribute', '<Callout aria-label="a">b</Callout>\n', 'attribute-forbidden'],
  ['spread', '<Callout {...a}>b</Callout>\n', 'attribute-spread'],
  ['expression as value', '<Callout title={a}>b</Callout>\n', 'attribute-expression'],
  ['element as value', '<Callout title={<b/>}>c</Callout>\n', 'attribute-expression'],
  ['unknown attribute', '<Callout href="a">b</Callout>\n', 'attribute-unknown'],
  ['prototype as attribute', '<Callout __proto__="a">b</Callout>\n', 'attribute-unknown'],
  ['constructor as attribute', '<Callout constructor="a">b</Callout>\n', 'attribute-unknown'],
  ['value out of the list', '<Callout kind="danger">b</Callout>\n', 'attribute-value'],
  ['id with a space', '<Definition id="a b">c</Definition>\n', 'attribute-value'],
  ['id of the page', '<Definition id="okuu-search">c</Definition>\n', 'anchor-reserved'],
  ['same id twice', '<Proof id="a">c</Proof>\n\n<Example id="a">c</Example>\n', 'anchor-duplicate'],
  ['picture elsewhere', '![a](https://example.org/a.png)\n', 'picture-address'],
  ['picture as data', '![a](data:image/svg+xml,a)\n', 'picture-address'],
  ['picture out of the folder', '![a](../b/c.png)\n', 'picture-address'],
  ['picture from the root', '![a](/c.png)\n', 'picture-address'],
  ['figure elsewhere', '<Figure src="https://example.org/a.png" alt="a"/>\n', 'attribute-value'],
  ['figure out of the folder', '<Figure src="../a.png" alt="a"/>\n', 'attribute-value'],
  ['figure with an encoded slash', '<Figure src="./..%2fa.png" alt="a"/>\n', 'attribute-value'],
  ['source that runs', '<Quote source="javascript:alert(1)">a</Quote>\n', 'attribute-value'],
  ['film that runs', '<Video src="javascript:alert(1)" title="a"/>\n', 'attribute-value'],
  ['download elsewhere', '<Download src="https://example.org/a.exe"/>\n', 'attribute-value'],
  ['formula that links', '$\\href{javascript:alert(1)}{x}$\n', 'math-command'],
  ['formula that loads', '$\\includegraphics{https://example.org/a.png}$\n', 'math-command'],
  ['formula with HTML', '$\\htmlStyle{color: red}{x}$\n', 'math-command'],
  ['formula with HTML data', '$\\htmlData{a=b}{x}$\n', 'math-command'],
  ['formula that grows', `$\\def\\a{${'x'.repeat(900)}}${'\\a'.repeat(900)}$\n`, 'math-size'],
  ['formula without end', '$\\def\\a{\\a\\a}\\a$\n', 'math-size'],
  ['formula of great depth', `$${'{'.repeat(2400)}x${'}'.repeat(2400)}$\n`, 'math-size'],
  ['deep quotation', `${'>'.repeat(500)} a\n`, 'body-deep'],
  ['deep list', `${'- '.repeat(500)}a\n`, 'body-deep'],
  ['deep emphasis', `${'*'.repeat(5000)}a${'*'.repeat(5000)}\n`, 'body-deep'],
  ['deep components', `${'<Callout>\n'.repeat(300)}a\n${'</Callout>\n'.repeat(300)}`, 'body-deep'],
];

const ADDRESSES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#115;cript:alert(1)',
  'java&#10;script:alert(1)',
  'java&Tab;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#xFEFF;javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript%3Aalert(1)',
  'java%0ascript:alert(1)',
  'vbscript:a',
  'data:text/html,a',
  'file:///etc/passwd',
  'blob:https://example.org/a',
  'ftp://example.org/',
  'tel:+996',
  '//example.org/',
  '/\\\\example.org/',
  '\\\\\\\\example.org/a',
  '/etc/passwd',
  'C:/windows',
  'C:\\\\windows',
  '..%2f..%2fa',
  '%2e%2e/a',
  './a%00.csv',
  './a%zz.csv',
  '?a=b',
  '../a/?b',
  'https:a',
  'https:/a',
  'https://',
  'https://user:secret@example.org/',
  'mailto:a@b.org?bcc=c@d.org',
  'mailto:',
  '#',
];

describe('the guard', () => {
  test.each(DOORS)('keeps the door shut: %s', (_door, body, rule) => {
    expect(rulesOf(body)).toContain(rule);
  });

  test.each(ADDRESSES)('refuses the address %s', (address) => {
    expect(rulesOf(`[a](<${address}>)\n`)).toEqual(['link-address']);
    expect(rulesOf(`[a][b]\n\n[b]: <${address}>\n`)).toEqual(['link-address']);
  });

  test.each([
    'https://example.org/a?b=c#d',
    'http://xn--c1ajahiit.ru/',
    'https://кыргыз.kg/жол',
    'https://ru.wikipedia.org/wiki/%22a%22',
    'mailto:a@example.org',
    '#вектор',
    '../vectors/',
    '../vectors/#def-x',
    './data.csv',
    'data.csv',
    './ky.mdx#a',
    '../vectors/ru.mdx',
  ])('lets the address %s pass', (address) => {
    expect(rulesOf(`[a](<${address}>)\n`)).toEqual([]);
  });

  test('text that only looks dangerous is text', () => {
    const body =
      '`<script>` and `{a}`, \\{ and \\<, a < b, $\\{x \\mid x<1\\}$, 10:30, a } b, javascript:alert(1), 5 > 3\n\n```html\n<script>{a}</script>\n```\n';
    expect(rulesOf(body)).toEqual([]);
  });
});

describe('places', () => {
  test.each([
    ['a {b}\n', ['1:3 expression-unexpected']],
    ['Кыргыз 😀 {b c}\n', ['1:11 expression-unexpected']],
    ['a\r\n\r\nb {c}\r\n', ['3:3 expression-unexpected']],
    ['> - [a](javascript:b)\n', ['1:5 link-address']],
    ['<Callout\n  kind="tip"\n  titel="a"\n>\nb\n</Callout>\n', ['3:3 attribute-unknown']],
    ['a $x$ and $\\nope$\n', ['1:12 math-command']],
    ['$$\na\n\\nope\n$$\n', ['3:1 math-command']],
    ['<Callout>\n\n  $$\n  \\frac{1}\n  $$\n\n</Callout>\n', ['4:11 math-syntax']],
    ['a [^x]\n', ['1:3 footnote-undefined']],
  ])('%j', (body, expected) => {
    expect(placed(body)).toEqual(expected);
  });

  test('tells all mistakes of syntax in one run', () => {
    expect(placed('a {b\n\nc {d e}\n\n<3\n\n<https://a.org>\n\n#### e\n\n[f](g:h)\n')).toEqual([
      '1:3 expression-unexpected',
      '3:3 expression-unexpected',
      '5:1 angle-unexpected',
      '7:1 autolink-unexpected',
      '9:1 heading-level',
      '11:1 link-address',
    ]);
  });
});

describe('formulas that swallow the text', () => {
  test('a fence with text behind it is told, and what follows is still read', () => {
    const { problems, facts } = readBody('$$\\begin{align}\na &= b\n\\end{align}$$\n\n## After\n');
    expect(problems.map(({ rule, values }) => [rule, values])).toEqual([
      ['math-fence', { rest: '\\begin{align}' }],
    ]);
    expect(facts?.headings.map(({ text }) => text)).toEqual(['After']);
  });

  test('a fence that is never closed is told', () => {
    const { problems, facts } = readBody('a\n\n$$\nb\n\n## After\n');
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['math-unclosed', 3]]);
    expect(facts?.headings).toHaveLength(1);
  });

  test.each(['$$\na\n$$', '> $$\n> a\n> $$\n', '- b\n\n  $$\n  a\n  $$\n', '$$a$$\n', '$$$\na\n$$$\n'])(
    '%j is fine',
    (body) => {
      expect(rulesOf(body)).toEqual([]);
    },
  );
});

describe('components', () => {
  test.each([
    ['Hint alone', '<Hint>a</Hint>\n', ['component-place']],
    ['Choice in a Callout', '<Callout>\n<Choice>a</Choice>\n</Callout>\n', ['component-place']],
    ['Tab alone', '<Tab title="a">b</Tab>\n', ['component-place']],
    ['text in Tabs', '<Tabs>\na\n<Tab title="b">\nc\n</Tab>\n</Tabs>\n', ['component-content']],
    ['empty Tabs', '<Tabs></Tabs>\n', ['component-empty']],
    ['component in a line', 'a <Callout>b</Callout> c\n', ['component-inline']],
    ['Callout in Callout', '<Callout>\n<Callout>\na\n</Callout>\n</Callout>\n', ['component-nested']],
    [
      'Exercise in Exercise',
      '<Exercise>\na\n<Exercise>\nb\n</Exercise>\n</Exercise>\n',
      ['component-nested'],
    ],
    [
      'one choice',
      '<Quiz>\n<Question>\na\n<Choice correct>b</Choice>\n</Question>\n</Quiz>\n',
      ['question-choices'],
    ],
    [
      'no right choice',
      '<Quiz>\n<Question>\na\n<Choice>b</Choice>\n<Choice>c</Choice>\n</Question>\n</Quiz>\n',
      ['question-correct'],
    ],
    [
      'two right of one',
      '<Quiz>\n<Question>\na\n<Choice correct>b</Choice>\n<Choice correct>c</Choice>\n</Question>\n</Quiz>\n',
      ['question-single'],
    ],
    [
      'two right of many',
      '<Quiz>\n<Question kind="multiple">\na\n<Choice correct>b</Choice>\n<Choice correct>c</Choice>\n</Question>\n</Quiz>\n',
      [],
    ],
    [
      'no question',
      '<Quiz>\n<Question>\n<Choice correct>b</Choice>\n<Choice>c</Choice>\n</Question>\n</Quiz>\n',
      ['question-text'],
    ],
    ['figure without words', '<Figure src="./a.svg"/>\n', ['picture-alt']],
    ['tags crossed', '<Callout>\n\na\n\n</Proof>\n', ['tag-crossed']],
    ['tag open', '<Callout>\n\na\n', ['tag-unclosed']],
    ['tag across paragraphs', '<Callout>a\n\nb</Callout>\n', ['tag-line']],
    ['tag closed only', 'a\n\n</Callout>\n', ['tag-unopened']],
    ['a bidi override as a reference', 'a &#x202e; b\n', ['character-bidi']],
    ['a bidi override in an attribute', '<Callout title="a&#x202e;b">\na\n</Callout>\n', ['character-bidi']],
    ['a bidi override in alt', '![a&#x202e;](./a.svg)\n', ['character-bidi']],
    ['a reference in code', '`&#x202e;`\n', []],
    ['a heading of nothing seen', '## \u200b\n', ['heading-empty']],
    ['a link of nothing seen', '[\u200b](https://example.org)\n', ['link-empty']],
    ['an alt of nothing seen', '![\u200b](./a.svg)\n', ['picture-alt']],
    [
      'void HTML in a line',
      'a <br> b <img src="x"> c {d}\n',
      ['html-unexpected', 'html-unexpected', 'expression-unexpected'],
    ],
    ['void HTML in a table', '| a |\n|---|\n| b<br>c |\n', ['html-unexpected']],
    ['own with a value', '<Figure src="./a.svg" alt="b" own="yes"/>\n', ['attribute-value']],
  ])('%s', (_name, body, expected) => {
    expect(rulesOf(body)).toEqual(expected);
  });

  test.each([
    '<Exercise>\na\n<Hint>b</Hint>\n<Solution>c</Solution>\n</Exercise>\n',
    '<Exercise>\n\na\n\n<Hint>\n\nb\n\n</Hint>\n\n</Exercise>\n',
    '<Callout>a</Callout>\n',
    '- a\n- <Callout>b</Callout>\n',
    'a\n<Callout>b</Callout>\nc\n',
    '<Tabs>\n<Tab title="a">\n\n```python\nx = {1}\n```\n\n</Tab>\n</Tabs>\n',
  ])('%j is fine', (body) => {
    expect(rulesOf(body)).toEqual([]);
  });
});
