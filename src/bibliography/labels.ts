import { apaAuthors } from './apa.ts';
import { initialsOf, isPerson, type Name } from './names.ts';
import { NBSP, type Piece } from './pieces.ts';
import type { Reference } from './reference.ts';
import type { ApaWords } from './tables/apa-words.ts';

/** `a`, `b` … for works of the same authors and the same year, in the order of the list (8.19). */
export function suffixesOf(sorted: readonly Reference[]): Map<string, string> {
  const same = Map.groupBy(
    sorted.filter((work) => apaAuthors(work).length > 0),
    (work) => JSON.stringify([apaAuthors(work).map(identity), work.more, work.date?.year, work.date?.until]),
  );
  return new Map(
    [...same.values()].flatMap((works) =>
      works.length < 2 ? [] : works.map(({ key }, index) => [key, letters(index)] as const),
    ),
  );
}

/** 0 → `a`, 25 → `z`, 26 → `aa`. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(97 + (index % 26))}`;
}

const identity = (name: Name): string =>
  isPerson(name) ? `${name.family}, ${initialsOf(name.given)}` : name.organisation;

/**
 * The authors in a call: one or two by name, of three and more the first (8.17), or as many as it takes to tell them
 * from others of the same year (8.18); initials where two first authors share a family name (8.20).
 */
export function labelsOf(works: readonly Reference[], words: ApaWords): Map<string, Piece[]> {
  const firsts = new Map<string, Set<string>>();
  for (const [first] of works.map(apaAuthors)) {
    if (first === undefined || !isPerson(first)) continue;
    firsts.set(first.family, (firsts.get(first.family) ?? new Set()).add(identity(first)));
  }
  const shown = (name: Name, index: number): string => {
    if (!isPerson(name)) return name.organisation;
    const ambiguous = index === 0 && (firsts.get(name.family)?.size ?? 0) > 1;
    return ambiguous ? `${initialsOf(name.given)}${NBSP}${name.family}` : name.family;
  };
  const label = (work: Reference, count: number): string => {
    const names = apaAuthors(work);
    const list = names.map(shown);
    if (names.length === 1 && !work.more) return list[0] ?? '';
    if (count >= names.length && !work.more) {
      const last = list.at(-1) ?? '';
      const comma = words.comma && list.length > 2 ? ',' : '';
      return `${list.slice(0, -1).join(', ')}${comma} ${words.and}${NBSP}${last}`;
    }
    const named = list.slice(0, count);
    return `${named.join(', ')}${named.length > 1 && words.comma ? ',' : ''} ${words.others}`;
  };
  const least = (work: Reference): number => (apaAuthors(work).length <= 2 && !work.more ? 2 : 1);
  const clashes = (work: Reference, count: number): boolean =>
    works.some(
      (other) =>
        other.date?.year === work.date?.year &&
        JSON.stringify(apaAuthors(other).map(identity)) !== JSON.stringify(apaAuthors(work).map(identity)) &&
        apaAuthors(other).length > 0 &&
        label(other, Math.max(count, least(other))) === label(work, count),
    );
  return new Map(
    works.map((work) => {
      const names = apaAuthors(work);
      if (names.length === 0) return [work.key, titleLabel(work, words)];
      let count = least(work);
      while (count < names.length && clashes(work, count)) count += 1;
      return [work.key, [{ text: label(work, count) }]];
    }),
  );
}

/** A work without an author is called by its title: in italics what stands by itself, the rest in quotation marks (8.14). */
function titleLabel(work: Reference, { quote }: ApaWords): Piece[] {
  const text = work.title;
  const whole = work.kind !== 'article' && work.kind !== 'chapter';
  return whole ? [{ text, italic: true }] : [{ text: `${quote[0]}${text}${quote[1]}` }];
}
