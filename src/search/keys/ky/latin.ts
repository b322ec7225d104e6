/** Latin letters and what they stand for, one to one; i and y are read by what stands around them. */
const LATIN = 'abcdefghijklmnopqrstuvwxyzçğıñöşü';
const CYRILLIC = 'абцдефгхижклмнопкрстуввхызчгыношу';

/** Whether i is ы by the low vowel before or after it; in words from other languages it is so only in the ending. */
function isHard(read: string, rest: string, loan: boolean): boolean {
  const earlier = read.replace(/[^аоуеэ]/g, '').slice(-1);
  const later = rest.replace(/[^aeou]/g, '').charAt(0);
  return loan ? later === '' && !/[еэ]/.test(earlier) : /[аоуaou]/.test(earlier || later);
}

/** One reading of a word in which one letter stands for one. */
function read(word: string, hard: boolean, loan: boolean): string {
  return Array.from(word)
    .reduce((out, letter, at) => {
      const open = /[аоуыиеэ]$/.test(out);
      const rest = word.slice(at);
      if (/[iy]/.test(letter) && (open || /^y[aouöü]/.test(rest))) return `${out}й`;
      if (letter === 'i' && hard && isHard(out, rest, loan)) return `${out}ы`;
      return out + (letter === 'e' && (open || out === '') ? 'э' : CYRILLIC.charAt(LATIN.indexOf(letter)));
    }, '')
    .replace(/йа/g, 'я')
    .replace(/йу/g, 'ю');
}

/** What a word typed in Latin letters may stand for, best first, folded, at most four: bilim is билим, kirgiz is кыргыз. */
export function readings(word: string): string[] {
  const plain = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (!/^[a-zçğıñöşü]+$/.test(plain)) return [];
  // Who writes ы in a letter of its own means и by i.
  const soft = /[ıñöüşç]|(^|[^aeiouyöü])y(?![aeouöü])/.test(plain);
  const single = plain
    .replace(/sh/g, 'ş')
    .replace(/ch/g, 'ç')
    .replace(/zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/ts/g, 'c')
    .replace(/ye/g, 'e');
  const found = [single.replace(/ng/g, 'ñ'), single].flatMap((text) => [
    read(text, !soft, false),
    read(text, !soft, true),
    read(text, false, false),
  ]);
  return [...new Set(found)].slice(0, 4);
}
