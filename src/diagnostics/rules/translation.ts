import type { Rule } from '../rule.ts';

/** What can be wrong with a translation: whom it follows, and whether it still does. */
export const TRANSLATION_RULES = {
  'translation-unknown': {
    severity: 'error',
    message: {
      ky: 'translationOf «{language}» тилин көрсөтөт, бирок {language}.mdx жок: бар түпнуска керек.',
      ru: 'translationOf указывает на «{language}», но {language}.mdx нет: нужен существующий оригинал.',
      en: 'Unexpected translationOf "{language}" without {language}.mdx, expected an edition that exists.',
    },
    hint: {
      ky: '[[Бар түпнускалар: {known}]]',
      ru: '[[Есть тексты на языках: {known}]]',
      en: '[[Editions there are: {known}]]',
    },
  },
  'translation-cycle': {
    severity: 'error',
    message: {
      ky: 'Тексттер бири-биринин котормосу деп жазылган: {cycle}; бирөө түпнуска болушу керек.',
      ru: 'Тексты названы переводами друг друга: {cycle}; один должен быть оригиналом.',
      en: 'Unexpected circle of translations: {cycle}; expected one of them to be the original.',
    },
    hint: {
      ky: 'Түпнуска болгон тексттен translationOf сабын өчүрүңүз.',
      ru: 'Удалите строку translationOf в том тексте, который был первым.',
      en: 'Delete the line translationOf in the text that was first.',
    },
  },
  'translation-outdated': {
    severity: 'warning',
    message: {
      ky: '{other} файлынын {version} версиясынан которулган, азыр анын версиясы {expected}.',
      ru: 'Перевод сделан с версии {version} файла {other}, а сейчас его версия {expected}.',
      en: 'Unexpected translation of version {version} of {other}, expected the present version {expected}.',
    },
    hint: {
      ky: 'Котормону жаңыртып, мындай буйрук бериңиз: npm run translations -- --up-to-date {translation}',
      ru: 'Обновите перевод и выполните: npm run translations -- --up-to-date {translation}',
      en: 'Bring the translation up to date and run: npm run translations -- --up-to-date {translation}',
    },
  },
  'translation-behind': {
    severity: 'warning',
    message: {
      ky: 'Котормо артта калды: {other} которулгандан бери өзгөрдү[[; өзгөргөн бөлүмдөр: {changed}]][[; жаңы бөлүмдөр: {added}]][[; алынып салынган бөлүмдөр: {removed}]][[; орду алмашкан бөлүмдөр: {moved}]].',
      ru: 'Перевод отстал: {other} после перевода изменился[[; изменённые разделы: {changed}]][[; новые разделы: {added}]][[; удалённые разделы: {removed}]][[; переставленные разделы: {moved}]].',
      en: 'Unexpected changes in {other} since it was translated, expected a translation that follows them[[; changed sections: {changed}]][[; new sections: {added}]][[; removed sections: {removed}]][[; moved sections: {moved}]].',
    },
    hint: {
      ky: 'Ошол бөлүмдөрдү жаңыртып, мындай буйрук бериңиз: npm run translations -- --up-to-date {translation}',
      ru: 'Обновите эти разделы и выполните: npm run translations -- --up-to-date {translation}',
      en: 'Bring these sections up to date and run: npm run translations -- --up-to-date {translation}',
    },
  },
  'translation-edited': {
    severity: 'warning',
    message: {
      ky: 'Котормо өзгөргөн, ал эми {other} өзгөргөн эмес: {sections}; эки текст бир нерсени айтышы керек.',
      ru: 'Перевод изменён, а {other} нет: {sections}; оба текста должны говорить одно и то же.',
      en: 'Unexpected change of this translation without {other}: {sections}; expected both to say the same.',
    },
    hint: {
      ky: 'Мааниси өзгөрсө, {other} файлын да оңдоңуз. Сөздөрү гана оңдолсо, мындай буйрук бериңиз: npm run translations -- --up-to-date {translation}',
      ru: 'Если изменился смысл, исправьте и {other}. Если поправлены только слова, выполните: npm run translations -- --up-to-date {translation}',
      en: 'If the meaning changed, mend {other} too. If only the wording did, run: npm run translations -- --up-to-date {translation}',
    },
  },
  'translation-record-form': {
    severity: 'error',
    message: {
      ky: '«{key}» деген жерде «{value}» турат: бул файлды Okuu өзү жазат, ал жазгандай калышы керек.',
      ru: 'В «{key}» стоит «{value}»: этот файл пишет сам Okuu, ожидалась его запись.',
      en: 'Unexpected "{value}" as "{key}", expected what Okuu wrote: this file is not made by hand.',
    },
    hint: {
      ky: 'Бул тилдин жазуусун өчүрүп, котормо түпнускага дал келсе, кайра жаздырыңыз: npm run translations -- --up-to-date модуль/тил',
      ru: 'Удалите запись этого языка и, если перевод соответствует оригиналу, запишите её заново: npm run translations -- --up-to-date модуль/язык',
      en: 'Delete the entry of this language and, if the translation is up to date, have it written again: npm run translations -- --up-to-date module/language',
    },
  },
  'translation-record-unknown': {
    severity: 'warning',
    message: {
      ky: 'Бул жазууга караганда {language}.mdx тексти {source}.mdx файлынан которулган, бирок мындай котормо жок.',
      ru: 'Запись говорит, что {language}.mdx переведён с {source}.mdx, но такого перевода нет.',
      en: 'Unexpected record that {language}.mdx was translated from {source}.mdx, expected one of a translation there is.',
    },
    hint: {
      ky: '«{language}» жазуусун өчүрүңүз. Котормо болсо, {language}.mdx файлына мындай жазыңыз: translationOf: { language: {source}, version: {version} }',
      ru: 'Удалите запись «{language}». Если это перевод, запишите в {language}.mdx: translationOf: { language: {source}, version: {version} }',
      en: 'Delete the entry "{language}". If it is a translation, write in {language}.mdx: translationOf: { language: {source}, version: {version} }',
    },
  },
} as const satisfies Record<string, Rule>;
