/** Latin spellings of Kyrgyz letters, the longer ones first; those without a letter are read by what stands around them. */
const LETTERS = (
  'sh:ш ch:ч zh:ж kh:х ts:тс ng: ya:йа yu:йу yü:йу yo:йо yö:йо ye:е a:а b:б c:ц ç:ч d:д e:е f:ф g:г ğ:г h:х i: ı:ы j:ж ' +
  'k:к l:л m:м n:н ñ:н o:о ö:о p:п q:к r:р s:с ş:ш t:т u:у ü:у v:в w:в x:х y:ы z:з'
)
  .split(' ')
  .map((pair) => pair.split(':'));

/** Where i is ы: nowhere; after а о у; only in the ending, as in words from other languages, or without another vowel. */
type Style = 'front' | 'near' | 'loan';

/** Whether i is ы, by what is read before it and what stands after it. */
function isHard(style: Style, read: string, rest: string): boolean {
  if (style === 'front') return false;
  const earlier = /[аоуеэ](?=[^аоуеэ]*$)/.exec(read)?.[0];
  const later = /[aeou]/.exec(rest)?.[0];
  if (style === 'near') return !'еэe'.includes(earlier ?? later ?? 'e');
  return later === undefined && !'еэ'.includes(earlier ?? 'а');
}

function read(word: string, ng: string, style: Style): string {
  let out = '';
  for (let rest = word; rest !== '';) {
    const [latin = '', letter = ''] = LETTERS.find(([from = '']) => rest.startsWith(from)) ?? [
      rest.charAt(0),
    ];
    const afterVowel = /[аоуыиеэ]$/.test(out);
    if (latin === 'ng') out += ng;
    else if (afterVowel && (latin === 'y' || latin === 'i')) out += 'й';
    else if (latin === 'i') out += isHard(style, out, rest) ? 'ы' : 'и';
    else out += latin === 'e' && (afterVowel || out === '') ? 'э' : letter;
    rest = rest.slice(latin.length);
  }
  return out.replace(/йа/g, 'я').replace(/йу/g, 'ю').replace(/тси/g, 'ци');
}

/** What a word typed in Latin letters may stand for, best first, folded, at most four: bilim is билим, kirgiz is кыргыз. */
export function readings(word: string): string[] {
  const plain = word.replace(/['’‘ʼ`´-]/g, '');
  if (!/^[a-zçğıñöşü]+$/.test(plain)) return [];
  // Who writes ы in a letter of its own means и by i.
  const own = /[ıñöüşç]|(?:^|[^aeiouyöü])y(?![aeouöü])/.test(plain);
  const styles: Style[] = own ? ['front'] : ['near', 'loan', 'front'];
  const found = ['н', 'нг'].flatMap((ng) => styles.map((style) => read(plain, ng, style)));
  return [...new Set(found)].slice(0, 4);
}
