import type { InterfaceLanguage, Words } from '../diagnostics/rule.ts';
import type { Judgement, ReasonCode } from './compatibility.ts';
import type { Licence } from './licence.ts';
import { licenceById } from './licences.ts';

/**
 * Why a use is judged as it is, for people who have never heard of SPDX. `{from}` and `{into}` are short names,
 * `{accepted}` the licences that the source allows for an adaptation.
 */
const REASONS: Readonly<Record<ReasonCode, Words>> = {
  quotation: {
    ky: 'Кыска үзүндү цитата келтирүү укугунун негизинде алынат (Берн конвенциясынын 10-беренеси): ага лицензия керек эмес, бирок булагы менен автору көрсөтүлөт.',
    ru: 'Короткую цитату приводят по праву цитирования (Бернская конвенция, статья 10): лицензия не нужна, но источник и автора указывают.',
    en: 'A short quotation stands on the right of quotation (Berne Convention, article 10): it needs no licence, but its source and author are named.',
  },
  collection: {
    ky: 'Өзгөртүлбөгөн чыгарма жыйнактын бир бөлүгү болуп, өзүнүн лицензиясын ({from}) сактайт; автору, булагы жана лицензиясы көрсөтүлөт.',
    ru: 'Произведение без изменений становится частью сборника и сохраняет свою лицензию ({from}); указывают автора, источник и лицензию.',
    en: 'An unmodified work becomes part of a collection and keeps its own licence ({from}); author, source and licence are named.',
  },
  'public-domain': {
    ky: '{from} — коомдук байлык: чыгарманын өзгөртүлгөн түрүн каалаган лицензия менен таратууга болот.',
    ru: '{from} — общественное достояние: переработку можно распространять под любой лицензией.',
    en: '{from} is the public domain: an adaptation may be offered under any licence.',
  },
  'same-licence': {
    ky: '{from} чыгарманын өзгөртүлгөн же которулган түрү ошол эле шарттарда таратылышын талап кылат; {into} бул талапка туура келет.',
    ru: '{from} требует распространять переработку на тех же условиях; {into} этому требованию отвечает.',
    en: '{from} asks that an adaptation go out on the same terms; {into} meets this.',
  },
  'declared-compatible': {
    ky: '{into} лицензиясы {from} менен шайкеш деп расмий түрдө жарыяланган, ошондуктан чыгарманын өзгөртүлгөн түрүн ушул лицензия менен таратууга болот.',
    ru: 'Лицензия {into} официально объявлена совместимой с {from}, поэтому переработку можно распространять под ней.',
    en: '{into} was officially declared compatible with {from}, so an adaptation may be offered under it.',
  },
  'conditions-kept': {
    ky: '{from} чыгарманын өзгөртүлгөн түрүн {into} шарты менен таратууга уруксат берет; автору көрсөтүлүп, эмнеси өзгөртүлгөнү айтылат.',
    ru: '{from} позволяет распространять переработку на условиях {into}; при этом указывают автора и то, что изменено.',
    en: '{from} lets an adaptation be offered under {into}; the author is named, and what was changed is said.',
  },
  permission: {
    ky: 'Бул укук ээсинин катталган уруксаты менен мыйзамдуу; ал уруксат окурмандарга өтпөйт.',
    ru: 'Это законно благодаря записанному разрешению правообладателя; на читателей оно не распространяется.',
    en: 'The recorded permission of the rights holder makes this lawful; it does not pass on to readers.',
  },
  'noncommercial-dropped': {
    ky: 'Өзүңүздүн үлүшүңүздү {into} шарты менен таратууга болот, бирок {from} коммерциялык колдонууга тыюу салат, ошондуктан окурмандар чыгарманы бүтүндөй сата алышпайт. Creative Commons муну сунуштабайт: NC белгиси бар лицензия тандаңыз.',
    ru: 'Свою часть можно распространять на условиях {into}, но {from} запрещает коммерческое использование, поэтому продавать произведение целиком читатели не вправе. Creative Commons так поступать не советует: выберите лицензию с NC.',
    en: 'Your own part may be offered under {into}, but {from} forbids commercial use, so readers may not sell the whole. Creative Commons does not recommend this: choose a licence with NC.',
  },
  'attribution-dropped': {
    ky: 'Өзүңүздүн үлүшүңүздү {into} шарты менен таратууга болот, бирок {from} шарттары күчүндө калат: окурмандар баштапкы чыгарманын авторун көрсөтүүгө милдеттүү. Creative Commons муну сунуштабайт: авторду көрсөтүүнү талап кылган лицензия тандаңыз.',
    ru: 'Свою часть можно распространять на условиях {into}, но условия {from} остаются в силе: читатели обязаны указывать автора исходного произведения. Creative Commons так поступать не советует: выберите лицензию, которая требует указывать автора.',
    en: 'Your own part may be offered under {into}, but the conditions of {from} remain: readers must credit the original author. Creative Commons does not recommend this: choose a licence that asks for credit.',
  },
  'later-undeclared': {
    ky: '{from} менен шайкеш деп GPL лицензиясынын 3-версиясы гана жарыяланган, ал эми {into} кийинки версияларды тандоого да жол берет. Ошондуктан чыгарманын өзгөртүлгөн түрүн {into} менен таратууга болбойт: GPL-3.0-only тандаңыз.',
    ru: 'С {from} объявлена совместимой только версия 3 GPL, а {into} позволяет выбрать и более позднюю, поэтому распространять переработку на таких условиях нельзя: выберите GPL-3.0-only.',
    en: 'Only version 3 of the GPL was declared compatible with {from}, and {into} lets readers choose a later one as well, so an adaptation may not go out under it: choose GPL-3.0-only.',
  },
  'no-derivatives': {
    ky: '{from} (ND) чыгарманын өзгөртүлгөн же которулган түрүн, анын ичинде кыргызча котормосун да, таратууга тыюу салат. Чыгарманы өзгөртпөй кошуңуз, кыска цитата келтириңиз же автордон уруксат сураңыз.',
    ru: '{from} (ND) запрещает распространять изменённый или переведённый вариант, в том числе перевод на кыргызский. Включите произведение без изменений, приведите короткую цитату или попросите разрешения у автора.',
    en: '{from} (ND) forbids sharing a changed or translated version, a translation into Kyrgyz among them. Include it unchanged, quote a little of it, or ask the author for permission.',
  },
  'share-alike': {
    ky: '{from} чыгарманын өзгөртүлгөн же которулган түрү ошол эле шарттарда таратылышын талап кылат, ал эми {into} буга туура келбейт. Ылайыктуу лицензиялар: {accepted}.',
    ru: '{from} требует распространять переработку на тех же условиях, {into} для этого не подходит. Подойдут: {accepted}.',
    en: '{from} asks that an adaptation go out on the same terms; {into} does not meet this. Licences that do: {accepted}.',
  },
  'one-way': {
    ky: 'Шайкештик бир багытта гана иштейт: {into} менен таратылган чыгарманы {from} менен таратууга болот, тескерисинче болбойт. Ылайыктуу лицензиялар: {accepted}.',
    ru: 'Совместимость действует только в одну сторону: материал под {into} можно распространять под {from}, но не наоборот. Подойдут: {accepted}.',
    en: 'The compatibility works one way only: material under {into} may go out under {from}, but not the other way round. Licences that would do: {accepted}.',
  },
  'earlier-version': {
    ky: '{into} — {from} лицензиясынан мурунку версия, ал эми өзгөртүлгөн чыгарма баштапкысынын версиясы же андан кийинкиси менен гана таратылат. Ылайыктуу лицензиялар: {accepted}.',
    ru: '{into} — более ранняя версия, чем {from}, а переработку распространяют под версией источника или более поздней. Подойдут: {accepted}.',
    en: '{into} is an earlier version than {from}, and an adaptation goes out under the version of its source or a later one. Licences that would do: {accepted}.',
  },
  reserved: {
    ky: 'Бардык укуктар корголгон: кыска цитатадан башка учурда чыгарманы укук ээсинин катталган уруксатысыз колдонууга болбойт.',
    ru: 'Все права защищены: без записанного разрешения правообладателя использовать произведение нельзя (кроме короткой цитаты).',
    en: 'All rights are reserved: it may not be used without a recorded permission of the rights holder (a short quotation apart).',
  },
};

/** The reason for a judgement, in somebody's language. */
export function reasonWords({ reason, from, into }: Judgement, language: InterfaceLanguage): string {
  const values = {
    from: shortName(from, language),
    into: shortName(into, language),
    accepted: acceptedBy(from).join(', '),
  };
  return REASONS[reason][language].replace(
    /\{(from|into|accepted)\}/g,
    (_, key: keyof typeof values) => values[key],
  );
}

/** What an adaptation of copyleft may be offered under: the licence itself, and others that are no national editions. */
function acceptedBy({ id, adapters }: Licence): string[] {
  if (adapters.kind !== 'listed') return [];
  return [...adapters.ids]
    .filter((other) => other === id || !NATIONAL.test(other))
    .map((other) => licenceById(other)?.short ?? other);
}

const NATIONAL = /^CC-.*\d-[A-Z]+$/;

function shortName({ kind, short, name }: Licence, language: InterfaceLanguage): string {
  if (kind !== 'reserved') return short;
  return language === 'en' ? `"${name.en}"` : `«${name[language]}»`;
}
