import type { InterfaceLanguage, Words } from '../../diagnostics/rule.ts';

/**
 * The sections of the page "Course and curriculum", in order. The ids are anchors that the messages of the checks and
 * other pages link to: the same in every language, and permanent.
 */
export const CURRICULUM_SECTIONS = {
  begin: { ky: 'Эмнеден баштоо керек', ru: 'С чего начать', en: 'Where to begin' },
  programme: {
    ky: 'Программалар жана компетенциялар',
    ru: 'Программы и компетенции',
    en: 'Programmes and competencies',
  },
  course: { ky: 'Курстун файлы', ru: 'Файл курса', en: 'The course file' },
  hours: { ky: 'Кредиттер жана сааттар', ru: 'Кредиты и часы', en: 'Credits and hours' },
  outcomes: {
    ky: 'Окуу натыйжалары: курстан суроого чейин',
    ru: 'Результаты обучения: от курса до вопроса',
    en: 'Outcomes: from the course to the question',
  },
  matrix: { ky: 'Матрица кантип окулат', ru: 'Как читать матрицу', en: 'How to read the matrix' },
  order: {
    ky: 'Модулдардын тартиби жана мурдатан билүү керек болгондор',
    ru: 'Порядок модулей и что нужно знать заранее',
    en: 'The order of modules, and what to know beforehand',
  },
  assessment: { ky: 'Баалоо', ru: 'Оценивание', en: 'Assessment' },
  schedule: {
    ky: 'Семестр, план жана календарь',
    ru: 'Семестр, план и календарь',
    en: 'The semester, the plan, the calendar',
  },
  syllabus: {
    ky: 'Силлабус жана жүктөп алынуучу файлдар',
    ru: 'Силлабус и файлы для скачивания',
    en: 'The syllabus and the downloads',
  },
  versions: {
    ky: 'Версиялар: модулду семестрге бекитүү',
    ru: 'Версии: закрепить модуль на семестр',
    en: 'Versions: a module pinned for a semester',
  },
  translations: { ky: 'Котормолор', ru: 'Переводы', en: 'Translations' },
  checks: { ky: 'Текшерүү эмне дейт', ru: 'Что говорит проверка', en: 'What the checks say' },
} as const satisfies Record<string, Words>;

export type CurriculumSection = keyof typeof CURRICULUM_SECTIONS;

/** The sections with their titles in a language, for the list of contents. */
export function curriculumSections(language: InterfaceLanguage): { id: CurriculumSection; title: string }[] {
  return (Object.keys(CURRICULUM_SECTIONS) as CurriculumSection[]).map((id) => ({
    id,
    title: CURRICULUM_SECTIONS[id][language],
  }));
}
