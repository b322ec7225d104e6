import { folded, spelled } from './letters.ts';

/** Verbs of one syllable: a closed class, by which short endings are told from roots. */
const VERBS =
  'ал ат аш ач ас ар аз ак аг ой ор ок оз он от оң уч ук ур ут уз үз үр өч өл өп өн өс өт эз эк эл эн эр эс эш эт ' +
  'ий ил ич ир ык де же бар бак бас бат бер бил бит бур буз бук бөл бол быш бүт бүк жап жаз жай жак жан жар жаш ' +
  'жат жаа жең жет жек жой жуу жут жүр жүк жык жыл жый жон кал как кан кап кат кач кел кеч кет кес кер кий кир кой ' +
  'кон көч көр көм көн куу кур куй күт күл күй кыл кыс кый кыр мин сал сат сап сай сан сез сеп сиң сок сор соз сой ' +
  'сук сун сүй сүз сүр сын сык сыз сөк соо тап тал там тан тай тат тер теш тий тик тил тип той тос тоз туу тур тут ' +
  'туй түй түр түз түш төк төн төш төр тык тын тый тең чап чач чал чак чеч чек чөк чыг чык чый чыд шаш шиш шыл айт ' +
  'арт корк тарт жырт сүрт үрк кырк ырт өрт жорт түрт кайт чирк';
/** Nouns, adjectives and numerals of one syllable and at most three letters. */
const NOUNS =
  'ак ал ай ар аш ат аң аз баш бал бак бай бел бет беш бек без бир бит биз бой боз бор бут бук вуз газ гүл дан дат ' +
  'дос дин дил доо дем дөң жаз жай жак жал жан жар жат жаш жем жең жер жез жел жол жок жон буу жуу куу жүк жүз жүн ' +
  'жыл жыт жип жин жуп зал зат зар зоо зым ит иш из ич ин кан кар кап как кат каз кен кем кеп кең кеч кез кир ким ' +
  'кой кол кош кор көз көк көл көп көр көч кул кум кур куш кут күз күл күн күч күү кыз кыш кыр кыл лай май мал мас ' +
  'мен миң мол муз мык мээ нан нар нур нөл ок ой он от оң өз өң өт өч пай пул сан сап сай сал сак саз сел сен сиз ' +
  'соң сом сот соо сөз суу сүт сүр сыр сын сый тал там таң тап таш тай так тар тең тер тез тек тил тиш тик той тоо ' +
  'тор ток топ тон төр төш түз түк түн түп түр түш түс туз туу туш тыш тын тың уз ун үй үн үч чай чал чаң чач чек ' +
  'чет чен чоң чок чөп чөл чүй чын шай шам шар шек шор шым эл эм эн эр эс эт эш эк ээ ыр ый бул шул не ош';
/** Longer words that end like a form of another. */
const WORDS =
  'мектеп китеп талап тартип кесип эсеп тарап жооп себеп адеп шарап адам кыргыз базар катар орган дыйкан башта ' +
  'сакта токто жумша айыл жакын кабар назар сапар бүгүн мурун эрин тарых билим айым алым жарым чечим ата апа ана ' +
  'эне ара бала кара аба баа каада белги башкы талас нарын бишкек ысык балык кулак булак бирок дагы менен үчүн ' +
  'жана бардык орун токой казына бизнес курултай кытай акш таштанды калк мамлекет маалымат саясат';
/** Words that lose a vowel before an ending, as they are then and in full. */
const CONTRACTED =
  'орд орун мурд мурун кард карын эрд эрин мойн моюн койн коюн айл айыл убакт убакыт кайн кайын өмр өмүр көңл көңүл';

/** A final voiced consonant as it is when no vowel follows: китеб is китеп. */
export const voiceless = (text: string): string =>
  text.replace(/[бг]$/, (letter) => (letter === 'б' ? 'п' : 'к'));

const plain = (word: string): string => folded(spelled(word));
const FULL = new Map<string, string>();
const contracted = CONTRACTED.split(' ');
for (let at = 0; at < contracted.length; at += 2)
  FULL.set(plain(contracted[at] ?? ''), contracted[at + 1] ?? '');

/** The full words with their own letters, by their folded form. */
export const OWN = new Map([...FULL.values()].map((word) => [plain(word), spelled(word)]));

/** The form of a stem that stands for all its forms: a final vowel, which endings change or swallow, is а or none. */
export function canonical(text: string): string {
  const stem = voiceless(text);
  const full = FULL.get(stem);
  if (full !== undefined) return plain(full);
  if (/[^аоуыеи][ыиу]$/.test(stem) && stem.length > 4) return stem.slice(0, -1);
  return /[^аоуыеи][ео]$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) + 'а' : stem;
}

const set = (words: string): Set<string> => new Set(words.split(' ').map((word) => canonical(plain(word))));
const verbs = set(VERBS);
const nouns = set(NOUNS);
const words = set(WORDS);

export const isVerb = (text: string): boolean => verbs.has(canonical(text));
export const isNoun = (text: string): boolean => nouns.has(canonical(text));
export const isWord = (text: string): boolean => words.has(canonical(text));
