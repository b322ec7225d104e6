import type { Rule } from '../rule.ts';

/** Rules about kept versions of modules, and about courses that keep to one. */
export const VERSION_RULES = {
  'version-unknown': {
    severity: 'error',
    message: {
      ky: 'Курс «{module}» модулунун {version} версиясын бекитет, бирок ал сакталган эмес; сакталган версия керек[[: {known}]].',
      ru: 'Курс закрепляет версию {version} модуля «{module}», но такая не сохранена; нужна сохранённая[[: {known}]].',
      en: 'Unexpected version {version} of module "{module}", expected one that is kept[[: {known}]].',
    },
    hint: {
      ky: 'Башка версияны жазыңыз же модулдун азыркы ({current}) текстин алыңыз: {module}',
      ru: 'Укажите другую версию или возьмите модуль таким, каков он сейчас ({current}): {module}',
      en: 'Name another version, or take the module as it is now ({current}): {module}',
    },
  },
  'version-unkept': {
    severity: 'error',
    message: {
      ky: '«{module}» модулу азыр {version} версиясында, бирок ал сакталган эмес; сакталган версия гана бекитилет.',
      ru: 'У модуля «{module}» сейчас версия {version}, но она ещё не сохранена, а закрепляют только сохранённую.',
      en: 'Unexpected pin to version {version} of module "{module}": the module is at that version, but it is not kept yet.',
    },
    hint: {
      ky: 'Сактаңыз: npm run new -- version {module} {version} --changes "…"',
      ru: 'Сохраните её: npm run new -- version {module} {version} --changes "…"',
      en: 'Keep it: npm run new -- version {module} {version} --changes "…"',
    },
  },
  'version-anchor': {
    severity: 'error',
    message: {
      ky: 'Курс сакталган версияны алгандыктан, «{module}» модулундагы {target} шилтемеси эч жакка алып барбайт: {file} файлында «{anchor}» жок.',
      ru: 'Из-за закреплённой версии ссылка {target} в модуле «{module}» никуда не ведёт: в {file} нет места «{anchor}».',
      en: 'Unexpected link {target} in module "{module}", expected an anchor of the version this course keeps to: {file} has no "{anchor}".',
    },
    hint: {
      ky: 'Эки модуль бири-бирине туура келген версияларды алыңыз же биринин version белгисин алып салыңыз.',
      ru: 'Возьмите версии, которые подходят друг к другу, или снимите закрепление с одной из них.',
      en: 'Choose versions of the two modules that fit each other, or drop one of the pins.',
    },
  },
  'version-duplicate': {
    severity: 'error',
    message: {
      ky: '{version} версиясы эки жолу жазылган, бир жазуу керек.',
      ru: 'Версия {version} записана дважды, нужна одна запись.',
      en: 'Unexpected second entry of version {version}, expected each version once.',
    },
    hint: {
      ky: 'Экөөнүн бирин өчүрүңүз.',
      ru: 'Удалите одну из записей.',
      en: 'Delete one of the two.',
    },
  },
  'version-order': {
    severity: 'error',
    message: {
      ky: '{version} версиясы {before} версиясынан кийин турат, эң жаңысы биринчи болушу керек.',
      ru: 'Версия {version} стоит после {before}, новые версии должны идти первыми.',
      en: 'Unexpected version {version} after {before}, expected the newest first.',
    },
    hint: {
      ky: '{version} жазуусун {before} жазуусунун үстүнө жылдырыңыз.',
      ru: 'Перенесите запись {version} выше записи {before}.',
      en: 'Move the entry of {version} above that of {before}.',
    },
  },
  'version-language': {
    severity: 'error',
    message: {
      ky: '{version} версиясынын жазуусунда «{language}» тили бар, бирок {file} жок.[[ Барлары: {known}.]]',
      ru: 'В записи версии {version} есть язык «{language}», но файла {file} нет.[[ Есть: {known}.]]',
      en: 'Unexpected language "{language}" of version {version}, expected a language with a text[[: {known}]]; there is no {file}.',
    },
    hint: {
      ky: 'Файлды кайтарыңыз же тилди туура жазыңыз.',
      ru: 'Верните файл или исправьте язык.',
      en: 'Put the file back, or correct the language.',
    },
  },
  'version-fingerprint': {
    severity: 'error',
    message: {
      ky: '«{value}» — тексттин изи эмес, буйрук жазган 32 белги керек.',
      ru: '«{value}» — не отпечаток текста, нужны 32 знака, которые пишет команда.',
      en: 'Unexpected fingerprint "{value}", expected the 32 characters that the command wrote.',
    },
    hint: {
      ky: 'versions.yaml ичиндеги изди кол менен өзгөртпөңүз; мурункусун кайтарыңыз.',
      ru: 'Не меняйте отпечатки в versions.yaml вручную; верните прежний.',
      en: 'Do not write fingerprints by hand; put the former one back.',
    },
  },
  'version-unrecorded': {
    severity: 'error',
    message: {
      ky: '{version} версиясынын папкасы бар, бирок versions.yaml ичинде анын жазуусу жок.',
      ru: 'Папка версии {version} есть, а записи о ней в versions.yaml нет.',
      en: 'Unexpected folder of version {version}, expected an entry of it in versions.yaml.',
    },
    hint: {
      ky: 'Папканы өчүрүп, версияны буйрук менен сактаңыз: npm run new -- version {module} {version} --changes "…"',
      ru: 'Удалите папку и сохраните версию командой: npm run new -- version {module} {version} --changes "…"',
      en: 'Remove the folder and keep the version by the command: npm run new -- version {module} {version} --changes "…"',
    },
  },
  'version-mismatch': {
    severity: 'error',
    message: {
      ky: 'Сакталган текстте version: {found} деп турат, папкасы боюнча {version} керек.',
      ru: 'В сохранённом тексте указано version: {found}, по папке нужно {version}.',
      en: 'Unexpected version {found} in a kept text, expected {version} as its folder says.',
    },
    hint: {
      ky: 'Сакталган текстти мурунку түрүнө кайтарыңыз.',
      ru: 'Верните сохранённый текст к прежнему виду.',
      en: 'Put the kept text back as it was.',
    },
  },
  'version-changed': {
    severity: 'error',
    message: {
      ky: '{version} версиясынын тексти сакталгандан кийин өзгөрүлгөн, ал өзгөрбөшү керек: ага таянган курстар бар.',
      ru: 'Текст версии {version} изменён после сохранения, а закреплённая версия не должна меняться.',
      en: 'Unexpected change in the kept text of version {version}: a pinned version must not change.',
    },
    hint: {
      ky: 'Файлды мурунку түрүнө кайтарыңыз; оңдоону модулдун азыркы текстине киргизип, жаңы версия чыгарыңыз: npm run new -- version {module} {next} --changes "…"',
      ru: 'Верните файл к прежнему виду; исправление внесите в нынешний текст модуля и выпустите новую версию: npm run new -- version {module} {next} --changes "…"',
      en: 'Put the file back as it was; make the correction in the present text of the module and keep a new version: npm run new -- version {module} {next} --changes "…"',
    },
  },
  'module-changed': {
    severity: 'warning',
    message: {
      ky: 'Модулдун тексти {version} версиясынан кийин өзгөргөн ({editions}), бирок версиясы ошол бойдон.',
      ru: 'Текст модуля изменился после версии {version} ({editions}), а версия осталась прежней.',
      en: 'Unexpected change of the text since version {version} ({editions}), expected a new version.',
    },
    hint: {
      ky: 'Өзгөртүү бүткөндө жаңы версияны сактаңыз: npm run new -- version {module} {next} --changes "…"',
      ru: 'Когда правка закончена, сохраните новую версию: npm run new -- version {module} {next} --changes "…"',
      en: 'When the work is done, keep a new version: npm run new -- version {module} {next} --changes "…"',
    },
  },
} as const satisfies Record<string, Rule>;
