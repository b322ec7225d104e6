import type { Words } from '../diagnostics/rule.ts';

/** The guide's own words: everything around its text and the rules. */
export const GUIDE_WORDS = {
  title: { ky: 'Авторлор үчүн колдонмо', ru: 'Руководство для авторов', en: "The authors' guide" },
  description: {
    ky: 'Модулду кантип жазып, git үйрөнбөй туруп кантип жөнөтүү керек; текшерүүлөрдүн бардык эрежелери мисалдары менен.',
    ru: 'Как написать модуль и отправить его, не изучая git; все правила проверок с примерами.',
    en: 'How to write a module and send it without learning git; every rule of the checks with examples.',
  },
  rules: { ky: 'Текшерүүнүн эрежелери', ru: 'Правила проверки', en: 'The rules of the checks' },
  rulesLead: {
    ky: 'Ар бир эреже үчүн: текшерүү эмне дейт, кантип оңдолот, туура эмес жана туура мисал.',
    ru: 'Для каждого правила: что говорит проверка, как исправить, неверный и верный пример.',
    en: 'For each rule: what the checks say, how to mend it, a wrong and a right example.',
  },
  error: { ky: 'ката', ru: 'ошибка', en: 'error' },
  warning: { ky: 'эскертүү', ru: 'предупреждение', en: 'warning' },
  more: { ky: 'Кененирээк', ru: 'Подробнее', en: 'More' },
  wrong: { ky: 'Туура эмес', ru: 'Неверно', en: 'Wrong' },
  right: { ky: 'Туура', ru: 'Верно', en: 'Right' },
  source: { ky: 'Файлдар жана аттары', ru: 'Файлы и имена', en: 'Files and names' },
  yaml: {
    ky: 'Маалыматтын жазылышы (YAML)',
    ru: 'Запись сведений (YAML)',
    en: 'Notation of the facts (YAML)',
  },
  schema: { ky: 'Талаалар жана маанилери', ru: 'Поля и значения', en: 'Fields and values' },
  curriculum: {
    ky: 'Окуу программасы',
    ru: 'Учебная программа',
    en: 'The curriculum',
  },
  reference: {
    ky: 'Шилтемелер, модулдар',
    ru: 'Ссылки, модули',
    en: 'Links, modules',
  },
  translation: { ky: 'Котормолор', ru: 'Переводы', en: 'Translations' },
  quiz: { ky: 'Суроолор жана баалоо', ru: 'Вопросы и оценивание', en: 'Questions and assessment' },
  version: { ky: 'Модулдун версиялары', ru: 'Версии модулей', en: 'Versions of modules' },
  mdx: { ky: 'Модулдун тексти', ru: 'Текст модуля', en: 'The text of a module' },
  licence: {
    ky: 'Лицензиялар жана авторлор',
    ru: 'Лицензии и авторство',
    en: 'Licences and credit',
  },
  bibliography: { ky: 'Адабияттар (BibTeX)', ru: 'Литература (BibTeX)', en: 'Works that are cited (BibTeX)' },
  partner: {
    ky: 'Башка университеттердин каталогдору',
    ru: 'Каталоги других вузов',
    en: 'Catalogues of other universities',
  },
  media: { ky: 'Сүрөттөр жана файлдар', ru: 'Картинки и файлы', en: 'Pictures and files' },
} as const satisfies Record<string, Words>;

export type GuideWord = keyof typeof GUIDE_WORDS;
