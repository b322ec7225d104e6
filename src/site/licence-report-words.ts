import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { Verdict } from '../licence/compatibility.ts';
import type { WorkKind } from '../module/works.ts';

interface Words {
  kinds: Readonly<Record<WorkKind, string>>;
  verdicts: Readonly<Record<Verdict | 'unknown', string>>;
  own: string;
  unlicensed: string;
  under: string;
  nothing: string;
  fixed: string;
  advice: string;
}

/** The words of the licence report. */
export const REPORT_WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  ky: {
    kinds: {
      origin: 'түпнуска модуль',
      source: 'булак',
      picture: 'сүрөт',
      video: 'видео',
      file: 'файл',
      code: 'код',
      passage: 'үзүндү',
    },
    verdicts: {
      allowed: 'болот',
      discouraged: 'болот, бирок сунушталбайт',
      refused: 'БОЛБОЙТ',
      unknown: 'БЕЛГИСИЗ',
    },
    own: 'ушул модуль үчүн жасалган',
    unlicensed: 'лицензиясы көрсөтүлгөн эмес',
    under: '{licence} лицензиясына өтсө, мындай өзгөрөт',
    nothing: 'эч нерсе өзгөрбөйт',
    fixed: 'башка жерден өзгөртүүсүз алынган, {licence} лицензиясында калат',
    advice: 'Бул эсептелген кыскача маалымат, юридикалык кеңеш эмес.',
  },
  ru: {
    kinds: {
      origin: 'исходный модуль',
      source: 'источник',
      picture: 'рисунок',
      video: 'видео',
      file: 'файл',
      code: 'код',
      passage: 'отрывок',
    },
    verdicts: {
      allowed: 'можно',
      discouraged: 'можно, но не рекомендуется',
      refused: 'НЕЛЬЗЯ',
      unknown: 'НЕИЗВЕСТНО',
    },
    own: 'сделано для этого модуля',
    unlicensed: 'лицензия не указана',
    under: 'Под лицензией {licence} изменится',
    nothing: 'ничего не изменится',
    fixed: 'взят из другого места без изменений и останется под {licence}',
    advice: 'Это вычисленная сводка, а не юридическая консультация.',
  },
  en: {
    kinds: {
      origin: 'original module',
      source: 'source',
      picture: 'picture',
      video: 'video',
      file: 'file',
      code: 'code',
      passage: 'passage',
    },
    verdicts: {
      allowed: 'allowed',
      discouraged: 'allowed, but discouraged',
      refused: 'NOT ALLOWED',
      unknown: 'UNKNOWN',
    },
    own: 'made for this module',
    unlicensed: 'no licence named',
    under: 'Under {licence} this would change',
    nothing: 'nothing would change',
    fixed: 'taken unchanged from elsewhere, stays under {licence}',
    advice: 'This is a computed summary and no legal advice.',
  },
};
