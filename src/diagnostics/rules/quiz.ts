import type { Rule } from '../rule.ts';

/** Rules about quizzes, and about what questions and exercises bear witness to. */
export const QUIZ_RULES = {
  'question-text': {
    severity: 'error',
    message: {
      ky: 'Суроонун тексти жок, варианттардан мурда суроо жазылышы керек.',
      ru: 'В вопросе нет текста, перед вариантами нужен сам вопрос.',
      en: 'Unexpected question without text, expected the question before its choices.',
    },
  },
  'question-choices': {
    severity: 'error',
    message: {
      ky: 'Суроодо {count} вариант бар, жок дегенде эки <Choice> керек.',
      ru: 'Вариантов в вопросе: {count}, нужно не меньше двух <Choice>.',
      en: 'Unexpected number of choices: {count}, expected at least two <Choice>.',
    },
  },
  'question-correct': {
    severity: 'error',
    message: {
      ky: 'Суроонун бир да туура варианты жок, жок дегенде бирөө керек.',
      ru: 'В вопросе нет правильного варианта, нужен хотя бы один.',
      en: 'Unexpected question without a right choice, expected at least one.',
    },
    hint: {
      ky: 'Туурасын белгилеңиз: <Choice correct>',
      ru: 'Отметьте правильный: <Choice correct>',
      en: 'Mark the right one: <Choice correct>',
    },
  },
  'question-single': {
    severity: 'error',
    message: {
      ky: 'Суроонун {count} туура варианты бар, бирөө гана керек.',
      ru: 'Правильных вариантов в вопросе: {count}, нужен один.',
      en: 'Unexpected number of right choices: {count}, expected one.',
    },
    hint: {
      ky: 'Бир нечеси туура болсо, мындай жазыңыз: <Question kind="multiple">',
      ru: 'Если верны несколько, запишите: <Question kind="multiple">',
      en: 'If several are right, write: <Question kind="multiple">',
    },
  },
  'question-attribute': {
    severity: 'error',
    message: {
      ky: '«{kind}» түрүндөгү суроодо «{attribute}» атрибуту турат, ал булар үчүн гана: {kinds}.',
      ru: 'У вопроса вида «{kind}» стоит атрибут «{attribute}», он бывает только у видов: {kinds}.',
      en: 'Unexpected attribute "{attribute}" of a question of kind "{kind}", expected it only with: {kinds}.',
    },
    hint: {
      ky: 'Атрибутту өчүрүңүз же суроонун түрүн (kind) оңдоңуз.',
      ru: 'Удалите атрибут или исправьте вид вопроса (kind).',
      en: 'Delete the attribute, or mend the kind of the question.',
    },
  },
  'question-part': {
    severity: 'error',
    message: {
      ky: '«{kind}» түрүндөгү суроонун ичинде <{name}> турат, мындай суроого ал туура келбейт.',
      ru: 'Внутри вопроса вида «{kind}» стоит <{name}>, у такого вопроса его не бывает.',
      en: 'Unexpected <{name}> in a question of kind "{kind}", expected none.',
    },
    hint: {
      ky: '[[Анын ордуна: <{expected}>. ]]Же суроонун түрүн (kind) оңдоңуз.',
      ru: '[[Вместо него: <{expected}>. ]]Или исправьте вид вопроса (kind).',
      en: '[[Write <{expected}> instead. ]]Or mend the kind of the question.',
    },
  },
  'question-answer': {
    severity: 'error',
    message: {
      ky: 'Суроонун жообу (answer) «{value}» деп турат, мындай керек: {expected}.',
      ru: 'Ответ на вопрос (answer) записан как «{value}», нужно: {expected}.',
      en: 'Unexpected answer "{value}", expected: {expected}.',
    },
    hint: {
      ky: '[[Сан үтүр же чекит менен жазылат: {forms}; өлчөө бирдиги — unit атрибутунда.]]',
      ru: '[[Число пишется с запятой или точкой: {forms}; единица измерения — в атрибуте unit.]]',
      en: '[[Write a number with a decimal comma or point: {forms}; its unit goes into the attribute unit.]]',
    },
  },
  'question-tolerance': {
    severity: 'error',
    message: {
      ky: 'Жол берилген айырма (tolerance) «{value}» деп турат, 0.05 же 2% сыяктуу керек.',
      ru: 'Допуск (tolerance) записан как «{value}», нужно вроде 0.05 или 2%.',
      en: 'Unexpected tolerance "{value}", expected an amount such as 0.05 or a share such as 2%.',
    },
    hint: {
      ky: 'Айырма терс болбойт, пайыз 100дөн кичине; жооп нөл болсо, айырманы сан менен жазыңыз.',
      ru: 'Допуск не бывает отрицательным, проценты меньше 100; если ответ — ноль, задайте допуск числом.',
      en: 'It is not below zero, a share is below 100%; for the answer 0 write an amount.',
    },
  },
  'question-units': {
    severity: 'error',
    message: {
      ky: 'Башка бирдиктер (units) «{value}» деп турат, мындай керек: «см: 0.01; км: 1000».',
      ru: 'Другие единицы (units) записаны как «{value}», нужно вроде «см: 0.01; км: 1000».',
      en: 'Unexpected units "{value}", expected a list such as "cm: 0.01; km: 1000".',
    },
    hint: {
      ky: 'Ар бир бирдиктен кийин анын негизги бирдикте (unit) канча экени жазылат; unit болбой калбайт, бирдиктер кайталанбайт.',
      ru: 'После каждой единицы пишется, сколько она составляет в основной (unit); unit обязателен, единицы не повторяются.',
      en: 'After each unit comes what one of it is in the main unit; the attribute unit must be there, and no unit twice.',
    },
  },
  'question-accepted': {
    severity: 'error',
    message: {
      ky: 'Суроонун бир да туура жообу жок, жок дегенде бир <Answer> керек.',
      ru: 'В вопросе нет ни одного верного ответа, нужен хотя бы один <Answer>.',
      en: 'Unexpected question without an accepted answer, expected at least one <Answer>.',
    },
    hint: {
      ky: 'Мындай кошуңуз: <Answer>вектор</Answer>',
      ru: 'Добавьте: <Answer>вектор</Answer>',
      en: 'Add: <Answer>vector</Answer>',
    },
  },
  'answer-text': {
    severity: 'error',
    message: {
      ky: '<Answer> ичинде окурман тере турган сөздөр гана болууга тийиш.',
      ru: 'В <Answer> могут быть только слова, которые наберёт читатель.',
      en: 'Unexpected content in <Answer>, expected only words that a reader can type.',
    },
    hint: {
      ky: 'Формула, сүрөт, код же шилтеме керек болсо, анын ордуна <Choice> колдонуңуз.',
      ru: 'Если нужна формула, картинка, код или ссылка, используйте <Choice>.',
      en: 'For a formula, a picture, code or a link use <Choice> instead.',
    },
  },
  'question-pairs': {
    severity: 'error',
    message: {
      ky: 'Суроодо {count} жуп бар, жок дегенде эки <Pair> керек.',
      ru: 'Пар в вопросе: {count}, нужно не меньше двух <Pair>.',
      en: 'Unexpected number of pairs: {count}, expected at least two <Pair>.',
    },
    hint: {
      ky: 'Жуптун сол жагы тегдердин ортосунда, оң жагы with ичинде: <Pair with="Н">күч</Pair>',
      ru: 'Левая сторона пары стоит между тегами, правая — в with: <Pair with="Н">сила</Pair>',
      en: 'The left side of a pair stands between the tags, the right one in with: <Pair with="N">force</Pair>',
    },
  },
  'question-steps': {
    severity: 'error',
    message: {
      ky: 'Суроодо {count} кадам бар, жок дегенде эки <Step> керек.',
      ru: 'Шагов в вопросе: {count}, нужно не меньше двух <Step>.',
      en: 'Unexpected number of steps: {count}, expected at least two <Step>.',
    },
  },
  'question-duplicate': {
    severity: 'error',
    message: {
      ky: 'Бул <{name}> {line}-саптагы менен бирдей, алар айырмаланууга тийиш.',
      ru: 'Этот <{name}> такой же, как в строке {line}, они должны различаться.',
      en: 'Unexpected <{name}> that says the same as the one on line {line}, expected another.',
    },
  },
  'outcome-unknown': {
    severity: 'error',
    message: {
      ky: '«{id}» деген окуу натыйжасы бул модулда жок, outcomes тизмесиндеги id керек.',
      ru: 'Результата обучения «{id}» в этом модуле нет, нужен id из списка outcomes.',
      en: 'Unexpected outcome "{id}", expected an id from the outcomes of this module.',
    },
    hint: {
      ky: '[[Балким, «{nearest}»?]]',
      ru: '[[Может быть, «{nearest}»?]]',
      en: '[[Did you mean "{nearest}"?]]',
    },
  },
  'edition-assessments': {
    severity: 'warning',
    message: {
      ky: 'Тапшырмалар текшерген окуу натыйжалары {other} файлындагыдай эмес, мындай керек: {expected}.',
      ru: 'Задания проверяют не те результаты обучения, что в {other}, нужно: {expected}.',
      en: 'Unexpected outcomes in assesses, expected those of {other}: {expected}.',
    },
    hint: {
      ky: 'Бардык тилдерде assesses маанилерин бирдей кылыңыз.',
      ru: 'Сделайте assesses одинаковыми на всех языках.',
      en: 'Give the tasks the same assesses in every language.',
    },
  },
} as const satisfies Record<string, Rule>;
