import { byAlphabet } from '../language/alphabet.ts';
import { apaAuthors, apaTitle } from './apa.ts';
import { gostHeading } from './gost.ts';
import { initialsOf, isPerson, type Name } from './names.ts';
import type { Reference } from './reference.ts';

/** Latin letters without their accents: `Émile` stands with `Emile`. Cyrillic keeps й and ё. */
const unaccented = (text: string): string =>
  text.replace(/\p{Script=Latin}+/gu, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''));

const SCRIPTS = [/^\P{L}*\p{Script=Cyrillic}/u, /^\P{L}*\p{Script=Latin}/u];

/** Compares by script, then by the alphabet. */
function compare(a: string, b: string, scripts: readonly RegExp[]): number {
  const rank = (text: string): number => {
    const found = scripts.findIndex((script) => script.test(text));
    return found === -1 ? scripts.length : found;
  };
  return rank(a) - rank(b) || byAlphabet(unaccented(a), unaccented(b));
}

type Key = readonly string[];

function compareKeys(a: Key, b: Key, scripts: readonly RegExp[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    // Nothing comes before something: one author alone before the same author with others.
    if (other === undefined) return 1;
    const difference = compare(part, other, scripts);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function nameKey(name: Name): string[] {
  return isPerson(name) ? [name.family, initialsOf(name.given)] : [name.organisation, ''];
}

/** A title as it is sorted: English and French articles do not count (APA 9.49). */
const titleKey = (work: Reference): string => apaTitle(work).replace(/^(?:(?:a|an|the)\s+|[«“"'‘]+)/iu, '');

const year = ({ date }: Reference): string => date?.year ?? '';

/** GOST: what the entry begins with, works in Cyrillic before those in Latin letters. */
export function byGost(a: Reference, b: Reference): number {
  const key = (work: Reference): string[] => {
    const names = gostHeading(work).flatMap(nameKey);
    const first = work.kind === 'standard' ? (work.number ?? work.title) : work.title;
    return names.length === 0 ? [first] : names;
  };
  return (
    compareKeys(key(a), key(b), SCRIPTS) ||
    compare(a.title, b.title, SCRIPTS) ||
    byYear(a, b) ||
    (a.key < b.key ? -1 : 1)
  );
}

/** APA: names letter by letter, then the year (none before any), then the title (9.44–9.49). */
export function byApa(a: Reference, b: Reference, cyrillicFirst: boolean): number {
  const scripts = cyrillicFirst ? SCRIPTS : [...SCRIPTS].reverse();
  const key = (work: Reference): string[] => {
    const names = apaAuthors(work).flatMap(nameKey);
    return names.length === 0 ? [titleKey(work)] : names;
  };
  return (
    compareKeys(key(a), key(b), scripts) ||
    byYear(a, b) ||
    compare(titleKey(a), titleKey(b), scripts) ||
    (a.key < b.key ? -1 : 1)
  );
}

function byYear(a: Reference, b: Reference): number {
  return year(a) < year(b) ? -1 : year(a) > year(b) ? 1 : 0;
}
