const swap = (word: string, from: string, to: string): string =>
  word.replace(/./gu, (letter) => (from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter));

/**
 * The word in Kyrgyz letters: those of other alphabets that are typed or recognised for them replaced, no signs and no marks inside
 * it. A word of another script with a Kyrgyz ending (covidдин) keeps its letters.
 */
export function kyrgyz(word: string): string {
  const plain = swap(word.replace(/[^\p{L}\p{N}]|[ъь]/gu, ''), 'ӊҥӧөӱүәғқұһії', 'ңңөөүүагкухии');
  return /[а-яёөүң]/.test(plain) && !/(?![aceopxykmthböü])[a-zà-ž]/.test(plain)
    ? swap(plain, 'aceopxykmthböü', 'асеорхукмтнвөү')
    : plain;
}

/** The word in letters that every keyboard has. */
export const folded = (word: string): string => swap(word, 'өүңё', 'оуне');

/** The word as it sounds, so that endings meet the same letters everywhere: коёт is койот, коюп is койуп. */
export const spelled = (word: string): string =>
  word
    .replace(/([оө])[её]/g, '$1йо')
    .replace(/[эё]/g, 'е')
    .replace(/я/g, 'йа')
    .replace(/ю/g, 'йу')
    .replace(/ц/g, 'тс')
    .replace(/щ/g, 'шч')
    .replace(/и(?=[аоөуүе])/g, 'ий');
