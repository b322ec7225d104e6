import type { Rule } from '../rule.ts';

/** Rules about words of the glossary, references to the bibliography, numbers and what refers to them. */
export const LABEL_RULES = {
  'inline-block': {
    severity: 'error',
    message: {
      ky: '<{name}> ичинде абзац же чоң бөлүк турат, бир саптын сөздөрү гана керек.',
      ru: 'Внутри <{name}> стоит абзац или целый блок, нужны только слова одной строки.',
      en: 'Unexpected paragraphs or blocks in <{name}>, expected words of one line.',
    },
    hint: { ky: 'Мындай жазыңыз: {fix}', ru: 'Запишите так: {fix}', en: 'Write: {fix}' },
  },
  'inline-filled': {
    severity: 'error',
    message: {
      ky: '<{name}> ичинде текст бар, бул компонент бош болууга тийиш.',
      ru: 'Внутри <{name}> есть текст, этот компонент должен быть пустым.',
      en: 'Unexpected content in <{name}>, expected none.',
    },
    hint: {
      ky: 'Мындай жазыңыз: {fix} — ал эми текстти анын жанына жазыңыз.',
      ru: 'Запишите так: {fix}, а текст поставьте рядом.',
      en: 'Write {fix}, and the text beside it.',
    },
  },
  'link-nested': {
    severity: 'error',
    message: {
      ky: '<{name}> менен шилтеме бири-биринин ичинде турат, алар жанаша турууга тийиш.',
      ru: '<{name}> и ссылка вложены друг в друга, они должны стоять рядом.',
      en: 'Unexpected <{name}> and a link one inside the other, expected them side by side.',
    },
    hint: {
      ky: '<{name}> беттин өзүндө шилтемеге айланат, шилтеменин ичинде башка шилтеме болбойт.',
      ru: '<{name}> на странице сам становится ссылкой, а ссылка внутри ссылки невозможна.',
      en: '<{name}> becomes a link on the page, and a link cannot hold another.',
    },
  },
  'equation-content': {
    severity: 'error',
    message: {
      ky: '<Equation> ичинде бир өзүнчө формула гана болушу керек, башка эч нерсе болбойт.',
      ru: 'Внутри <Equation> должна быть ровно одна выключная формула и ничего больше.',
      en: 'Unexpected content in <Equation>, expected one displayed formula and nothing else.',
    },
    hint: {
      ky: 'Формуланы өз сабына $$ белгилеринин ортосуна жазыңыз: $$…$$',
      ru: 'Запишите формулу на отдельной строке между знаками $$: $$…$$',
      en: 'Write the formula on a line of its own between the signs $$: $$…$$',
    },
  },
  'table-content': {
    severity: 'error',
    message: {
      ky: '<Table> ичинде бир Markdown таблицасы гана болушу керек, башка эч нерсе болбойт.',
      ru: 'Внутри <Table> должна быть ровно одна таблица Markdown и ничего больше.',
      en: 'Unexpected content in <Table>, expected one Markdown table and nothing else.',
    },
    hint: {
      ky: 'Таблицанын экинчи сабы сызыкчалардан турат: | --- | --- |. Түшүндүрмөнү </Table> белгисинен кийин жазыңыз.',
      ru: 'Вторая строка таблицы состоит из черт: | --- | --- |. Пояснения пишутся после </Table>.',
      en: 'The second line of a table is made of dashes: | --- | --- |. Remarks stand after </Table>.',
    },
  },
  'label-missing': {
    severity: 'error',
    message: {
      ky: '«{target}» шилтемесинин тексти жок, ал алып барган жердин номери да, аталышы да жок: чарчы кашаанын ичине сөз керек.',
      ru: 'У ссылки «{target}» нет текста, а у места, куда она ведёт, нет ни номера, ни заголовка: нужны слова в квадратных скобках.',
      en: 'Unexpected link to "{target}" without text, which leads to nothing numbered and no heading, expected words in its brackets.',
    },
    hint: { ky: 'Мындай жазыңыз: {fix}', ru: 'Запишите так: {fix}', en: 'Write: {fix}' },
  },
  'label-number': {
    severity: 'error',
    message: {
      ky: '«{target}» шилтемесинин тексти катары # турат, бирок ал алып барган жердин номери жок: сөз керек.',
      ru: 'Текст ссылки «{target}» — знак #, но у места, куда она ведёт, нет номера: нужны слова.',
      en: 'Unexpected "#" as the text of a link to "{target}", which leads to nothing numbered, expected words.',
    },
    hint: { ky: 'Мындай жазыңыз: {fix}', ru: 'Запишите так: {fix}', en: 'Write: {fix}' },
  },
} as const satisfies Record<string, Rule>;
