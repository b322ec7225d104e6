import { asRussianKeys } from './letters.ts';

/** Latin spellings of Russian as people type them (BGN, GOST, scientific); j stands for й, which folds to и. */
const SPELLINGS =
  'shch:щ sch:щ zh:ж kh:х ts:ц tz:ц ch:ч sh:ш yo:е jo:е yu:ю ju:ю ya:я ja:я ye:е je:е x:кс a:а b:б c:ц d:д e:е f:ф ' +
  "g:г h:х i:и j:и k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в y:ы z:з ':ь";

const CYRILLIC = new Map(SPELLINGS.split(' ').map((pair) => pair.split(':') as [string, string]));
const SPELLING = new RegExp([...CYRILLIC.keys()].join('|'), 'g');

function cyrillic(latin: string): string {
  return latin
    .replace(/([bcdfghjklmnpqrstvwxz])ye$/, '$1ыe')
    .replace(/([aeiouy])y(?![aeou])/g, '$1j')
    .replace(SPELLING, (spelling) => CYRILLIC.get(spelling) ?? spelling);
}

const VOWEL = /[аеиоуыэюя]/;

/** How much a word sounds like Russian: the share of its neighbours that are a vowel and a consonant; 0 if it cannot be. */
function euphony(word: string): number {
  if (!VOWEL.test(word) || /^[ьы]|^[^аеиоуыэюя]{4}|[^аеиоуыэюя]{5}|ь[аоуыьэ]|[ыэ][ыэь]/.test(word)) return 0;
  let changes = 0;
  for (let at = 1; at < word.length; at++) {
    if (VOWEL.test(word.charAt(at)) !== VOWEL.test(word.charAt(at - 1))) changes++;
  }
  return changes / word.length;
}

/** What a word typed in Latin letters may stand for in Russian: a Latin spelling, or a forgotten switch of layouts. */
export function russianReadings(word: string, fold: (word: string) => string): string[] {
  const latin = word.toLowerCase().replace(/[’ʼ`]/g, "'");
  if (!/[a-z]/.test(latin) || /[^a-z'[\];,.]/.test(latin)) return [];
  const plain = cyrillic(latin);
  const spelled = [
    plain.replace(/^е/, latin.startsWith('e') ? 'э' : 'е'),
    plain.replace(/л([бгджзкмнпстфхцчшщ])/g, 'ль$1'),
    plain,
    cyrillic(latin.replace(/j/g, 'zh')),
  ].map(fold);
  const typed = fold(asRussianKeys(latin));
  const slip = euphony(typed) > euphony(fold(plain));
  return [...new Set(slip ? [typed, ...spelled] : spelled)]
    .filter((reading) => euphony(reading) > 0)
    .slice(0, 4);
}
