import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/mdx/read-body.ts';

const sections = (body: string) => readBody(body).facts?.sections ?? [];
const prints = (body: string): string[] => sections(body).map(({ fingerprint }) => fingerprint);

const BODY = `Before any heading, a note[^a] and $a + b$.

## Вектор

A *vector* has a length and a direction; see [sets](../sets/ "Sets").

| a | b |
| - | - |
| 1 | 2 |

### Length

$$
\\sqrt{x^2 +
y^2}
$$

<Figure src="./a.svg" alt="An arrow" own>

The arrow.

</Figure>

#### Deeper

- one
- two

## Code

\`\`\`python title="sum.py"
for a in b:
    print(a)
\`\`\`

<Quiz id="quiz">
<Question id="q1">
Which one?
<Choice correct feedback="Yes, this one">right</Choice>
<Choice>wrong</Choice>
</Question>
</Quiz>

[^a]: The note says *this*.
`;

test('a body is cut at its headings of level 2 and 3, and what stands before them counts too', () => {
  expect(sections(BODY).map(({ id, title, depth }) => ({ id, title, depth }))).toEqual([
    { id: 'okuu-start', title: '', depth: 1 },
    { id: 'вектор', title: 'Вектор', depth: 2 },
    { id: 'length', title: 'Length', depth: 3 },
    { id: 'code', title: 'Code', depth: 2 },
  ]);
  expect(sections('## A\n\na\n').map(({ id }) => id)).toEqual(['a']);
  expect(new Set(prints(BODY)).size).toBe(4);
  for (const print of prints(BODY)) expect(print).toMatch(/^[0-9a-f]{16}$/);
});

describe('mere layout does not count:', () => {
  test.each<[string, (body: string) => string]>([
    ['what a question bears witness to', (body) => body.replace('id="q1"', 'id="q1" assesses="a b"')],
    ['another anchor', (body) => body.replace('id="quiz"', 'id="other"')],
    ['lines wrapped elsewhere', (body) => body.replace('has a length and', 'has a\nlength\nand')],
    ['two spaces', (body) => body.replace('has a', 'has  a')],
    ['a no-break space', (body) => body.replace('has a', 'has\u00a0a')],
    ['a soft hyphen', (body) => body.replace('direction', 'direc\u00adtion')],
    ['spaces at ends of lines', (body) => body.replace(/\n/g, ' \n')],
    ['line ends of Windows', (body) => body.replace(/\n/g, '\r\n')],
    ['Unicode form', (body) => body.replace('The arrow', 'The arrow й').normalize('NFD')],
    ['other marks for the same', (body) => body.replace('*vector*', '_vector_').replace(/^- /gm, '* ')],
    ['a table drawn wider', (body) => body.replace('| 1 | 2 |', '|   1    | 2   |')],
    ['more empty lines', (body) => body.replace(/\n\n/g, '\n\n\n')],
    ['a formula on other lines', (body) => body.replace('x^2 +\ny^2', 'x^2\n+ y^2')],
    [
      'attributes in another order',
      (body) => body.replace(/src=(\S+) alt="An arrow"/, 'alt="An arrow" src=$1'),
    ],
    ['an attribute on two lines', (body) => body.replace('Yes, this', 'Yes,\n  this')],
    ['a choice on lines of its own', (body) => body.replace('>right<', '>\n\nright\n\n<')],
    ['a footnote called otherwise', (body) => body.replaceAll('[^a]', '[^note]')],
    ['no final newline', (body) => body.trimEnd()],
  ])('%s', (name, change) => {
    const before = name === 'Unicode form' ? BODY.replace('The arrow', 'The arrow й') : BODY;
    expect(change(BODY)).not.toBe(before);
    expect(prints(change(BODY))).toEqual(prints(before));
  });
});

describe('what the text says counts, in its section only:', () => {
  test.each<[string, string, (body: string) => string]>([
    ['okuu-start', 'a word', (body) => body.replace('Before any', 'Before every')],
    ['okuu-start', 'a formula', (body) => body.replace('a + b', 'a - b')],
    ['okuu-start', 'a footnote', (body) => body.replace('says *this*', 'says *that*')],
    ['вектор', 'a letter’s case', (body) => body.replace('A *vector*', 'a *vector*')],
    ['вектор', 'where a link leads', (body) => body.replace('../sets/', '../lines/')],
    ['вектор', 'a cell', (body) => body.replace('| 2 |', '| 3 |')],
    ['вектор', 'the heading', (body) => body.replace('## Вектор', '## Векторы')],
    ['length', 'a display formula', (body) => body.replace('y^2', 'z^2')],
    ['length', 'a picture', (body) => body.replace('a.svg', 'b.svg')],
    ['length', 'its alternative text', (body) => body.replace('An arrow', 'A line')],
    ['length', 'a heading within', (body) => body.replace('Deeper', 'Below')],
    ['length', 'an item', (body) => body.replace('- two', '- three')],
    ['code', 'code', (body) => body.replace('print(a)', 'print(b)')],
    ['code', 'indentation of code', (body) => body.replace('    print', '  print')],
    [
      'code',
      'the right answer',
      (body) => body.replace('Choice correct', 'Choice').replace('<Choice>wrong', '<Choice correct>wrong'),
    ],
    ['code', 'a feedback', (body) => body.replace('Yes, this', 'No, this')],
  ])('%s: %s', (_, name, change) => {
    const [before, after] = [prints(BODY), prints(change(BODY))];
    const at = sections(BODY).findIndex(({ id }) => id === _);
    expect(after, name).toHaveLength(before.length);
    expect(before.flatMap((print, index) => (print === after[index] ? [] : [index]))).toEqual([at]);
  });

  test('a new footnote before leaves the later ones as they are', () => {
    const late = `## A\n\nOne.\n\n## B\n\nTwo[^b].\n\n[^b]: Note.\n`;
    const more = late.replace('One.', 'One[^c].') + '[^c]: Another.\n';
    const [before, after] = [prints(late), prints(more)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });
});

const word = fc.stringMatching(/^[a-zа-яөүң]{2,8}$/);
const words = fc.array(word, { minLength: 2, maxLength: 30 });

test('a space before a word of the glossary is part of the words, a line end in its place is not another', () => {
  const [line, wrapped, joined] = [
    'a <Term id="v" /> b\n',
    'a\n<Term id="v" />\nb\n',
    'a<Term id="v" /> b\n',
  ].map(prints);
  expect(wrapped).toEqual(line);
  expect(joined).not.toEqual(line);
});

test('however words are wrapped, the fingerprint is the same', () => {
  fc.assert(
    fc.property(words, fc.array(fc.constantFrom(' ', '\n', '  ', ' \n', '\r\n')), (list, gaps) => {
      const wrapped = list.map(
        (each, at) => `${at === 0 ? '' : (gaps[at % (gaps.length || 1)] ?? ' ')}${each}`,
      );
      expect(prints(`## A\n\n${wrapped.join('')}\n`)).toEqual(prints(`## A\n\n${list.join(' ')}\n`));
    }),
  );
});

test('whatever word is another, the fingerprint is another', () => {
  fc.assert(
    fc.property(words, word, fc.nat(), (list, other, at) => {
      const place = at % list.length;
      fc.pre(list[place] !== other);
      const changed = list.with(place, other);
      expect(prints(`## A\n\n${changed.join(' ')}\n`)).not.toEqual(prints(`## A\n\n${list.join(' ')}\n`));
    }),
  );
});

test('which term is meant is part of the text, unlike an anchor', () => {
  const [a, b] = ['<Term id="a">x</Term>', '<Term id="b">x</Term>'].map((body) => prints(`${body} y\n`));
  expect(a).not.toEqual(b);
});
