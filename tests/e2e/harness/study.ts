import { course, edition, PORTAL, type ContentFiles } from './content.ts';

const NAMES = {
  vector: ['вектор', 'вектор', 'vector'],
  scalar: ['скаляр', 'скаляр', 'scalar'],
  length: ['вектордун узундугу', 'длина вектора', 'length of a vector'],
  field: ['талаа', 'поле', 'field'],
  order: ['өлчөмү чексиз мейкиндиктеги түзүүчү операторлордун тартиби', 'порядок', 'order'],
  p: ['p-маани', 'p-значение', 'p-value'],
} as const;

/** A glossary in three languages; `field` is reached through `seeAlso` only. */
const GLOSSARY = `title: { ky: Алгебра, ru: Алгебра, en: Algebra }
terms:
${Object.entries(NAMES)
  .map(
    ([id, [ky, ru, en]]) => `  - id: ${id}
    term: { ky: ${ky}, ru: ${ru}, en: ${en} }
    definition: { ky: "${ky}: мааниси.", ru: "${ru}: значение.", en: "The meaning of ${en}, in one sentence that is long enough to be wrapped." }
    seeAlso: [${id === 'vector' ? 'scalar, field' : ''}]
`,
  )
  .join('')}`;

const LONG = Array.from({ length: 12 }, (_, at) => `Paragraph ${at + 1} of a text to read.`).join('\n\n');

const body = (language: string): string =>
  [
    `## ${{ ky: 'Вектор', ru: 'Вектор', en: 'Vector' }[language] ?? ''}`,
    'A <Term id="vector" /> is no <Term id="scalar" />; a <Term id="vector">vector</Term> has a <Term id="length" />.',
    LONG,
    '<Definition id="def-vector" title="What a vector is">\n\nAn arrow.\n\n</Definition>',
    '## Second',
    'At the end of a long line that goes on and on until it must be broken stands a <Term id="order" /> and a <Term id="vector" />.',
    LONG,
    `<Quiz id="quiz-one">

<Question id="q1">

Is it a <Term id="p" />?

<Choice feedback="No.">a <Term id="vector" /></Choice>

<Choice correct feedback="Yes.">$b^2$, as in [the definition](#def-vector)</Choice>

<Solution>See [](#def-vector).</Solution>

</Question>

<Question id="q2" kind="number" answer="9.81" tolerance="0.05" unit="m/s²">How fast is $g$?</Question>

<Question id="q3" kind="true-false" answer="false" feedback="It is not.">A vector is a number.</Question>

<Question id="q4" kind="matching">

Match.

<Pair with="one number">scalar</Pair>

<Pair with="an arrow">vector</Pair>

</Question>

<Question id="q5" kind="ordering">

Order.

<Step>first</Step>

<Step>second</Step>

</Question>

<Question id="q6" kind="text">

Say it.

<Answer>vector</Answer>

</Question>

</Quiz>`,
  ].join('\n\n');

/** Courses to learn from: two that share modules, a glossary, questions, and one without anything to learn by heart. */
export const STUDY: ContentFiles = {
  ...PORTAL,
  'glossary/algebra.yaml': GLOSSARY,
  ...Object.fromEntries(
    ['ky', 'ru', 'en'].map((language) => [
      `modules/vectors/${language}.mdx`,
      edition(language, `Vectors ${language}`, body(language), [
        'outcomes: [{ id: add, text: Add vectors. }]',
        'workload: { lecture: 2 }',
      ]),
    ]),
  ),
  'modules/fields/ky.mdx': edition('ky', 'Талаалар', `## Талаа\n\n<Term id="scalar" /> — сан.\n\n${LONG}`),
  'modules/plain/en.mdx': edition('en', 'Plain', '## Plain\n\nNothing to learn by heart.'),
  'courses/alpha/algebra.yaml': course('Algebra', ['ky', 'ru', 'en'], ['vectors', 'fields']),
  'courses/alpha/geometry.yaml': course('Geometry', ['en'], ['vectors']),
  'courses/beta/plain.yaml': course('Plain', ['en'], ['plain']),
};
