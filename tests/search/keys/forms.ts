import { readFileSync } from 'node:fs';
import type { WordKeys } from '../../../src/search/keys/keys.ts';

/** A word, and the forms of it that its key must find. */
export interface Lemma {
  readonly kind: string;
  readonly lemma: string;
  readonly forms: readonly string[];
}

/** The hand-written lemmas of a language. */
export function readLemmas(language: string): Lemma[] {
  const text = readFileSync(new URL(`${language}-forms.tsv`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [kind = '', lemma = '', forms = ''] = line.split('\t');
    return { kind, lemma, forms: forms.split(' ') };
  });
}

/** The share of the forms that the lemma finds and that find it, and those that do not. */
export function found(keys: WordKeys, lemmas: readonly Lemma[]): { share: number; missed: string[] } {
  const pairs = lemmas.flatMap(({ lemma, forms }) => forms.map((form) => [lemma, form] as const));
  const missed = pairs
    .filter(([lemma, form]) => keys.key(lemma) !== keys.key(form))
    .map((pair) => pair.join('/'));
  return { share: 1 - missed.length / pairs.length, missed };
}
