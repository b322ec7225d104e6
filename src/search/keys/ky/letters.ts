const pairs = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]));

/** Kazakh, Ukrainian and Altai letters that are typed or recognised for a Kyrgyz one. */
const FOREIGN = pairs('ӊң ҥң ңң ӧө ӱү ӹы әа ғг қк ұу һх іи її їи ўу');
/** Latin letters that look like a Cyrillic one. */
const LOOKALIKES = pairs('aа cс eе oо pр xх yу kк mм tт hн bв öө üү');
/** Letters that a Russian keyboard lacks or that are written without their dots. */
const KEYBOARD = pairs('өо үу ңн ёе');
/** Letters that stand for two sounds or for the sound of another. */
const SOUNDS = pairs('яйа юйу цтс щшч эе ёе');

const swap = (word: string, letters: Map<string, string>): string =>
  word.replace(/./gsu, (letter) => letters.get(letter) ?? letter);

/**
 * The word in Kyrgyz letters: look-alikes replaced, no signs and no marks inside it. A word of another script with a Kyrgyz ending
 * (covidдин) keeps its letters.
 */
export function kyrgyz(word: string): string {
  const plain = swap(word.replace(/[ъь'’‘ʼ`´\u00ad\u200b-\u200d\u2060\ufeff‐‑-]/g, ''), FOREIGN);
  return /[а-яёөүң]/.test(plain) && !/(?![aceopxykmthböü])[a-zà-ž]/.test(plain)
    ? swap(plain, LOOKALIKES)
    : plain;
}

/** The word in letters that every keyboard has. */
export const folded = (word: string): string => swap(word, KEYBOARD);

/** The word as it sounds, so that endings meet the same letters everywhere: коёт is койот, коюп is койуп. */
export const spelled = (word: string): string =>
  swap(word.replace(/([оө])[её]/g, '$1йо'), SOUNDS).replace(/и([аоөуүе])/g, 'ий$1');
