import type { InterfaceLanguage, Words } from '../diagnostics/rule.ts';
import type { Judgement, ReasonCode } from './compatibility.ts';

/** Why a use is judged as it is, for people who have never heard of SPDX. `{from}` and `{into}` are short names. */
const REASONS: Readonly<Record<ReasonCode, Words>> = {
  quotation: {
    ky: 'Кыска цитата цитаталоо укугуна таянат (Берн конвенциясы, 10-берене): лицензия керек эмес, бирок булагы жана автору көрсөтүлөт.',
    ru: 'Короткая цитата опирается на право цитирования (Бернская конвенция, статья 10): лицензия не нужна, но источник и автор указываются.',
    en: 'A short quotation stands on the right of quotation (Berne Convention, article 10): it needs no licence, but its source and author are named.',
  },
  collection: {
    ky: 'Өзгөртүлбөгөн чыгарма жыйнактын бөлүгү болот жана өзүнүн {from} лицензиясын сактайт; автору, булагы жана лицензиясы көрсөтүлөт.',
    ru: 'Неизменённое произведение становится частью сборника и сохраняет свою лицензию {from}; указываются автор, источник и лицензия.',
    en: 'An unmodified work becomes part of a collection and keeps its own licence, {from}; author, source and licence are named.',
  },
  'public-domain': {
    ky: '{from} — коомдук байлык: кайра иштетилген чыгарманы каалаган лицензия менен таратууга болот.',
    ru: '{from} — общественное достояние: переработку можно распространять под любой лицензией.',
    en: '{from} is the public domain: an adaptation may be offered under any licence.',
  },
  'same-licence': {
    ky: '{from} кайра иштетилген чыгарманы ошол эле лицензия менен, ушул же кийинки версиясында таратууну талап кылат; {into} ушул шартка туура келет.',
    ru: '{from} требует распространять переработку под той же лицензией этой или более поздней версии; {into} этому отвечает.',
    en: '{from} asks that an adaptation be offered under the same licence in this or a later version; {into} is one.',
  },
  'declared-compatible': {
    ky: '{into} лицензиясы {from} менен шайкеш деп расмий жарыяланган, ошондуктан кайра иштетилген чыгарманы аны менен таратууга болот.',
    ru: 'Лицензия {into} официально объявлена совместимой с {from}, поэтому переработку можно распространять под ней.',
    en: '{into} was officially declared compatible with {from}, so an adaptation may be offered under it.',
  },
  'conditions-kept': {
    ky: '{from} кайра иштетилген чыгарманы {into} менен таратууга уруксат берет; автор көрсөтүлөт жана эмне өзгөргөнү айтылат.',
    ru: '{from} разрешает распространять переработку под {into}; автор указывается, и говорится, что изменено.',
    en: '{from} lets an adaptation be offered under {into}; the author is named, and what was changed is said.',
  },
  permission: {
    ky: 'Муну укук ээсинин жазылып алынган уруксаты мыйзамдуу кылат; окурмандарга ал өтпөйт.',
    ru: 'Это законно благодаря записанному разрешению правообладателя; на читателей оно не переходит.',
    en: 'The recorded permission of the rights holder makes this lawful; it does not pass on to readers.',
  },
  'noncommercial-dropped': {
    ky: 'Өзүңүз кошкон бөлүктү {into} менен таратууга болот, бирок {from} коммерциялык колдонууга тыюу салгандыктан, окурмандар бүтүн чыгарманы сата албайт. Creative Commons мындайды сунуштабайт: NC белгиси бар лицензия алыңыз.',
    ru: 'Собственную часть можно распространять под {into}, но {from} запрещает коммерческое использование, поэтому целое читатели продавать не могут. Creative Commons так делать не советует: выберите лицензию с NC.',
    en: 'Your own part may be offered under {into}, but {from} forbids commercial use, so readers may not sell the whole. Creative Commons does not recommend this: choose a licence with NC.',
  },
  'attribution-dropped': {
    ky: 'Өзүңүз кошкон бөлүктү {into} менен таратууга болот, бирок {from} шарты калат: окурмандар баштапкы авторду көрсөтүүгө милдеттүү. Creative Commons мындайды сунуштабайт: авторду көрсөтүүнү талап кылган лицензия алыңыз.',
    ru: 'Собственную часть можно распространять под {into}, но условие {from} остаётся: читатели обязаны указывать автора исходного произведения. Creative Commons так делать не советует: выберите лицензию, которая требует указывать автора.',
    en: 'Your own part may be offered under {into}, but the condition of {from} remains: readers must credit the original author. Creative Commons does not recommend this: choose a licence that asks for credit.',
  },
  'later-undeclared': {
    ky: '{from} GPL 3 версиясы менен гана шайкеш деп жарыяланган, кийинки версиялары менен эмес. {into} дегендин «кийинки версия» тандоосу бул бөлүккө тиешелүү эмес: GPL-3.0-only так болот.',
    ru: 'Лицензия {from} объявлена совместимой только с версией 3 GPL, но не с более поздними. Выбор «более поздней версии» из {into} на эту часть не распространяется: точнее GPL-3.0-only.',
    en: '{from} was declared compatible with version 3 of the GPL alone, not with later ones. The choice of a later version in {into} does not cover this part: GPL-3.0-only is exact.',
  },
  'no-derivatives': {
    ky: '{from} (ND) өзгөртүлгөн же которулган түрүн таратууга тыюу салат, кыргызчага которууну да. Өзгөртпөй кошуңуз, кыска цитата алыңыз же автордон уруксат сураңыз.',
    ru: '{from} (ND) запрещает распространять изменённый или переведённый вариант, в том числе перевод на кыргызский. Включите без изменений, возьмите короткую цитату или спросите разрешения у автора.',
    en: '{from} (ND) forbids sharing a changed or translated version, a translation into Kyrgyz among them. Include it unchanged, quote a little of it, or ask the author for permission.',
  },
  'share-alike': {
    ky: '{from} (SA) кайра иштетилген чыгарма ошол эле лицензия менен, ушул же кийинки версиясында таратылышын талап кылат; {into} андай эмес.',
    ru: '{from} (SA) требует распространять переработку под той же лицензией этой или более поздней версии; {into} к ним не относится.',
    en: '{from} (SA) asks that an adaptation be offered under the same licence in this or a later version; {into} is not one.',
  },
  'one-way': {
    ky: 'Шайкештик бир багытта гана иштейт: {into} материалын {from} менен таратууга болот, бирок {from} материалын {into} менен таратууга болбойт.',
    ru: 'Совместимость действует только в одну сторону: материал под {into} можно распространять под {from}, но не наоборот.',
    en: 'The compatibility works one way only: material under {into} may go out under {from}, but not the other way round.',
  },
  'earlier-version': {
    ky: '{into} лицензиясы {from} версиясынан эски. Кайра иштетилген чыгарма ушул же кийинки версия менен гана таратылат.',
    ru: '{into} — более ранняя версия, чем {from}. Переработка распространяется только под этой или более поздней версией.',
    en: '{into} is an earlier version than {from}. An adaptation is offered under this version or a later one only.',
  },
  reserved: {
    ky: 'Бардык укуктар корголгон: укук ээсинин жазылып алынган уруксаты болмоюнча колдонууга болбойт (кыска цитатадан башка).',
    ru: 'Все права защищены: без записанного разрешения правообладателя использовать нельзя (кроме короткой цитаты).',
    en: 'All rights are reserved: it may not be used without a recorded permission of the rights holder (a short quotation apart).',
  },
};

/** The reason for a judgement, in somebody's language. */
export function reasonWords({ reason, from, into }: Judgement, language: InterfaceLanguage): string {
  return REASONS[reason][language].replace(/\{(from|into)\}/g, (_, side: 'from' | 'into') =>
    shortName(side === 'from' ? from : into, language),
  );
}

function shortName({ kind, short, name }: Judgement['from'], language: InterfaceLanguage): string {
  return kind === 'reserved' ? name[language] : short;
}
