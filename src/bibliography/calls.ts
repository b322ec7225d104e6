import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { apaReference, apaYear } from './apa.ts';
import { gostReference } from './gost.ts';
import { labelsOf, suffixesOf } from './labels.ts';
import { byApa, byGost } from './order.ts';
import { merged, NBSP, pieces, ranged, severalPages, type Piece } from './pieces.ts';
import type { Reference } from './reference.ts';
import { APA_WORDS } from './tables/apa-words.ts';

/** How a course cites. */
export type ReferenceStyle = 'gost' | 'apa';

/** An entry of a list of references. */
export interface ListedWork {
  work: Reference;
  /** Its place in the list, from 1: what calls in GOST say. */
  number: number;
  entry: Piece[];
}

/** A work that is called in the text, and the pages of it that are meant. */
export interface Called {
  key: string;
  pages?: string | undefined;
}

/** A stretch of a call: what leads to a work, or (`key` null) a bracket or a semicolon. */
export interface CallPart {
  key: string | null;
  line: Piece[];
}

/** What stands in a call before its first work and after its last: `see`, `ch. 3`. */
export interface CallWords {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** The works that one text cites, in the order of its list, and how they are called in the text. */
export interface ReferenceList {
  works: readonly ListedWork[];
  /** `[3, с. 12; 5]` or `(Strang, 2016, p. 12; Лай, 2018)`. Works that are not in the list are left out. */
  call: (called: readonly Called[], around?: CallWords) => CallPart[];
}

/** The list of a text in `language`; a work that is there twice counts once. */
export function referenceList(
  works: readonly Reference[],
  { style, language }: { style: ReferenceStyle; language: InterfaceLanguage },
): ReferenceList {
  const unique = [...new Map(works.map((work) => [work.key, work])).values()];
  return style === 'gost' ? gostList(unique, language) : apaList(unique, language);
}

function gostList(unique: readonly Reference[], language: InterfaceLanguage): ReferenceList {
  const works = unique
    .toSorted(byGost)
    .map((work, index) => ({ work, number: index + 1, entry: gostReference(work) }));
  const numbers = new Map(works.map(({ work, number }) => [work.key, number]));
  return {
    works,
    call: (called, around = {}) => {
      const inList = called
        .filter(({ key }) => numbers.has(key))
        .toSorted((a, b) => (numbers.get(a.key) ?? 0) - (numbers.get(b.key) ?? 0));
      return bracketed('[', ']', inList, around, ({ key, pages }) => {
        const number = String(numbers.get(key));
        return [{ text: pages === undefined ? number : `${number}, ${callPages(pages, language)}` }];
      });
    },
  };
}

/** Pages of a passage, `с. 12`, `p. 12`, `12-б.`: the words are those of the text (GOST R 7.0.5-2008, 7.4). */
function callPages(pages: string, language: InterfaceLanguage): string {
  const plain = ranged(pages);
  return language === 'en' ? `p.${NBSP}${plain}` : APA_WORDS[language].pages(plain, false);
}

function bracketed(
  open: string,
  close: string,
  called: readonly Called[],
  { prefix, suffix }: CallWords,
  line: (one: Called) => Piece[],
): CallPart[] {
  if (called.length === 0) return [];
  const outside = (text: string): CallPart => ({ key: null, line: [{ text }] });
  const inside = called.flatMap((one, index): CallPart[] => [
    ...(index === 0 ? [] : [outside('; ')]),
    { key: one.key, line: line(one) },
  ]);
  return [
    outside(prefix === undefined ? open : `${open}${prefix} `),
    ...inside,
    outside(suffix === undefined ? close : `, ${suffix}${close}`),
  ];
}

function apaList(unique: readonly Reference[], language: InterfaceLanguage): ReferenceList {
  const words = APA_WORDS[language];
  const sorted = unique.toSorted((a, b) => byApa(a, b, language !== 'en'));
  const suffixes = suffixesOf(sorted);
  const works = sorted.map((work, index) => ({
    work,
    number: index + 1,
    entry: apaReference(work, language, suffixes.get(work.key) ?? ''),
  }));
  const order = new Map(works.map(({ work, number }) => [work.key, number]));
  const labels = labelsOf(sorted, words);
  const byKey = new Map(sorted.map((work) => [work.key, work]));
  return {
    works,
    call: (called, around = {}) => {
      const inList = called
        .filter(({ key }) => order.has(key))
        .toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
      return bracketed('(', ')', inList, around, ({ key, pages }) => {
        const work = byKey.get(key);
        if (work === undefined) return [];
        const plain = pages === undefined ? '' : ranged(pages);
        const where = pages === undefined ? '' : `, ${words.pages(plain, severalPages(plain))}`;
        return merged(pieces(labels.get(key), `, ${apaYear(work, words, suffixes.get(key) ?? '')}${where}`));
      });
    },
  };
}
