/** The vowels that may follow a vowel in an ending; о and у are also the folded ө and ү. */
const HIGH: Record<string, string> = { а: 'ы', ы: 'ы', о: 'у', у: 'у', е: 'и', и: 'и' };
const LOW: Record<string, string> = { а: 'а', ы: 'а', о: 'о', у: 'ао', е: 'е', и: 'е' };
/** The consonants an ending may begin with: after a vowel, after a voiced consonant, after a voiceless one. */
const JOINTS: Record<string, string[]> = {
  L: ['л', 'д', 'т'],
  N: ['н', 'д', 'т'],
  D: ['д', 'д', 'т'],
  G: ['г', 'г', 'к'],
  B: ['б', 'б', 'п'],
};
/** Abbreviations are read in more than one way: АКШга, АКШка. */
const ABBREVIATION = /^[аоуеи]?[^аоуыеи]{2,4}$/;

export const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'аоуыеи'.includes(letter);

/** Whether the first consonant of an ending fits the letter before it. */
function joins(kind: string, letter: string, left: string): boolean {
  const [afterVowel, afterVoiced, afterVoiceless] = JOINTS[kind] ?? [];
  if (isVowel(left)) return letter === afterVowel;
  // Жерлер, but бирдик.
  if (kind === 'L' && 'рй'.includes(left) && letter === afterVowel) return true;
  // At the end of borrowed words these are written voiced and said voiceless: заводго, заводко.
  if ('бвгд'.includes(left)) return letter === afterVoiced || letter === afterVoiceless;
  return letter === ('птксшчфх'.includes(left) ? afterVoiceless : afterVoiced);
}

/**
 * How many letters of the word stand before the ending, 0 where it does not end so. In an ending A is а е о and I is ы и у by vowel
 * harmony, L N D G B are consonants by what they follow. 1 asks for a consonant before it, 2 for a vowel, 3 for two consonants.
 */
export function before(word: string, rule: string): number {
  const need = rule[0] ?? '';
  const ending = '123'.includes(need) ? rule.slice(1) : rule;
  const start = word.length - ending.length;
  const left = word[start - 1];
  if (start < 2 || (need === '2' && !isVowel(left)) || ('13'.includes(need) && isVowel(left))) return 0;
  if (need === '3' && isVowel(word[start - 2])) return 0;
  const stem = word.slice(0, start);
  const free = ABBREVIATION.test(stem);
  let vowel = free ? '' : (/[аоуыеи](?=[^аоуыеи]*$)/.exec(stem)?.[0] ?? '');
  for (let at = 0; at < ending.length; at++) {
    const kind = ending[at] ?? '';
    const letter = word[start + at] ?? '';
    if (kind === 'A' || kind === 'I') {
      const fitting = vowel === '' ? (kind === 'A' ? 'аео' : 'ыиу') : (kind === 'A' ? LOW : HIGH)[vowel];
      if (!fitting?.includes(letter)) return 0;
    } else if (kind in JOINTS) {
      if (
        free && at === 0 ? !JOINTS[kind]?.includes(letter) : !joins(kind, letter, word[start + at - 1] ?? '')
      )
        return 0;
    } else if (kind !== letter) return 0;
    if (isVowel(letter)) vowel = letter;
  }
  return start;
}
