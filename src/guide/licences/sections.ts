import type { InterfaceLanguage, Words } from '../../diagnostics/rule.ts';

/**
 * The sections of the page "Which licence?", in order. The ids are anchors that the messages of the checks link to: the
 * same in every language, and permanent.
 */
export const SECTIONS = {
  own: { ky: 'Өз текстиңиз үчүн', ru: 'Для собственного текста', en: 'For your own text' },
  choose: { ky: 'Суроолор боюнча тандоо', ru: 'Выбрать по вопросам', en: 'Choose by questions' },
  relations: {
    ky: 'Башканын чыгармасын кантип колдоносуз',
    ru: 'Как вы используете чужое',
    en: "How you use somebody else's work",
  },
  adapting: {
    ky: 'Өзгөртүлгөн же которулган чыгарманын лицензиясы',
    ru: 'Лицензия переработки и перевода',
    en: 'The licence of a changed or translated work',
  },
  'no-derivatives': { ky: 'ND: өзгөртүүгө болбойт', ru: 'ND: менять нельзя', en: 'ND: no changes' },
  'share-alike': { ky: 'SA: ошол эле шарттарда', ru: 'SA: на тех же условиях', en: 'SA: on the same terms' },
  noncommercial: {
    ky: 'NC: коммерциялык колдонууга болбойт',
    ru: 'NC: без коммерческого использования',
    en: 'NC: no commercial use',
  },
  several: {
    ky: 'Бир текстте бир нече чыгарма',
    ru: 'Несколько произведений в одном тексте',
    en: 'Several works in one text',
  },
  credit: { ky: 'Авторду көрсөтүү', ru: 'Указание авторства', en: 'Giving credit' },
  permission: {
    ky: 'Бардык укуктар корголгондо: уруксат',
    ru: 'Все права защищены: разрешение',
    en: 'All rights reserved: a permission',
  },
  quotation: { ky: 'Цитата', ru: 'Цитата', en: 'Quotation' },
  origin: { ky: 'Башка жерден алынган модуль', ru: 'Модуль, взятый у других', en: 'A module from elsewhere' },
  policy: {
    ky: 'Окуу жайынын өз эрежелери',
    ru: 'Собственные правила вуза',
    en: "An institution's own rules",
  },
  known: { ky: 'Okuu билген лицензиялар', ru: 'Лицензии, которые знает Okuu', en: 'The licences Okuu knows' },
  ask: { ky: 'Okuu программасынан сураңыз', ru: 'Спросить у Okuu', en: 'Ask Okuu' },
} as const satisfies Record<string, Words>;

export type SectionId = keyof typeof SECTIONS;

/** The sections with their titles in a language, for the list of contents. */
export function licenceSections(language: InterfaceLanguage): { id: SectionId; title: string }[] {
  return (Object.keys(SECTIONS) as SectionId[]).map((id) => ({ id, title: SECTIONS[id][language] }));
}
