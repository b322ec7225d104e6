import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

const QUIZ = `<Quiz id="q" title="Vectors">
<Question id="one" kind="single">
How long is $(3, 4)$?
<Choice feedback="You added.">7</Choice>
<Choice correct feedback="Yes.">5</Choice>
<Solution>By Pythagoras.</Solution>
</Question>
<Question kind="multiple">

Which are even?

\`\`\`python
x = 1
\`\`\`

<Choice correct>2</Choice>
<Choice>

\`\`\`python
3
\`\`\`

</Choice>
</Question>
</Quiz>
`;

/** Every kind beside choices. */
const KINDS = `<Quiz>
<Question kind="true-false" answer="false" feedback="A scalar has none.">Every quantity has a direction.</Question>
<Question kind="number" answer="9.81" tolerance="0.05" unit="m/s²" units="cm/s²: 0.01">
What is $g$?
<Hint>Drop a stone.</Hint>
<Solution>

<Example id="stone">It falls.</Example>

</Solution>
</Question>
<Question kind="number" answer="-0,5" tolerance="2%">Half of −1?</Question>
<Question kind="text">
What has a direction?
<Answer>vector</Answer>
<Answer feedback="In short: vector.">a vector "quantity" &lt;b></Answer>
<Answer wrong feedback="It has none.">scalar</Answer>
</Question>
<Question kind="matching">
Which unit?
<Pair with="N">force $F$</Pair>
<Pair with="J">

work

energy

</Pair>
<Pair with="W" />
</Question>
<Question kind="ordering" assesses="solve">
In which order?
<Step>Read.</Step>
<Step>Think.</Step>
<Step>Write.</Step>
</Question>
</Quiz>
`;

const CASES: [name: string, body: string][] = [
  [
    'callouts',
    '<Callout>a</Callout>\n\n<Callout kind="warning" title="Hot" id="hot">\n\n- b\n\n</Callout>\n',
  ],
  [
    'figure',
    '<Figure src="./drawing.svg" alt="Two arrows" id="fig-a" own licence="CC-BY-4.0">\n\nThe *sum*.\n\n</Figure>\n',
  ],
  [
    'figure of somebody else',
    '<Figure src="./photo.jpg" alt="A road" title="Road" author="A. B." licence="CC-BY-SA-3.0" source="https://example.org/" changes="cropped"/>\n',
  ],
  [
    'figures changed and translated',
    '<Figure src="./drawing.svg" alt="a" title="Map" author="C. D." authorUrl="https://example.org/cd" licence="CC-BY-SA-4.0" source="https://example.org/map" changes="labels in Kyrgyz" adapterLicence="CC-BY-SA-4.0"/>\n\n<Figure src="./drawing.svg" alt="b" author="E. F." licence="CC-BY-4.0" source="https://example.org/x" relation="translated"/>\n',
  ],
  [
    'figure by permission',
    '<Figure src="./drawing.svg" alt="a" title="Letter" author="State Archive" licence="LicenseRef-All-Rights-Reserved" source="https://example.org/l" permission="letter"/>\n',
  ],
  [
    'listing',
    '<Listing title="Mean" author="G. H." licence="MIT" source="https://example.org/m">\n\n```python\nx\n```\n\n</Listing>\n',
  ],
  ['picture in Markdown', '![Two arrows](./drawing.svg "A title")\n\na ![b](./drawing.svg) c\n'],
  [
    'statements',
    '<Definition id="d" title="Vector">a</Definition>\n\n<Theorem kind="lemma">b</Theorem>\n\n<Theorem>c</Theorem>\n\n<Theorem kind="lemma" title="T">d</Theorem>\n\n<Proof>e</Proof>\n\n<Example>f</Example>\n',
  ],
  [
    'exercise',
    '<Exercise id="x" title="Sum">\na\n<Hint>b</Hint>\n<Hint title="One more">c</Hint>\n<Solution>d</Solution>\n</Exercise>\n',
  ],
  ['quiz', QUIZ],
  ['kinds of question', KINDS],
  [
    'quote',
    '<Quote author="Ch. Aitmatov" title="The White Ship" source="https://example.org/a" licence="CC0-1.0">\n\na\n\n</Quote>\n\n<Quote source="https://example.org/b">c</Quote>\n',
  ],
  [
    'video',
    '<Video src="https://example.org/v?a=1&b=2" title="A film" duration="12:30" author="B" licence="CC-BY-4.0"/>\n',
  ],
  [
    'download',
    '<Download src="./data.csv" title="Prices" licence="CC0-1.0">\n\nOf a bazaar.\n\n</Download>\n\n<Download src="./photo.jpg"/>\n',
  ],
  ['tabs', '## A\n\n<Tabs>\n<Tab title="Python">\n\na\n\n</Tab>\n<Tab title="R">\n\nb\n\n</Tab>\n</Tabs>\n'],
  ['headings', '## A `b` $c$\n\n### Okuu\n\n## A `b` $c$\n'],
  [
    'links',
    '[a](../sets/) [b](../sets/#def-set) [c](../sets/ky.mdx#%D0%B0) [d](#x) [e](https://example.org/) [f](mailto:a@example.org) [g](./data.csv) [h](../gone/#y) [i](./photo.jpg)\n',
  ],
  [
    'equations',
    '<Equation id="eq">\n\n$$\nx^2\n$$\n\n</Equation>\n\n<Equation>$$a + b + c + d + e + f + g + h + i + j + k + l + m + n = 0$$</Equation>\n',
  ],
  [
    'captioned tables',
    '| z | $x$ |\n|---|---|\n| a | b |\n\n<Table id="tab" title="Prices & more">\n\n| a |\n|--:|\n| 1 |\n\n</Table>\n\n<Table>\n\n| a |\n|---|\n| 2 |\n\n</Table>\n\n| z | $x$ |\n|---|---|\n| c | d |\n',
  ],
  ['table', '| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n'],
  ['lists', '3. a\n4. b\n\n- [x] c\n- [ ] d\n\n- e\n\n  f\n'],
  ['footnotes', 'a[^1] b[^1]\n\n[^1]: note\n\n    ```python\n    x\n    ```\n'],
  ['code', '```python title="a.py"\n# comment\ndef f(x): return "a" + str(1)\n```\n\n```text\n<b>\n```\n'],
  [
    'formulas',
    '$x$ and $\\mathbb R$\n\n$$\nx^2\n$$\n\n$$y$$\n\n$$\na + b + c + d + e + f + g + h + i + j + k + l + m + n = 0\n$$\n',
  ],
  ['rest', '> a\n\n***\n\n~~b~~ **c** *d* `e`\\\nf\n'],
];

describe('components', () => {
  test.each(CASES)('%s', (_name, body) => {
    expect(render(body, 'en', ['gone'])).toMatchSnapshot();
  });

  test.each(['ky', 'ru', 'fr', 'ar'])('words in %s', (language) => {
    const body =
      '<Callout>a</Callout>\n\n<Theorem title="T">b</Theorem>\n\n<Figure src="./drawing.svg" alt="c" own/>\n\nd[^1]\n\n[^1]: e\n';
    expect(render(`${body}\n${QUIZ}`, language)).toMatchSnapshot();
  });

  test.each(['ky', 'ru'])('kinds of question in %s', (language) => {
    expect(render(KINDS, language)).toMatchSnapshot();
  });

  test('the key repeats no anchor', () => {
    const ids = [...render(KINDS).matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids).toContain('stone');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what an author writes is text', () => {
    const html = render(
      '<Figure src="./drawing.svg" alt="&quot;><script>1</script>" title="<b>" author="&lt;i&gt;"/>\n\n`<script>`\n\n```html\n<script>1</script>\n```\n\n```text\n</code><script>\n```\n\n$\\text{<script>}$\n',
    );
    const names: string[] = [];
    new Parser({ onopentagname: (name) => names.push(name) }).end(html);
    expect(names).not.toContain('script');
    expect(html).toMatchSnapshot();
  });
});
