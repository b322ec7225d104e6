import type { InterfaceLanguage, Words } from '../diagnostics/rule.ts';

/** Broad fields of ISCED-F 2013 (UNESCO Institute for Statistics), by their two digits. */
const BROAD: Readonly<Record<string, Words>> = {
  '00': { ky: 'Жалпы билим', ru: 'Общие программы', en: 'Generic programmes' },
  '01': { ky: 'Билим берүү', ru: 'Образование', en: 'Education' },
  '02': {
    ky: 'Искусство жана гуманитардык илимдер',
    ru: 'Искусство и гуманитарные науки',
    en: 'Arts and humanities',
  },
  '03': {
    ky: 'Коомдук илимдер, журналистика жана маалымат',
    ru: 'Социальные науки, журналистика и информация',
    en: 'Social sciences, journalism and information',
  },
  '04': {
    ky: 'Бизнес, башкаруу жана укук',
    ru: 'Бизнес, управление и право',
    en: 'Business, administration and law',
  },
  '05': {
    ky: 'Табигый илимдер, математика жана статистика',
    ru: 'Естественные науки, математика и статистика',
    en: 'Natural sciences, mathematics and statistics',
  },
  '06': {
    ky: 'Маалыматтык-коммуникациялык технологиялар',
    ru: 'Информационно-коммуникационные технологии',
    en: 'Information and communication technologies',
  },
  '07': {
    ky: 'Инженерия, өндүрүш жана курулуш',
    ru: 'Инженерия, производство и строительство',
    en: 'Engineering, manufacturing and construction',
  },
  '08': {
    ky: 'Айыл чарбасы, токой, балык чарбасы жана ветеринария',
    ru: 'Сельское хозяйство, лесное дело, рыболовство и ветеринария',
    en: 'Agriculture, forestry, fisheries and veterinary',
  },
  '09': {
    ky: 'Саламаттыкты сактоо жана социалдык камсыздоо',
    ru: 'Здравоохранение и социальное обеспечение',
    en: 'Health and welfare',
  },
  '10': { ky: 'Тейлөө', ru: 'Услуги', en: 'Services' },
};

/** The codes of all broad fields. */
export const BROAD_FIELDS = Object.keys(BROAD);

/** Narrow fields, by their three digits. */
const NARROW: Readonly<Record<string, Words>> = {
  '011': { ky: 'Педагогика', ru: 'Педагогика', en: 'Education' },
  '021': { ky: 'Искусство', ru: 'Искусство', en: 'Arts' },
  '022': { ky: 'Гуманитардык илимдер', ru: 'Гуманитарные науки', en: 'Humanities' },
  '023': { ky: 'Тилдер', ru: 'Языки', en: 'Languages' },
  '031': {
    ky: 'Коомдук илимдер',
    ru: 'Социальные и поведенческие науки',
    en: 'Social and behavioural sciences',
  },
  '032': {
    ky: 'Журналистика, китепкана жана маалымат иши',
    ru: 'Журналистика, библиотечное и информационное дело',
    en: 'Journalism, libraries and information',
  },
  '041': { ky: 'Бизнес жана башкаруу', ru: 'Бизнес и управление', en: 'Business and administration' },
  '042': { ky: 'Укук', ru: 'Право', en: 'Law' },
  '051': { ky: 'Биология', ru: 'Биология', en: 'Biological sciences' },
  '052': { ky: 'Айлана-чөйрө', ru: 'Окружающая среда', en: 'Environment' },
  '053': {
    ky: 'Физика, химия жана Жер илимдери',
    ru: 'Физика, химия и науки о Земле',
    en: 'Physical sciences',
  },
  '054': {
    ky: 'Математика жана статистика',
    ru: 'Математика и статистика',
    en: 'Mathematics and statistics',
  },
  '061': {
    ky: 'Маалыматтык технологиялар',
    ru: 'Информационные технологии',
    en: 'Information and communication technologies',
  },
  '071': { ky: 'Инженердик иш', ru: 'Инженерное дело', en: 'Engineering' },
  '072': {
    ky: 'Өндүрүш жана кайра иштетүү',
    ru: 'Производство и обработка',
    en: 'Manufacturing and processing',
  },
  '073': {
    ky: 'Архитектура жана курулуш',
    ru: 'Архитектура и строительство',
    en: 'Architecture and construction',
  },
  '081': { ky: 'Айыл чарбасы', ru: 'Сельское хозяйство', en: 'Agriculture' },
  '082': { ky: 'Токой чарбасы', ru: 'Лесное хозяйство', en: 'Forestry' },
  '083': { ky: 'Балык чарбасы', ru: 'Рыбное хозяйство', en: 'Fisheries' },
  '084': { ky: 'Ветеринария', ru: 'Ветеринария', en: 'Veterinary' },
  '091': { ky: 'Саламаттыкты сактоо', ru: 'Здравоохранение', en: 'Health' },
  '092': { ky: 'Социалдык камсыздоо', ru: 'Социальное обеспечение', en: 'Welfare' },
  '101': { ky: 'Жеке тейлөө', ru: 'Личные услуги', en: 'Personal services' },
  '102': {
    ky: 'Гигиена жана эмгекти коргоо',
    ru: 'Гигиена и охрана труда',
    en: 'Hygiene and occupational health',
  },
  '103': { ky: 'Коопсуздук кызматтары', ru: 'Службы безопасности', en: 'Security services' },
  '104': { ky: 'Транспорт кызматтары', ru: 'Транспортные услуги', en: 'Transport services' },
};

/** The broad field of a code (`0541` → `05`): what the catalogue filters by. */
export function broadField(code: string): string {
  return code.slice(0, 2);
}

/** The name of the nearest field we have words for; the code itself where there is none (inter-disciplinary codes, errors). */
export function subjectName(code: string, language: InterfaceLanguage): string {
  return (NARROW[code.slice(0, 3)] ?? BROAD[code.slice(0, 2)])?.[language] ?? code;
}

/** The name of a broad field. */
export function broadName(code: string, language: InterfaceLanguage): string {
  return BROAD[broadField(code)]?.[language] ?? code;
}
