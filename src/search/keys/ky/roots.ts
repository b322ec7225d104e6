import { folded, spelled } from './letters.ts';

/**
 * Verbs of one syllable, a closed class by which short endings are told from roots; folded, the roots with the same first letters
 * in one word: екст is ек, ес, ет.
 */
const VERBS =
  'азклрстчш бакрст бер билт бол бузкрт быш езклнрстш жаазйкнпрт жекнт жой жукрту жыйкл ийлрч казклнптч ' +
  'кезлрстч кийр коймнпрчш куйлрсту кыйлрс мин озйлпрстч сайлнпт сезп син созйкр сузйкнр сызкн тайлмпт тенрш ' +
  'тийк тозйкнс тузйртуш тыйкн узкртч чаклпч чекч чок чыйк шаш шиш ык';
/** Nouns, adjectives and numerals of one syllable, written in the same way. */
const NOUNS =
  'айклнртш байклш безклтш бизрт бозйр буклту вуз газ гул дант демн дилн донос еелмнрстш жазйклнртш жезлмнр ' +
  'жинп жоклн жузкну жылт залрт зоо зым интчш казкнпрт кезмнпч кимр кодзйклпрш кузлмнртучш кызлрш лай майлс ' +
  'меенш мин мол муз мык нанр нол нур озйкнтчш пай пул сазйкнп селн сиз созмнот сурту сыйнр тайклмнпрш ' +
  'тезкнр тилпш тойкнопрш тузкнпрсуш тынш узйнч хан чайлнч чекнт чолнп чуй шаймр шек шул шым ыр';
/** Other verbs that do not end in -ла or in a voice. */
const LONG_VERBS =
  'де же сүрт айт арт корк тарт жырт үрк ырт өрт жорт түрт кайт чирк сура кара жара жаса жаша сана сына тара ' +
  'карма ойно ойло сүйлө күчө төлө төшө өлчө корго орно козго кайна байла байка тыңша жумша чурка оку ташы ' +
  'тааны оору кары ысы жылы жыйна арна изде үйрө сүрө чири эри беки боё кула жогот көрсөт түзө жөнөт текшер ' +
  'жибер катнаш кубан күрөш сүйөн узар ойгон өзгөр жарат тарат алмаш төрө унут';
/** Words that end like a form of another. */
const WORDS =
  'айт уул үст ооз акш өрт ата апа ана эне ага эже ини уя аба ара баа бала кара мектеп себеп жаңы мүмкүн ' +
  'көңүл эки талап оку билет түштүк тартип кесип эсеп тарап кыргыз катар орган айыл жакын кабар сапар бүгүн ' +
  'мурун белги башкы талас нарын менен үчүн жана казына бизнес курултай акын жыйын оюн бүтүн түтүн алтын ' +
  'акыл жеңил сүрөт тамга төрага демилге көчө уюм курс текст тери жүгөрү роман асман душман дүкөн ' +
  'зыян мазмун экран окурман экзамен заман жаран район автобус намыс депутат милдет пайда тургун акы ' +
  'облус эрк майдан изилде иликте аныкта сакта бекемде камсызда';
/** Words that lose a vowel before an ending, as they are then and in full. */
const CONTRACTED =
  'балдар бала орд орун мурд мурун эрд эрин мойн моюн койн коюн айл айыл убакт убакыт кайн кайын';

const plain = (word: string): string => folded(spelled(word));
const full = new Map<string, string>();
CONTRACTED.replace(/(\S+) (\S+)/g, (_, short: string, long: string) => {
  full.set(plain(short), plain(long));
  return '';
});

/** A final voiced consonant as it is when no vowel follows: китеб is китеп. */
export const voiceless = (text: string): string => text.replace(/б$/, 'п').replace(/г$/, 'к');

/** The form of a stem that stands for all its forms: a final vowel, which endings change or swallow, is а or none. */
export function canonical(text: string): string {
  const stem = voiceless(text);
  return (
    full.get(stem) ??
    (stem.length > 3
      ? stem.replace(/(...|[^аоуыеи])([^аоуыеи])[ыиу]$/, '$1$2').replace(/([^аоуыеи])[ео]$/, '$1а')
      : stem)
  );
}

const list = (words: string): string[] => words.split(' ').map((word) => canonical(plain(word)));
const roots = (groups: string): string[] =>
  groups.split(' ').flatMap((group) => {
    const head = group.slice(0, 'аоуыеи'.includes(group.charAt(0)) ? 1 : 2);
    return Array.from(group.slice(head.length), (last) => canonical(head + last));
  });
const verbs = new Set([...roots(VERBS), ...list(LONG_VERBS)]);
const nouns = new Set(roots(NOUNS));
const words = new Set([...list(WORDS), ...full.values()]);

export const isVerb = (text: string): boolean => verbs.has(canonical(text));
export const isNoun = (text: string): boolean => nouns.has(canonical(text));
/** How names of countries and borrowed words end that look like verbs and cases. */
export const BORROWED = /(..стан|ийон|итет)$/;
/** Whether the text is a whole word that no ending may be taken off. */
export const isWord = (text: string): boolean => words.has(canonical(text)) || BORROWED.test(text);
