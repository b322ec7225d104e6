import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadBibliography } from '../../src/bibliography/load.ts';
import type { Reference } from '../../src/bibliography/reference.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import type { Citing } from '../../src/pack/citations.ts';
import { htmlOf } from './render.ts';

const file = path.join(import.meta.dirname, '..', 'bibliography', 'works.bib');
const { works } = loadBibliography([{ file: 'works.bib', text: readFileSync(file, 'utf8') }]).value;

function render(body: string, keys: readonly string[], style: Citing['style'], language: string): string {
  const { nodes, facts, problems } = readBody(body);
  if (nodes === null || facts === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  const cited = keys.flatMap((key): Reference | never[] => works.get(key)?.reference ?? []);
  return htmlOf(nodes, facts, language, [], new Map(), { style, works: cited });
}

const BODY =
  'Вектор <Cite id="kostrikin2004" pages="12-15" />, матрица <Cite id="strang2016 kostrikin2004" />.\n';

describe('citations', () => {
  test('GOST: numbers lead to a numbered list, whose entries lead back', () => {
    expect(render(BODY, ['strang2016', 'kostrikin2004'], 'gost', 'ru').replaceAll('\u00a0', '~')).toBe(
      `<p>Вектор <span class="cite">[<a id="okuu-cite-kostrikin2004" href="#okuu-ref-kostrikin2004" role="doc-biblioref" title="Кострикин~А.~И. Введение в алгебру. Ч.~2. Линейная алгебра~: учебник для вузов. 3-е~изд. М.~: Физматлит, 2004. 368~с.">1, с.~12–15</a>]</span>, матрица <span class="cite">[<a id="okuu-cite-kostrikin2004-2" href="#okuu-ref-kostrikin2004" role="doc-biblioref" title="Кострикин~А.~И. Введение в алгебру. Ч.~2. Линейная алгебра~: учебник для вузов. 3-е~изд. М.~: Физматлит, 2004. 368~с.">1</a>; <a id="okuu-cite-strang2016" href="#okuu-ref-strang2016" role="doc-biblioref" title="Strang~G. Introduction to linear algebra. 5th~ed. Wellesley~: Wellesley-Cambridge Press, 2016. 574~p.">2</a>]</span>.</p>
<section class="references" role="doc-bibliography" aria-labelledby="okuu-references"><h2 id="okuu-references">Список литературы</h2><ol><li id="okuu-ref-kostrikin2004"><span>Кострикин~А.~И. Введение в алгебру. Ч.~2. Линейная алгебра~: учебник для вузов. 3-е~изд. М.~: Физматлит, 2004. 368~с.</span> <a href="#okuu-cite-kostrikin2004" role="doc-backlink" aria-label="Вернуться к ссылке в тексте (1)">↩︎</a> <a href="#okuu-cite-kostrikin2004-2" role="doc-backlink" aria-label="Вернуться к ссылке в тексте (2)">↩︎</a></li><li id="okuu-ref-strang2016"><span lang="en">Strang~G. Introduction to linear algebra. 5th~ed. Wellesley~: Wellesley-Cambridge Press, 2016. 574~p.</span> <a href="#okuu-cite-strang2016" role="doc-backlink" aria-label="Вернуться к ссылке в тексте">↩︎</a></li></ol></section>
`,
    );
  });

  test.each([
    ['gost', 'ky', '[1, 12–15-б.]'],
    ['gost', 'ru', '[1, с. 12–15]'],
    ['gost', 'en', '[1, p. 12–15]'],
    ['apa', 'ky', '(Кострикин, 2004, 12–15-б.)'],
    ['apa', 'ru', '(Кострикин, 2004, с. 12–15)'],
    ['apa', 'en', '(Кострикин, 2004, pp. 12–15)'],
    ['apa', 'fr', '(Кострикин, 2004, pp. 12–15)'],
  ] as const)('%s in %s: the words are those of the text', (style, language, call) => {
    const html = render(BODY, ['strang2016', 'kostrikin2004'], style, language);
    const [, first = ''] = /<span class="cite">(.*?)<\/span>/.exec(html) ?? [];
    expect(first.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ')).toBe(call);
    expect(html).toContain(style === 'gost' ? '<ol>' : '<ul>');
  });

  it('takes words before and after', () => {
    const html = render(
      'A <Cite id="strang2016" prefix="see" suffix="ch. 3" />.\n',
      ['strang2016'],
      'apa',
      'en',
    );
    expect(html.replace(/<[^>]*>/g, '')).toContain('(see Strang, 2016, ch. 3)');
  });

  it('a body that cites nothing has no list', () => {
    expect(render('A.\n', [], 'gost', 'en')).toBe('<p>A.</p>\n');
  });

  it('sets DOI and italics, and escapes what a work says', () => {
    const text =
      '@article{a, author = {{<b>&}}, title = {<script>alert(1)</script>}, journal = {"J"}, year = {2000}, doi = {10.1000/a(b)%23?c=&d}}';
    const loaded = loadBibliography([{ file: 'a.bib', text }]);
    expect(loaded.diagnostics).toEqual([]);
    const { nodes, facts } = readBody('A <Cite id="a" />.\n');
    if (nodes === null || facts === null) throw new Error();
    const cited = [...loaded.value.works.values()].map(({ reference }) => reference);
    const html = htmlOf(nodes, facts, 'en', [], new Map(), { style: 'apa', works: cited });
    // Within quotes a `<` is a sign like any other.
    const tags = html.replace(/"[^"]*"/g, '');
    expect(tags).not.toContain('<script');
    expect(tags).not.toContain('<b>');
    expect(html).toContain('<i>"J"</i>');
    expect(html).toContain('href="https://doi.org/10.1000/a(b)%2523%3Fc=&amp;d"');
  });
});
