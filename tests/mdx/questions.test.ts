import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../src/quiz/model.ts';
import type { BodyNode } from '../../src/mdx/body.ts';
import { readBody } from '../../src/mdx/read-body.ts';

const asked = (question: string): string => `<Quiz id="quiz">\n\n${question}\n\n</Quiz>\n`;
const rulesOf = (body: string): string[] => readBody(body).problems.map(({ rule }) => rule);

function modelOf(question: string): Quiz<BodyNode>['questions'][number] {
  const { facts, problems } = readBody(asked(question));
  expect(problems).toEqual([]);
  const model = facts?.quizzes[0]?.questions[0];
  if (model === undefined) throw new Error('No question');
  return model;
}

describe('the model of a question', () => {
  test.each([
    ['answer="9,81"', { answer: 9.81, tolerance: { kind: 'absolute', value: 0 }, unit: null, units: [] }],
    ['answer="9.81" tolerance="0,05"', { tolerance: { kind: 'absolute', value: 0.05 } }],
    ['answer="-3" tolerance="2 %"', { answer: -3, tolerance: { kind: 'percent', value: 2 } }],
    [
      'answer="2" unit="м" units="см: 0,01; км: 1000"',
      {
        unit: 'м',
        units: [
          { unit: 'см', factor: 0.01 },
          { unit: 'км', factor: 1000 },
        ],
      },
    ],
  ])('number %s', (attributes, expected) => {
    expect(modelOf(`<Question kind="number" ${attributes}>\n\nЖообу?\n\n</Question>`)).toMatchObject(
      expected,
    );
  });

  test('has what every kind has', () => {
    const model = modelOf(
      '<Question id="q1" kind="true-false" answer="true" feedback="Ооба." assesses="b a  b">\n\n$x$ —\n**вектор**.\n\n- бир\n\n<Hint title="Ойлон">ж</Hint>\n<Solution>к</Solution>\n<Solution>л</Solution>\n\n</Question>',
    );
    expect(model).toMatchObject({
      id: 'quiz-q1',
      kind: 'true-false',
      answer: true,
      feedback: 'Ооба.',
      assesses: ['b', 'a'],
      prompt: { text: 'x — вектор.\nбир' },
      hints: [{ title: 'Ойлон', text: 'ж' }],
      solution: { text: 'к\nл' },
    });
    expect(model.prompt.nodes.map((node) => node.type)).toEqual(['plain', 'plain']);
  });

  test('has what its kind has', () => {
    expect(
      modelOf(
        '<Question kind="text">\nа?\n<Answer>бир  эки</Answer>\n<Answer>Бир-эки</Answer>\n<Answer wrong feedback="в">үч</Answer>\n</Question>',
      ),
    ).toMatchObject({
      accepted: [
        { text: 'бир эки', feedback: null },
        { text: 'Бир-эки', feedback: null },
      ],
      wrong: [{ text: 'үч', feedback: 'в' }],
    });
    expect(
      modelOf(
        '<Question kind="matching">\nа?\n<Pair with="1">б</Pair>\n<Pair with="2">в</Pair>\n<Pair with="1">г</Pair>\n<Pair with="3"/>\n</Question>',
      ),
    ).toMatchObject({
      pairs: [
        { left: { text: 'б' }, right: '1' },
        { left: { text: 'в' }, right: '2' },
        { left: { text: 'г' }, right: '1' },
      ],
      distractors: ['3'],
    });
    expect(
      modelOf('<Question kind="ordering">\nа?\n<Step>б</Step>\n<Step>$в$</Step>\n</Question>'),
    ).toMatchObject({ steps: [{ text: 'б' }, { text: 'в' }] });
  });

  test('keeps the numbers that its nodes have on the page', () => {
    const { facts } = readBody(
      `<Example>a</Example>\n\n${asked('<Question kind="true-false" answer="true">\n\na\n\n<Solution>\n\n<Example>b</Example>\n\n</Solution>\n\n</Question>')}`,
    );
    expect(facts?.quizzes[0]?.questions[0]?.solution?.nodes).toMatchObject([{ name: 'Example', number: 2 }]);
  });

  test('leaves out what is wrong, and tells all of it', () => {
    const body = asked(
      '<Question>\n\na\n\n</Question>\n\n<Question kind="number" answer="x" tolerance="y" unit="a" units="b">\n\nb\n\n<Step>c</Step>\n\n</Question>\n\n<Question kind="true-false" answer="true">\n\nd\n\n</Question>',
    );
    const { facts } = readBody(body);
    expect(facts?.quizzes[0]?.questions.map(({ id }) => id)).toEqual(['quiz-q3']);
    expect(rulesOf(body)).toEqual([
      'question-choices',
      'question-part',
      'question-answer',
      'question-tolerance',
      'question-units',
    ]);
  });

  test.each([
    [
      'an answer without text',
      '<Question kind="number" answer="1">\n</Question>',
      ['component-empty', 'question-text'],
    ],
    ['no answer', '<Question kind="true-false">a</Question>', ['attribute-missing']],
    ['a kind that is none', '<Question kind="essay" answer="a">b</Question>', ['attribute-value']],
    [
      'outcomes that are no ids',
      '<Question kind="true-false" answer="true" assesses="А б">a</Question>',
      ['attribute-value'],
    ],
    [
      'an empty answer',
      '<Question kind="text">\na\n<Answer></Answer>\n<Answer>b</Answer>\n</Question>',
      ['component-empty'],
    ],
    [
      'a definition in a step',
      '<Question kind="ordering">\na\n<Step>\n<Definition>b</Definition>\n</Step>\n<Step>c</Step>\n</Question>',
      ['component-nested'],
    ],
    [
      'a pair without a right side',
      '<Question kind="matching">\na\n<Pair>b</Pair>\n<Pair with="c">d</Pair>\n</Question>',
      ['attribute-missing', 'question-pairs'],
    ],
  ])('%s', (_name, question, expected) => {
    expect(rulesOf(asked(question))).toEqual(expected);
  });
});

describe('what tasks bear witness to', () => {
  test('stands in the order of the page, with anchors', () => {
    const { facts } = readBody(
      `<Callout>\n\n<Exercise id="ex" assesses="a">b</Exercise>\n\n</Callout>\n\n${asked('<Question id="q" kind="true-false" answer="true" assesses="b a">\n\na\n\n</Question>')}\n<Exercise assesses="c">d</Exercise>\n\n<Exercise>e</Exercise>\n`,
    );
    expect(facts?.assessments.map(({ kind, id, outcomes }) => [kind, id, outcomes])).toEqual([
      ['exercise', 'ex', ['a']],
      ['question', 'quiz-q', ['b', 'a']],
      ['exercise', null, ['c']],
    ]);
  });

  test('a quiz without an id keeps the names of its questions', () => {
    const { facts } = readBody('<Quiz>\n<Question kind="true-false" answer="true">a</Question>\n</Quiz>\n');
    expect(facts?.quizzes[0]).toMatchObject({ id: 'okuu-quiz', questions: [{ id: 'quiz-q1' }] });
  });
});
