import type { QuestionKind } from '../quiz/model.ts';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { NumberedKind } from '../mdx/labels.ts';

interface Words {
  /** Over a block, as a heading or a caption. */
  numbered: Readonly<Record<NumberedKind, string>>;
  table: string;
  proof: string;
  note: string;
  tip: string;
  warning: string;
  important: string;
  hint: string;
  solution: string;
  quiz: string;
  choose: Readonly<Record<QuestionKind, string>>;
  /** The two answers of a true-false question. */
  truth: readonly [yes: string, no: string];
  answer: string;
  order: string;
  /** The heading of the answers at the end of a printed module. */
  key: string;
  answers: string;
  right: string;
  wrong: string;
  author: string;
  source: string;
  unchanged: string;
  changes: string;
  translated: string;
  adaptation: string;
  permission: string;
  own: string;
  reserved: string;
  original: string;
  animated: string;
  download: string;
  video: string;
  elsewhere: string;
  formula: string;
  footnotes: string;
  references: string;
  backToCall: string;
  back: string;
  toHeading: string;
  absent: string;
  done: string;
  open: string;
  glossary: string;
  units: readonly [string, string, string];
  letters: string;
  quotes: readonly [string, string];
}

/** What the renderer says within a body. `{n}` is a number, `{text}` a text. */
export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  ky: {
    numbered: {
      definition: '{n}-аныктама',
      theorem: '{n}-теорема',
      lemma: '{n}-лемма',
      corollary: '{n}-натыйжа',
      proposition: '{n}-ырастоо',
      example: '{n}-мисал',
      exercise: '{n}-көнүгүү',
      question: '{n}-суроо',
      figure: '{n}-сүрөт',
      listing: '{n}-листинг',
      table: '{n}-таблица',
      equation: '({n})-формула',
    },
    table: 'Таблица',
    proof: 'Далилдөө',
    note: 'Эскертүү',
    tip: 'Кеңеш',
    warning: 'Этият болуңуз',
    important: 'Маанилүү',
    hint: 'Көрсөтмө',
    solution: 'Чыгарылышы',
    quiz: 'Өзүңүздү текшериңиз',
    choose: {
      single: 'Бир жоопту тандаңыз.',
      multiple: 'Туура жооптордун баарын тандаңыз.',
      'true-false': 'Бул туурабы же туура эмеспи?',
      number: 'Санды жазыңыз.',
      text: 'Жоопту сөз менен жазыңыз.',
      matching: 'Ар бир саптын жубун табыңыз.',
      ordering: 'Туура иретке келтириңиз: ар бир сап нечинчи орунда турат?',
    },
    truth: ['Туура', 'Туура эмес'],
    answer: 'Жообуңуз',
    order: 'Туура ирети: {text}',
    key: 'Суроолордун жооптору',
    answers: 'Жооптор',
    right: 'туура',
    wrong: 'туура эмес',
    author: 'Автору: {text}',
    source: 'булагы',
    unchanged: 'өзгөртүүсүз',
    changes: 'өзгөртүүлөр: {text}',
    translated: 'которулган',
    adaptation: 'кайра иштетилгени: {text}',
    permission: 'уруксат берген: {text}',
    own: 'ушул модуль үчүн жасалган',
    reserved: 'бардык укуктар корголгон',
    original: 'Түпнускасы',
    animated: 'Кыймылдуу түпнускасы',
    download: 'Жүктөп алуу',
    video: 'Видео',
    elsewhere: 'башка сайтта ачылат: {text}',
    formula: 'Формула',
    footnotes: 'Түшүндүрмөлөр',
    references: 'Адабияттар',
    backToCall: 'Тексттеги шилтемеге кайтуу',
    back: '{n}-түшүндүрмөнүн тексттеги ордуна кайтуу',
    toHeading: 'Ушул бөлүмгө шилтеме: {text}',
    absent: 'Бул модуль курска кирбейт',
    done: 'аткарылган',
    open: 'аткарыла элек',
    glossary: 'Глоссарийден ачуу',
    units: ['байт', 'КБ', 'МБ'],
    letters: 'АБВГДЕЖЗИК',
    quotes: ['«', '»'],
  },
  ru: {
    numbered: {
      definition: 'Определение {n}',
      theorem: 'Теорема {n}',
      lemma: 'Лемма {n}',
      corollary: 'Следствие {n}',
      proposition: 'Предложение {n}',
      example: 'Пример {n}',
      exercise: 'Упражнение {n}',
      question: 'Вопрос {n}',
      figure: 'Рис. {n}',
      listing: 'Листинг {n}',
      table: 'Таблица {n}',
      equation: 'Формула ({n})',
    },
    table: 'Таблица',
    proof: 'Доказательство',
    note: 'Примечание',
    tip: 'Совет',
    warning: 'Осторожно',
    important: 'Важно',
    hint: 'Подсказка',
    solution: 'Решение',
    quiz: 'Проверьте себя',
    choose: {
      single: 'Выберите один ответ.',
      multiple: 'Выберите все верные ответы.',
      'true-false': 'Верно или неверно?',
      number: 'Запишите число.',
      text: 'Запишите ответ словами.',
      matching: 'Подберите пару к каждой строке.',
      ordering: 'Расставьте по порядку: на каком месте стоит каждая строка?',
    },
    truth: ['Верно', 'Неверно'],
    answer: 'Ваш ответ',
    order: 'Верный порядок: {text}',
    key: 'Ответы на вопросы',
    answers: 'Ответы',
    right: 'верно',
    wrong: 'неверно',
    author: 'Автор: {text}',
    source: 'источник',
    unchanged: 'без изменений',
    changes: 'изменения: {text}',
    translated: 'перевод',
    adaptation: 'переработка: {text}',
    permission: 'с разрешения: {text}',
    own: 'сделано для этого модуля',
    reserved: 'все права защищены',
    original: 'Оригинал',
    animated: 'Оригинал с движением',
    download: 'Скачать',
    video: 'Видео',
    elsewhere: 'откроется на другом сайте: {text}',
    formula: 'Формула',
    footnotes: 'Примечания',
    references: 'Список литературы',
    backToCall: 'Вернуться к ссылке в тексте',
    back: 'Вернуться к месту сноски {n}',
    toHeading: 'Ссылка на раздел: {text}',
    absent: 'Этот модуль не входит в курс',
    done: 'сделано',
    open: 'не сделано',
    glossary: 'Открыть в глоссарии',
    units: ['байт', 'КБ', 'МБ'],
    letters: 'АБВГДЕЖЗИК',
    quotes: ['«', '»'],
  },
  en: {
    numbered: {
      definition: 'Definition {n}',
      theorem: 'Theorem {n}',
      lemma: 'Lemma {n}',
      corollary: 'Corollary {n}',
      proposition: 'Proposition {n}',
      example: 'Example {n}',
      exercise: 'Exercise {n}',
      question: 'Question {n}',
      figure: 'Figure {n}',
      listing: 'Listing {n}',
      table: 'Table {n}',
      equation: 'Equation ({n})',
    },
    table: 'Table',
    proof: 'Proof',
    note: 'Note',
    tip: 'Tip',
    warning: 'Take care',
    important: 'Important',
    hint: 'Hint',
    solution: 'Solution',
    quiz: 'Check yourself',
    choose: {
      single: 'Choose one answer.',
      multiple: 'Choose all right answers.',
      'true-false': 'True or false?',
      number: 'Write a number.',
      text: 'Write the answer in words.',
      matching: 'Find the match for each line.',
      ordering: 'Put in order: which place does each line take?',
    },
    truth: ['True', 'False'],
    answer: 'Your answer',
    order: 'Right order: {text}',
    key: 'Answers to the questions',
    answers: 'Answers',
    right: 'right',
    wrong: 'wrong',
    author: 'Author: {text}',
    source: 'source',
    unchanged: 'unchanged',
    changes: 'changes: {text}',
    translated: 'translated',
    adaptation: 'adaptation: {text}',
    permission: 'with the permission of {text}',
    own: 'made for this module',
    reserved: 'all rights reserved',
    original: 'Original',
    animated: 'Original, animated',
    download: 'Download',
    video: 'Video',
    elsewhere: 'opens on another site: {text}',
    formula: 'Formula',
    footnotes: 'Notes',
    references: 'References',
    backToCall: 'Back to the citation in the text',
    back: 'Back to the place of note {n}',
    toHeading: 'Link to this section: {text}',
    absent: 'This module is not part of the course',
    done: 'done',
    open: 'not done',
    glossary: 'Open in the glossary',
    units: ['bytes', 'KB', 'MB'],
    letters: 'ABCDEFGHIJ',
    quotes: ['“', '”'],
  },
};

/** Fills `{n}` or `{text}`. */
export function fillWord(words: string, value: string | number): string {
  return words.replace(/\{(?:n|text)\}/, () => String(value));
}

/** A file's size as people say it; units of 1,024. */
export function sizeWords(bytes: number, language: InterfaceLanguage): string {
  const [single, kilo, mega] = WORDS[language].units;
  if (bytes < 1024) return `${bytes}\u00a0${single}`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, kilo] : [bytes / 1024 / 1024, mega];
  const shown = value < 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
  return `${language === 'en' ? shown : shown.replace('.', ',')}\u00a0${unit}`;
}
