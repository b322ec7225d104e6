import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { Credit } from './credit.ts';

type Kind = Credit['kind'];

interface Words {
  /** Quotation marks around a title. */
  quotes: readonly [string, string];
  /** What a work without a title is called; small, as within a sentence. */
  kinds: Readonly<Record<Kind, string>>;
  quotation: string;
  /** What stands in a module and was made for it. */
  pieceOf: string;
  quoted: string;
  version: string;
  /** Who made it: one, several. */
  by: readonly [string, string];
  licence: string;
  reserved: string;
  unchanged: string;
  changes: string;
  /** Who changed it. */
  adaptation: string;
  translation: string;
  /** What it was made from. */
  origin: Readonly<Record<'adapted' | 'translated' | 'verbatim', string>>;
  permission: string;
  /** The box that holds a credit in four forms, and what stands in it. */
  box: string;
  text: string;
  copy: string;
  copied: string;
}

/** What a credit says beside names, titles and addresses. `{…}` are slots. */
export const CREDIT_WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  ky: {
    quotes: ['«', '»'],
    kinds: {
      course: 'курс',
      module: 'модуль',
      picture: 'сүрөт',
      video: 'видео',
      file: 'файл',
      code: 'программа коду',
      passage: 'үзүндү',
      source: 'булак',
    },
    quotation: 'цитата',
    pieceOf: '«{container}» модулундагы {kind}',
    quoted: 'Цитата: {work}',
    version: ', {version} версиясы{year}',
    by: [', автору: {makers}', ', авторлору: {makers}'],
    licence: 'Лицензиясы: {licence}',
    reserved: 'Бардык укуктар корголгон',
    unchanged: 'Өзгөртүүсүз',
    changes: 'Өзгөртүүлөр: {changes}',
    adaptation: 'Кайра иштеткен: {makers}',
    translation: 'Которгон: {makers}',
    origin: {
      adapted: 'Түпнускасы (кайра иштетилген): {work}',
      translated: 'Түпнускасы (которулган): {work}',
      verbatim: 'Түпнускасы (өзгөртүүсүз алынган): {work}',
    },
    permission: 'Укук ээсинин уруксаты менен: {grantor}, {date}',
    box: 'Шилтеме берүү жана авторун көрсөтүү',
    text: 'Текст',
    copy: 'Көчүрүү',
    copied: 'Көчүрүлдү',
  },
  ru: {
    quotes: ['«', '»'],
    kinds: {
      course: 'курс',
      module: 'модуль',
      picture: 'иллюстрация',
      video: 'видео',
      file: 'файл',
      code: 'программный код',
      passage: 'отрывок',
      source: 'источник',
    },
    quotation: 'цитата',
    pieceOf: '{kind} из модуля «{container}»',
    quoted: 'Цитата: {work}',
    version: ', версия {version}{year}',
    by: [', автор: {makers}', ', авторы: {makers}'],
    licence: 'Лицензия: {licence}',
    reserved: 'Все права защищены',
    unchanged: 'Без изменений',
    changes: 'Изменения: {changes}',
    adaptation: 'Переработка: {makers}',
    translation: 'Перевод: {makers}',
    origin: {
      adapted: 'Оригинал (переработан): {work}',
      translated: 'Оригинал (переведён): {work}',
      verbatim: 'Оригинал (без изменений): {work}',
    },
    permission: 'С разрешения правообладателя: {grantor}, {date}',
    box: 'Сослаться и указать автора',
    text: 'Текст',
    copy: 'Копировать',
    copied: 'Скопировано',
  },
  en: {
    quotes: ['“', '”'],
    kinds: {
      course: 'course',
      module: 'module',
      picture: 'figure',
      video: 'video',
      file: 'file',
      code: 'program code',
      passage: 'passage',
      source: 'source',
    },
    quotation: 'quotation',
    pieceOf: '{kind} from the module “{container}”',
    quoted: 'Quotation from {work}',
    version: ', version {version}{year}',
    by: [' by {makers}', ' by {makers}'],
    licence: 'Licence: {licence}',
    reserved: 'All rights reserved',
    unchanged: 'Unchanged',
    changes: 'Changes: {changes}',
    adaptation: 'Adaptation by {makers}',
    translation: 'Translation by {makers}',
    origin: {
      adapted: 'Adapted from {work}',
      translated: 'Translated from {work}',
      verbatim: 'Taken unchanged from {work}',
    },
    permission: 'With the permission of {grantor}, {date}',
    box: 'Cite and credit',
    text: 'Text',
    copy: 'Copy',
    copied: 'Copied',
  },
};
