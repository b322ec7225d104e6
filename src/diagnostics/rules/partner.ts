import type { Rule } from '../rule.ts';

/** Rules about the catalogues of other universities. */
export const PARTNER_RULES = {
  'partner-address': {
    severity: 'error',
    message: {
      ky: '«{value}» каталогдун папкасынын дареги эмес: беттин аты, «?» же «#» болбошу керек.',
      ru: '«{value}» не адрес папки каталога: в нём не должно быть имени страницы, «?» и «#».',
      en: 'Unexpected address "{value}", expected that of the catalogue\'s folder, without a page, "?" or "#".',
    },
    hint: {
      ky: 'Мындай жазыңыз: address: {suggestion}',
      ru: 'Запишите так: address: {suggestion}',
      en: 'Write: address: {suggestion}',
    },
  },
  'partner-insecure': {
    severity: 'error',
    message: {
      ky: '«{value}» дареги http:// менен башталат, https:// керек: ансыз браузер башка сайттан издебейт.',
      ru: 'Адрес «{value}» начинается с http://, нужен https://: иначе браузер не станет искать на другом сайте.',
      en: 'Unexpected address "{value}" with http://, expected https://: without it browsers do not search another site.',
    },
    hint: {
      ky: 'Каталог https менен ачылса, мындай жазыңыз: address: {suggestion}. Ачылбаса, сертификатты (мисалы, Let’s Encrypt) ал университет орнотушу керек.',
      ru: 'Если каталог открывается по https, запишите: address: {suggestion}. Если нет, сертификат (например, Let’s Encrypt) должен поставить тот вуз.',
      en: 'If the catalogue opens over https, write: address: {suggestion}. If not, that university has to install a certificate (from Let’s Encrypt, for example).',
    },
  },
  'partner-duplicate': {
    severity: 'error',
    message: {
      ky: '«{value}» каталогу эки жолу жазылган, бир жолу керек.',
      ru: 'Каталог «{value}» указан дважды, нужен один раз.',
      en: 'Unexpected second entry of the catalogue "{value}", expected each once.',
    },
    hint: {
      ky: 'Экөөнүн бирин өчүрүңүз.',
      ru: 'Удалите одну из двух записей.',
      en: 'Delete one of the two.',
    },
  },
  'partner-self': {
    severity: 'error',
    message: {
      ky: '«{value}» — ушул каталогдун өз дареги, башка университеттердин каталогу гана керек.',
      ru: '«{value}» — адрес самого этого каталога, нужны только каталоги других вузов.',
      en: 'Unexpected address "{value}" of this very catalogue, expected only those of other universities.',
    },
    hint: {
      ky: 'Бул жазууну өчүрүңүз: өз курстар ансыз да изделет.',
      ru: 'Удалите эту запись: свои курсы ищутся и без неё.',
      en: 'Delete the entry: the site searches its own courses anyway.',
    },
  },
} as const satisfies Record<string, Rule>;
