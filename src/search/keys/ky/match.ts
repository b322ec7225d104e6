export const isVowel = (letter: string): boolean => /[аоуыеи]/.test(letter);
export const vowels = (text: string): string => text.replace(/[^аоуыеи]/g, '');

/** What may follow a vowel in an ending, and what where there is none before it; о and у are also the folded ө and ү. */
const AFTER: Record<string, string> = { а: 'аы', ы: 'аы', о: 'оу', у: 'аоу', е: 'еи', и: 'еи' };
/** The consonants an ending may begin with: after a vowel, after a voiced consonant, after a voiceless one. */
const JOINTS: Record<string, string> = { L: 'лдт', N: 'ндт', D: 'ддт', G: 'ггк', B: 'ббп' };
/** Abbreviations are read in more than one way, and their endings fit one of them: АКШга, АКШка. */
const ABBREVIATION = /^[аоуеи]?[^аоуыеи]{2,4}$/;

/** The letters that an ending's letter may stand for after the text before it. */
export function fitting(kind: string, text: string, free = false): string {
  const harmony = AFTER[free ? '' : vowels(text).slice(-1)] ?? 'аоуыеи';
  if (kind === 'A') return harmony.replace(/[ыиу]/g, '');
  if (kind === 'I') return harmony.replace(/[аео]/g, '');
  const joints = JOINTS[kind];
  const left = text.slice(-1);
  if (!joints) return kind;
  if (free) return joints;
  if (isVowel(left)) return joints.charAt(0);
  // Жерлер, but бирдик. At the end of borrowed words в г д б are said voiceless: заводго, заводко.
  if (kind === 'L' && /[рй]/.test(left)) return 'лд';
  return /[бвгд]/.test(left) ? joints.slice(1) : joints.charAt(/[птксшчфх]/.test(left) ? 2 : 1);
}

/**
 * How many letters of the word stand before the ending, 0 where it does not end so. In an ending A is а е о and I is ы и у by vowel
 * harmony, L N D G B are consonants by what they follow. 1 asks for a consonant before it, 2 for a vowel, 3 for two consonants.
 */
export function before(word: string, rule: string): number {
  const ending = rule.replace(/\d/, '');
  const start = word.length - ending.length;
  // Most endings fail by the last letter, whatever stands before it.
  if (!fitting(ending.slice(-1), '', true).includes(word.slice(-1))) return 0;
  const stem = word.slice(0, start);
  if (start < 2 || (rule !== ending && !/[^аоуыеи]1$|[аоуыеи]2$|[^аоуыеи]{2}3$/.test(stem + rule.charAt(0))))
    return 0;
  const free = ABBREVIATION.test(stem);
  for (let at = 0; at < ending.length; at++) {
    const text = word.slice(0, start + at);
    if (
      !fitting(ending.charAt(at), text, free && !isVowel(text.slice(start))).includes(word.charAt(start + at))
    )
      return 0;
  }
  return start;
}
