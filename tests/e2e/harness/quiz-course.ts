import { course, edition, PORTAL, type ContentFiles } from './content.ts';

/** A question of every kind; the right answers are told by the tests. */
const QUIZ = `## Суроолор

<Quiz id="quiz-all" title="Бардык түрлөр">

<Question id="single" assesses="know">

Эки жерде эки канча болот?

<Choice feedback="Кошуп көрүңүз.">5</Choice>
<Choice correct feedback="Ооба.">4</Choice>

</Question>

<Question id="multiple" kind="multiple">

Кайсылары жуп сан?

<Choice correct>2</Choice>
<Choice>3</Choice>
<Choice correct>4</Choice>

<Hint>

Экиге бөлүп көрүңүз.

</Hint>

</Question>

<Question id="truth" kind="true-false" answer="false" feedback="Скалярдын багыты жок.">

Ар бир чоңдуктун багыты бар.

</Question>

<Question id="number" kind="number" answer="9.81" tolerance="0.05" unit="м/с²" units="см/с²: 0.01">

Эркин түшүүнүн ылдамдануусу $g$ канчага барабар?

<Solution>

$g \\approx 9{,}81$ м/с², сүрөттү караңыз.

</Solution>

</Question>

<Question id="words" kind="text">

Багыты бар чоңдук кандай аталат?

<Answer>вектордук чоңдук</Answer>
<Answer wrong feedback="Анын багыты жок.">скаляр</Answer>

</Question>

<Question id="pairs" kind="matching">

Өлчөө бирдигин табыңыз.

<Pair with="Н">күч $F$</Pair>
<Pair with="Дж">жумуш</Pair>
<Pair with="Дж">энергия</Pair>
<Pair with="Вт" />

</Question>

<Question id="steps" kind="ordering">

Маселе кандай иретте чыгарылат?

<Step>Берилгенди жазуу.</Step>
<Step>Формуланы тандоо.</Step>
<Step>Сандарды коюу.</Step>

</Question>

</Quiz>

<Quiz title="Экинчи тест">

<Question kind="true-false" answer="true">

Ноль — жуп сан.

</Question>

</Quiz>`;

const OUTCOMES = ['outcomes: [{ id: know, text: "Билүү." }]'];

/** A course of one module, which asks every kind of question. */
export const QUIZ_COURSE: ContentFiles = {
  ...PORTAL,
  'modules/asking/ky.mdx': edition('ky', 'Суроолор', QUIZ, OUTCOMES),
  'courses/alpha/asking.yaml': course('Asking', ['ky'], ['asking']),
};
