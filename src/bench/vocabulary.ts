import { choose, type Random } from './random.ts';

const SYLLABLES =
  'а ба бо бу да дө ка кө лу лы ма мө на ну ра рө са сү та түү ша шы чо жа жө кыр тал бер сөз жол үй суу тоо'.split(
    ' ',
  );
const ENDINGS = ['', 'лар', 'лөр', 'дын', 'га', 'нын', 'сы', 'дан', 'да', 'ды'];

/** `size` made-up words of Kyrgyz shape: an index over them has as many different words as one over real text. */
export function vocabulary(random: Random, size: number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = Array.from({ length: 1 + Math.floor(random() * 3) }, () => choose(random, SYLLABLES));
    words.add(syllables.join('') + choose(random, ENDINGS));
  }
  return [...words];
}

/** A word by Zipf's law: the n-th word about n times as rare as the first. */
export function zipfWord(random: Random, words: readonly string[]): string {
  const rank = Math.floor(Math.exp(random() * Math.log(words.length)));
  return words[Math.min(rank, words.length - 1)] ?? '';
}
