import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabelFacts } from '../../src/mdx/labels.ts';
import { readBody } from '../../src/mdx/read-body.ts';
import { render } from '../render/render.ts';

const labelsOf = (body: string): LabelFacts[] => {
  const { facts, problems } = readBody(body);
  expect(problems).toEqual([]);
  return facts?.labels ?? [];
};

test('everything with a number or a heading has its label, each kind counted by itself', () => {
  const body = `## One $x$

<Definition id="def" title="Vector">a</Definition>

<Theorem>without a name</Theorem>

<Theorem id="thm" kind="theorem">b</Theorem>

<Theorem id="lem" kind="lemma">c</Theorem>

<Equation id="eq">$$x$$</Equation>

<Table id="tab" title="Prices">

| a |
|---|
| b |

</Table>

<Exercise id="ex">

d

<Solution>

### Within

<Figure src="./a.svg" alt="a" id="fig" own />

</Solution>

</Exercise>

<Quiz id="quiz">
<Question id="q">

e

<Choice correct>f</Choice>
<Choice>g</Choice>

</Question>
</Quiz>

<Callout id="note" title="h">i</Callout>
`;
  expect(labelsOf(body).map(({ id, kind, number, title }) => [id, kind, number, title])).toEqual([
    ['one-x', 'heading', null, 'One x'],
    ['def', 'definition', 1, 'Vector'],
    ['thm', 'theorem', 2, null],
    ['lem', 'lemma', 1, null],
    ['eq', 'equation', 1, null],
    ['tab', 'table', 1, 'Prices'],
    ['ex', 'exercise', 1, null],
    ['within', 'heading', null, 'Within'],
    ['fig', 'figure', 1, null],
    ['quiz-q', 'question', 1, null],
  ]);
});

/** One block with an id of its own. */
const PIECES: Readonly<Record<string, (id: string, inner: string) => string>> = {
  definition: (id, inner) => `<Definition id="${id}">\n\na\n\n${inner}\n\n</Definition>`,
  lemma: (id, inner) => `<Theorem id="${id}" kind="lemma">\n\na\n\n${inner}\n\n</Theorem>`,
  theorem: (id, inner) => `<Theorem id="${id}">\n\na\n\n${inner}\n\n</Theorem>`,
  exercise: (id, inner) =>
    `<Exercise id="${id}">\n\na\n\n<Solution>\n\nb\n\n${inner}\n\n</Solution>\n\n</Exercise>`,
  figure: (id) => `<Figure src="./drawing.svg" alt="a" id="${id}" own />`,
  listing: (id) => `<Listing id="${id}" own>\n\n\`\`\`python\nx\n\`\`\`\n\n</Listing>`,
  equation: (id) => `<Equation id="${id}">\n\n$$\nx\n$$\n\n</Equation>`,
  table: (id) => `<Table id="${id}" title="t">\n\n| a |\n|---|\n| b |\n\n</Table>`,
  callout: (_id, inner) => `<Callout>\n\na\n\n${inner}\n\n</Callout>`,
  plain: () => '| a |\n|---|\n| b |',
};
const WORDS: Readonly<Record<string, (number: number) => string>> = {
  definition: (number) => `Definition ${number}`,
  lemma: (number) => `Lemma ${number}`,
  theorem: (number) => `Theorem ${number}`,
  exercise: (number) => `Exercise ${number}`,
  figure: (number) => `Figure ${number}.`,
  listing: (number) => `Listing ${number}.`,
  equation: (number) => `Equation (${number})`,
  table: (number) => `Table ${number}.`,
};

/** What a reader sees or hears as the name of the block with an anchor. */
function nameOnPage(html: string, id: string): string {
  const from = html.indexOf(` id="${id}"`);
  const tag = html.slice(html.lastIndexOf('<', from), html.indexOf('>', from));
  const label = /aria-label="([^"]*)"/.exec(tag) ?? /<span class="\w+-label">([^<]*)</.exec(html.slice(from));
  return label?.[1] ?? '';
}

const names = fc.constantFrom(...Object.keys(PIECES));
const inners = fc.constantFrom('', 'figure', 'equation', 'table', 'listing');

test('the numbers of the facts are the numbers on the page', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, inners), { minLength: 1, maxLength: 8 }), (pieces) => {
      const body = pieces
        .map(([name, inner], at) => PIECES[name]?.(`x-${at}`, PIECES[inner]?.(`y-${at}`, '') ?? '') ?? '')
        .join('\n\n');
      const html = render(body);
      const labels = labelsOf(body);
      for (const { id, kind, number } of labels) {
        expect(nameOnPage(html, id)).toBe(WORDS[kind]?.(number ?? 0));
      }
      // Every kind is counted 1, 2, 3 … without a gap.
      for (const kind of Object.keys(WORDS)) {
        const numbers = labels.filter((label) => label.kind === kind).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }
    }),
    { numRuns: 300 },
  );
});
