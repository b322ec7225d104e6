import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { cards } from './render.ts';

const quiz = (questions: string): string =>
  `## A <Term id="vector" />\n\n<Definition id="def-a">\n\na\n\n</Definition>\n\n<Quiz id="q">\n\n${questions}\n\n</Quiz>\n`;

const KINDS: [string, string][] = [
  [
    'single',
    '<Question>\nIs it a <Term id="vector" />?\n<Choice feedback="No.">$a$</Choice>\n<Choice correct feedback="Yes.">[b](#def-a)</Choice>\n<Solution>Look.</Solution>\n</Question>',
  ],
  [
    'multiple',
    '<Question kind="multiple">\nEven?\n<Choice correct>2</Choice>\n<Choice correct>4</Choice>\n<Choice>3</Choice>\n</Question>',
  ],
  ['true-false', '<Question kind="true-false" answer="false" feedback="It is not.">One is two.</Question>'],
  ['number', '<Question kind="number" answer="9.81" tolerance="2%" unit="m/s²">How much is $g$?</Question>'],
  [
    'text',
    '<Question kind="text">\nSay it.\n<Answer>vector</Answer>\n<Answer wrong feedback="No.">scalar</Answer>\n</Question>',
  ],
  [
    'matching',
    '<Question kind="matching">\nMatch.\n<Pair with="one">a</Pair>\n<Pair with="two">b</Pair>\n<Pair with="three" />\n</Question>',
  ],
  ['ordering', '<Question kind="ordering">\nOrder.\n<Step>first</Step>\n<Step>second</Step>\n</Question>'],
  [
    'with a picture, code and a note',
    '<Question>\n\nWhat[^1] is this?\n\n<Figure src="./drawing.svg" alt="a" own />\n\n```python\nx\n```\n\n<Choice>1</Choice>\n<Choice correct>2</Choice>\n</Question>',
  ],
];
const bodyOf = (question: string): string =>
  `${quiz(question)}${question.includes('[^1]') ? '\n[^1]: note\n' : ''}`;

describe('a question as a flash card', () => {
  test.each(KINDS)('%s', (_kind, question) => {
    expect(cards(bodyOf(question))).toMatchSnapshot();
  });

  test.each(KINDS)(
    '%s: nothing in it stands twice on a page, and no link leads nowhere',
    (_kind, question) => {
      for (const { front, back } of cards(bodyOf(question))) {
        new Parser({
          onattribute(name, value) {
            expect(name).not.toMatch(/^(id|name|for|about|property|typeof|data-.*|aria-describedby|on.*)$/);
            if (name === 'href') expect(value).not.toMatch(/^#/);
          },
          onopentagname: (name) => expect(name).not.toMatch(/^(script|input|select|style)$/),
        }).end(front + back);
      }
    },
  );

  test('what an author writes is text', () => {
    const [card] = cards(
      quiz(
        '<Question kind="text" feedback="&lt;script>1&lt;/script>">\n`<script>2</script>`\n<Answer>&lt;script>3</Answer>\n</Question>',
      ),
    );
    expect(`${card?.front ?? ''}${card?.back ?? ''}`).not.toMatch(/<script/);
  });
});
