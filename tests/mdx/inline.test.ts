import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { loadBibliography } from '../../src/bibliography/load.ts';
import { plainText } from '../../src/mdx/body.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { htmlOf } from '../render/render.ts';

const term = (words: string): string => `<span>${words}</span>`;
const { works } = loadBibliography([
  {
    file: 'works.bib',
    text: ['k', 'k1', 'k-2']
      .map(
        (key) =>
          `@book{${key}, author = {A}, title = {${key}}, year = {2020}, publisher = {P}, address = {C}}`,
      )
      .join('\n'),
  },
]).value;

/** A body as HTML in which each call of works is put as the keys it leads to, `[k1, k-2]`. */
function shown(body: string): string {
  const { nodes, facts } = readBody(body);
  if (nodes === null || facts === null) throw new Error('The body cannot be read');
  const cited = [...works.values()].map(({ reference }) => reference);
  return htmlOf(nodes, facts, 'en', [], new Map(), { style: 'gost', works: cited }).replaceAll(
    /<span class="cite">.*?<\/span>/gs,
    (call) => `[${[...call.matchAll(/#okuu-ref-([^"]+)/g)].map(([, key]) => key).join(', ')}]`,
  );
}

const PLACES: [name: string, body: string, html: string][] = [
  ['within a line', 'a <Term id="v">б *в*</Term>, c\n', `<p>a ${term('б <em>в</em>')}, c</p>`],
  ['alone on a line', '<Term id="v">б</Term>\n', `<p>${term('б')}</p>`],
  ['without words', 'a <Term id="v" /> b\n', `<p>a ${term('v')} b</p>`],
  ['tags on lines of their own', '<Term id="v">\nб\n</Term>\n', `<p>${term('б')}</p>`],
  ['several keys', 'a <Cite id="k1  k-2" pages="12–15" />.\n', '<p>a [k1, k-2].</p>'],
  ['two on a line', '<Term id="v">x</Term> <Cite id="k"/>\n', `<p>${term('x')} [k]</p>`],
  ['a line of a sentence', 'ж\n<Cite id="k" />\nд\n', '<p>ж\n[k]\nд</p>'],
  ['the first line of a sentence', '<Term id="v" />\nд\n', `<p>${term('v')}\nд</p>`],
  ['the last line of a sentence', 'ж\n<Term id="v" />\n', `<p>ж\n${term('v')}</p>`],
  ['paragraphs apart', 'ж\n\n<Term id="v" />\n\nд\n', `<p>ж</p>\n<p>${term('v')}</p>\n<p>д</p>`],
  ['two paragraphs', '<Term id="v" />\n\n<Term id="w" />\n', `<p>${term('v')}</p>\n<p>${term('w')}</p>`],
  ['in an item', '- <Term id="v" />\n- a\n', `<ul><li>\n${term('v')}\n</li><li>a</li></ul>`],
  ['in a quotation', '> <Term id="v" />\n> a\n', `<blockquote><p>${term('v')}\na</p></blockquote>`],
  ['in a heading', '## A <Term id="x">b</Term>\n', '<h2 id="a-b">A <span>b</span>'],
  ['before a block', '<Term id="v">x</Term>\n<Callout>a</Callout>\n', `<p>${term('x')}</p>\n<aside`],
  ['in a block', '<Callout><Term id="v">x</Term></Callout>\n', `<p>${term('x')}</p>`],
  ['in a cell', '| <Term id="v">x</Term> |\n|---|\n| <Cite id="k" /> |\n', '<td>[k]</td>'],
  ['head of a table', '| $x$<Cite id="k" /> |\n|---|\n| a |\n', '</math>[k]</th>'],
  ['in a note', 'a[^1]\n\n[^1]: <Term id="v" />\n', term('v')],
];

describe('components within a line', () => {
  test.each(PLACES)('%s', (_name, body, html) => expect(shown(body)).toContain(html));

  test.each(PLACES)('%s: compiles unchanged', (_name, body) => {
    const features = { gfm: true, math: true, smartPunctuation: false };
    const options = { features, jsxImportSource: 'astro', elementAttributeNameCase: 'html' } as const;
    expect(mdxToJs(body, options).code).toContain('MDXContent');
  });

  test.each<[string, string, string[]]>([
    ['blocks in a term', '<Term id="v">\n\n- a\n\n</Term>\n', ['inline-block']],
    ['paragraphs in a term', '<Term id="v">\n\na\n\nb\n\n</Term>\n', ['inline-block']],
    ['a block component in a term', 'a <Term id="v"><Callout>b</Callout></Term>\n', ['component-inline']],
    ['words in a citation', 'a <Cite id="k">b</Cite>\n', ['inline-filled']],
    ['a term in a term', 'a <Term id="v"><Term id="w">b</Term></Term>\n', ['component-nested']],
    ['a citation in a term', 'a <Term id="v">b <Cite id="k"/></Term>\n', ['component-nested']],
    ['a term in a link', '[a *<Term id="v">b</Term>*](#v)\n\n## v\n', ['link-nested']],
    ['a link in a term', 'a <Term id="v">[b](https://example.org/)</Term>\n', ['link-nested']],
    ['no id', 'a <Term>b</Term> <Cite />\n', ['attribute-missing', 'attribute-missing']],
    ['no key', 'a <Cite id=" " />\n', ['attribute-value']],
    ['keys with commas', 'a <Cite id="a, b" />\n', ['attribute-value']],
    ['a term by its name', 'a <Term id="Вектор">b</Term>\n', ['attribute-value']],
    ['a block component in a line', 'a <Proof>b</Proof>\n', ['component-inline']],
  ])('%s is told', (_name, body, rules) => {
    expect(readBody(body).problems.map(({ rule }) => rule)).toEqual(rules);
  });

  test('facts', () => {
    const body =
      'a <Term id="v">б</Term>\n\n<Term id="v" /> <Cite id="k1 k2" pages="3" /> <Cite id="k1" />\n';
    const { facts, nodes } = readBody(body);
    expect(facts?.terms).toEqual([
      { id: 'v', place: { line: 1, column: 3 } },
      { id: 'v', place: { line: 3, column: 1 } },
    ]);
    expect(facts?.citations).toEqual([
      { keys: ['k1', 'k2'], pages: '3', place: { line: 3, column: 17 } },
      { keys: ['k1'], pages: null, place: { line: 3, column: 47 } },
    ]);
    expect(facts?.anchors).toEqual([]);
    expect(plainText(nodes ?? [])).toBe('a б  ');
  });

  test('an id is no anchor: terms stand as often as they are needed', () => {
    const body = '<Definition id="v">a <Term id="v">b</Term></Definition>\n\n<Term id="v" />\n\n## V\n';
    const { facts, problems } = readBody(body);
    expect(problems).toEqual([]);
    expect(facts?.anchors.map(({ id }) => id)).toEqual(['v', 'v-1']);
  });
});
