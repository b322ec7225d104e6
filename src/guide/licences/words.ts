import type { Words } from '../../diagnostics/rule.ts';

/** The words of the page "Which licence?" outside its text: the tables that are made from the licences themselves. */
export const LICENCE_GUIDE_WORDS = {
  title: { ky: 'Кайсы лицензия?', ru: 'Какая лицензия?', en: 'Which licence?' },
  description: {
    ky: 'Модулга кайсы лицензияны коюу керек, башкалардын сүрөтүн, текстин жана котормосун кантип мыйзамдуу колдонуу керек.',
    ru: 'Какую лицензию дать модулю и как законно использовать чужие рисунки, тексты и переводы.',
    en: "Which licence to give a module, and how to use other people's pictures, texts and translations lawfully.",
  },
  any: { ky: 'баары бир', ru: 'всё равно', en: 'either way' },
  questions: {
    ky: 'Жоопторду тандаңыз: таблицада ылайыктуу лицензиялар гана калат.',
    ru: 'Выберите ответы: в таблице останутся подходящие лицензии.',
    en: 'Choose answers: only the licences that suit stay in the table.',
  },
  none: {
    ky: 'Мындай лицензия жок: авторду көрсөтүүдөн баш тарткан адам (CC0) калган шарттардан да баш тартат.',
    ru: 'Такой лицензии нет: кто не требует указывать автора (CC0), отказывается и от остальных условий.',
    en: 'There is no such licence: whoever does not ask for credit (CC0) gives up the other conditions too.',
  },
  chooserCaption: {
    ky: 'Creative Commons лицензиялары: башкаларга эмне кылууга болот',
    ru: 'Лицензии Creative Commons: что можно другим',
    en: 'Creative Commons licences: what others may do',
  },
  licence: {
    ky: 'Лицензия жана модулдун башына жазылуучу сап',
    ru: 'Лицензия и строка в начало модуля',
    en: 'Licence, and the line for the head of the module',
  },
  chartCaption: {
    ky: 'Өзгөртүлгөн же которулган чыгармага кайсы лицензияны коюуга болот (Creative Commons таблицасы)',
    ru: 'Под какой лицензией можно выпустить переработку или перевод (таблица Creative Commons)',
    en: "What a changed or translated work may be offered under (Creative Commons' chart)",
  },
  original: { ky: 'Түпнуска', ru: 'Оригинал', en: 'Original' },
  adapted: { ky: 'Сиздин чыгармаңыз', ru: 'Ваше произведение', en: 'Your version' },
  allowed: { ky: 'болот', ru: 'можно', en: 'yes' },
  discouraged: { ky: 'этият', ru: 'осторожно', en: 'with care' },
  refused: { ky: 'болбойт', ru: 'нельзя', en: 'no' },
  cc4: { ky: 'Creative Commons 4.0', ru: 'Creative Commons 4.0', en: 'Creative Commons 4.0' },
  'public-domain': { ky: 'Коомдук байлык', ru: 'Общественное достояние', en: 'The public domain' },
  older: {
    ky: 'Creative Commons: эски версиялары жана өлкөлөргө ылайыкталгандары',
    ru: 'Creative Commons: прежние версии и версии для отдельных стран',
    en: 'Creative Commons: older versions and those of single countries',
  },
  texts: {
    ky: 'Тексттер жана искусство үчүн башка эркин лицензиялар',
    ru: 'Другие свободные лицензии для текстов и искусства',
    en: 'Other free licences for texts and art',
  },
  code: {
    ky: 'Программалар жана маалыматтар үчүн',
    ru: 'Для программ и данных',
    en: 'For programs and data',
  },
  reserved: {
    ky: 'Жазылып алынган уруксат менен гана',
    ru: 'Только с записанным разрешением',
    en: 'Only with a recorded permission',
  },
} as const satisfies Record<string, Words>;
