import type { Rule } from './patterns.ts';

/** Prefixes that verbs put on each other; an о behind them comes and goes (соберет, собрать; разберет, разобрать). */
const PREFIX = '(?:во?[зс]?|вы|до|за|и[зс]|на|недо|об?ь?|от|пере|по|под|пред?|при|про|ра[зс]|соз?|с|у)';

/** Endings of the finite forms, the infinitive and the participles. */
const ENDING =
  '(?:т[ьи]|л[аои]?|в|вши|в?шS|[уюиья]|E|[еи]м|ит|ишь|[ьи]те|[ая]т|[уюая]щS|е?ннH|е?н[аоы]?|тH|т[аоы]?|)R';

/**
 * The verbs whose stem changes: its forms, the first of which is the key. What may follow a form is said where else it
 * would be a noun or another verb: P and X the present (вызовет, not вызов), D the present of -ва- (дает, not дата), T and
 * Y the past and the infinitive (писал, сказать).
 */
const STEMS =
  'мог мож(?!е?н) моч(?=ь),хоч хотеT хот(?=и.|ят),станX стаT,стаD ставаT става(?=[ия]),каж казаT,пиш писаT,' +
  'бер бра(?=ть|[лвн]),зовP зваT,зна,живX жиY,буд(?!ущ) быY,возьм взяT,нач начн начаT,виж видеY вид(?=[ия]),' +
  'приид прид,ид(?=[еуи]) ити(?![ияюе]) шел ш(?=л) шед(?=ш),вед(?=[еуиш]) вести ве(?=л),нес,вез,растP расти рос(?!т),' +
  'падP пасть паY,даD даваT дава(?=[ия]),гляж глядеT гляд,' +
  'смотр(?=[июя]) смотреT,приним примX,нимX имX няT,име(?=[^н]),уме(?=[^н]),умр умереY умер,пь пиY,бь биY,едP ехаT,' +
  'ищ искаT,верн вернуT';

/** One rule a verb: any of its forms, with any prefixes and ending, is its first form (скажет, сказал → скаж). */
export const verbs: readonly Rule[] = STEMS.split(',').map((forms) => [
  `^(?:(${PREFIX}+?)о|(${PREFIX}*?))(?:${forms.replace(/ /g, '|')})${ENDING}`,
  `$2${forms.replace(/[^а-я].*/, '')}ъ`,
]);
