import { expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';

const BODY = `## Вектор

Бир эки үч[^a], [шилтеме](../sets/#def-set) жана ![сүрөт](./a.svg "Аты").

<Definition id="vector" title="Вектор">

Төрт $x$.

</Definition>

<Figure src="./b.png" alt="эки" id="fig-b" title="Карта" author="Айбек" licence="CC-BY-4.0" source="https://example.org/" changes="кыркылды" own>

Беш.

</Figure>

### Okuu жана издөө

### ???

<Quiz id="quiz">
<Question id="q1">
Алты?
<Choice correct>ооба</Choice>
<Choice>жок</Choice>
</Question>
</Quiz>

<Exercise>
Жети
</Exercise>

<Tabs>
<Tab title="a">

### Ички

\`\`\`python
x
\`\`\`

</Tab>
</Tabs>

<Quote author="Чыңгыз Айтматов" title="Ак кеме">сегиз</Quote>

<Download src="./c.csv" licence="CC0-1.0"/>

<Video src="https://example.org/v" title="Видео"/>

[^a]: тогуз
`;

test('facts of a body', () => {
  const { facts, problems } = readBody(BODY);
  expect(problems).toEqual([]);
  expect(facts).toMatchSnapshot();
});

test('an id of the author is never taken by a heading', () => {
  const { facts } = readBody('## A\n\n## A\n\n<Proof id="a">b</Proof>\n');
  expect(facts?.anchors.map(({ id }) => id)).toEqual(['a', 'a-1', 'a-2']);
});

test('footnotes with letters, called twice, and one inside another', () => {
  const { facts, problems, nodes } = readBody('a[^б] b[^б] c[^2]\n\n[^б]: d[^2]\n[^2]: e\n');
  expect([facts?.words, problems]).toEqual([5, []]);
  expect(nodes?.at(-1)).toMatchObject({
    type: 'footnotes',
    notes: [
      { number: 1, calls: 2 },
      { number: 2, calls: 2 },
    ],
  });
});
