import type { Rule } from '../rule.ts';

/** Rules about programmes, outcomes, hours, assessment and the plan of a semester. */
export const CURRICULUM_RULES = {
  'programme-code': {
    severity: 'error',
    message: {
      ky: '«{value}» — багыттын коду эмес, алты цифра керек.',
      ru: '«{value}» — не код направления, нужны шесть цифр.',
      en: 'Unexpected programme code "{value}", expected six digits.',
    },
    hint: {
      ky: 'Файл мындай аталат: programmes/710100.yaml; курста: programmes: ["710100"]',
      ru: 'Файл называется так: programmes/710100.yaml; в курсе: programmes: ["710100"]',
      en: 'The file is called programmes/710100.yaml; in a course: programmes: ["710100"]',
    },
  },
  'taught-form': {
    severity: 'error',
    message: {
      ky: 'taughtBy ичинде «{value}» турат, модулдун же анын окуу натыйжасынын id-си керек.',
      ru: 'В taughtBy стоит «{value}», нужен id модуля или его результата обучения.',
      en: 'Unexpected "{value}" in taughtBy, expected the id of a module or of one of its outcomes.',
    },
    hint: {
      ky: 'Мындай жазыңыз: taughtBy: [vectors, matrices/inverse]',
      ru: 'Запишите так: taughtBy: [vectors, matrices/inverse]',
      en: 'Write: taughtBy: [vectors, matrices/inverse]',
    },
  },
  'time-form': {
    severity: 'error',
    message: {
      ky: '«{value}» — убакыт эмес, саат менен мүнөт керек.',
      ru: '«{value}» — не время, нужны часы и минуты.',
      en: 'Unexpected time "{value}", expected hours and minutes.',
    },
    hint: {
      ky: 'Мындай жазыңыз: time: "09:30"',
      ru: 'Запишите так: time: "09:30"',
      en: 'Write: time: "09:30"',
    },
  },
  'prior-empty': {
    severity: 'error',
    message: {
      ky: 'priorKnowledge ичиндеги жазуу бош, module же text керек.',
      ru: 'Запись в priorKnowledge пуста, нужны module или text.',
      en: 'Unexpected empty entry of priorKnowledge, expected a module or a text.',
    },
    hint: {
      ky: 'Мындай жазыңыз: priorKnowledge: [{ module: vectors }]',
      ru: 'Запишите так: priorKnowledge: [{ module: vectors }]',
      en: 'Write: priorKnowledge: [{ module: vectors }]',
    },
  },
} as const satisfies Record<string, Rule>;
