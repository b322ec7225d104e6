import type { Words } from '../../diagnostics/rule.ts';

/** The words of the page "Course and curriculum" outside its text. */
export const CURRICULUM_GUIDE_WORDS = {
  title: { ky: 'Курс жана окуу программасы', ru: 'Курс и учебная программа', en: 'Course and curriculum' },
  description: {
    ky: 'Курсту кафедра аккредитациялай ала тургандай кантип жазуу керек: программалар, сааттар, окуу натыйжалары, баалоо, силлабус, версиялар жана котормолор.',
    ru: 'Как описать курс, чтобы кафедра могла его аккредитовать: программы, часы, результаты обучения, оценивание, силлабус, версии и переводы.',
    en: 'How to describe a course so that a department can accredit it: programmes, hours, outcomes, assessment, the syllabus, versions and translations.',
  },
} as const satisfies Record<string, Words>;
