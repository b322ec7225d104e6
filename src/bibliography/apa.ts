import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { arxivAddress, doiAddress } from './gost.ts';
import { initialsOf, isPerson, type Name } from './names.ts';
import { joined, merged, NBSP, pieces, ranged, sentences, severalPages, type Piece } from './pieces.ts';
import type { Reference, When } from './reference.ts';
import { APA_WORDS, type ApaWords } from './tables/apa-words.ts';
import { GOST_WORDS } from './tables/gost-words.ts';

/**
 * A work as an entry of a list of references after the Publication Manual of the APA, 7th edition, chapters 9 and 10,
 * for a text in `language`. `suffix` tells works of the same authors and year apart (9.47). Letter case of titles is
 * the author's: what is a name in a title only people know.
 */
export function apaReference(work: Reference, language: InterfaceLanguage, suffix = ''): Piece[] {
  const words = APA_WORDS[language];
  if (work.kind === 'law') return merged(sentences([law(work, words), link(work, language)], { bare: true }));
  const author = apaAuthors(work);
  const date = `(${dateOf(work, words)}${suffixed(work, suffix)})`;
  const head =
    author.length === 0 ? [title(work, words), date] : [authorList(work, words), date, title(work, words)];
  return merged(sentences([...head, ...source(work, words), link(work, language)], { bare: true }));
}

/** Who stands in the author's place: editors where a whole book has no author (9.10). */
export function apaAuthors({ authors, editors, kind, institution }: Reference): readonly Name[] {
  if (authors.length > 0) return authors;
  if (kind === 'report' && institution !== undefined) return [{ organisation: institution }];
  return kind === 'book' ? editors : [];
}

/** After a year without one more sign, after `n.d.` with a hyphen: `2019a`, `n.d.-a`. */
function suffixed({ date }: Reference, suffix: string): string {
  return suffix === '' || date !== undefined ? suffix : `-${suffix}`;
}

/** The year for a call in the text: `2016`, `2016a`, `n.d.-a`. */
export function apaYear(work: Reference, words: ApaWords, suffix: string): string {
  return `${work.date === undefined ? words.noDate : yearOf(work.date)}${suffixed(work, suffix)}`;
}

const yearOf = ({ year, until }: When): string => ranged(until === undefined ? year : `${year}-${until}`);

/** The year; for what comes out by the day (pages, newspapers), the day too. */
function dateOf({ date, kind, volume, number }: Reference, words: ApaWords): string {
  if (date === undefined) return words.noDate;
  const daily = kind === 'online' || (kind === 'article' && volume === undefined && number === undefined);
  return !daily || date.month === undefined ? yearOf(date) : words.date(date.year, date.month, date.day);
}

/** `Family, I. I.` up to twenty of them; of more, nineteen and the last (9.8). */
function authorList(work: Reference, words: ApaWords): Piece[] {
  const names = apaAuthors(work);
  const list = nameList(names.map(turned), words, work.more && work.authors.length > 0);
  const edited = work.authors.length === 0 && names === work.editors;
  return pieces(list, edited ? ` (${names.length > 1 ? words.editors : words.editor})` : null);
}

function nameList(names: readonly string[], words: ApaWords, more: boolean): string {
  const last = names.at(-1) ?? '';
  if (more) return `${names.join(', ')}, ${words.others}`;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${words.comma ? ',' : ''} ${words.and}${NBSP}${last}`;
}

function turned(name: Name): string {
  if (!isPerson(name)) return name.organisation;
  return [name.family, initialsOf(name.given), name.suffix].filter((part) => part !== '').join(', ');
}

/** Initials first, for editors and translators within an entry. */
function straight(name: Name): string {
  if (!isPerson(name)) return name.organisation;
  const person = [initialsOf(name.given), name.family].filter((part) => part !== '').join(NBSP);
  return name.suffix === '' ? person : `${person}, ${name.suffix}`;
}

/** `G. Strang & D. Lay`; two names have no comma here. */
function straightList(names: readonly Name[], words: ApaWords): string {
  const list = names.map(straight);
  return nameList(list, list.length === 2 ? { ...words, comma: false } : words, false);
}

const whole = ({ kind }: Reference): boolean => kind !== 'article' && kind !== 'chapter';

/** The title with its subtitle, in italics where the work stands by itself (9.19), and what identifies it. */
function title(work: Reference, words: ApaWords): Piece[] {
  const text = apaTitle(work);
  return joined(
    ' ',
    whole(work) ? { text, italic: true } : text,
    identification(work, words),
    genre(work, words),
  );
}

/** `Title: Subtitle` */
export function apaTitle({ title: main, subtitle }: Reference): string {
  if (subtitle === undefined) return main;
  return `${main}${/[?!]$/.test(main) ? '' : ':'} ${subtitle}`;
}

/** Editors, translators, edition, volume and number, in one pair of round brackets (9.19, 10.2). */
function identification(work: Reference, words: ApaWords): string | null {
  const people: string[] = [];
  if (work.kind !== 'chapter' && work.authors.length > 0 && work.editors.length > 0)
    people.push(
      `${straightList(work.editors, words)}, ${work.editors.length > 1 ? words.editors : words.editor}`,
    );
  if (work.translators.length > 0)
    people.push(`${straightList(work.translators, words)}, ${words.translator}`);
  const numbers = work.kind === 'article' || work.kind === 'chapter' ? [] : issueOf(work, words);
  const inside = [people.join('; '), numbers.join(', ')].filter((part) => part !== '').join('; ');
  return inside === '' ? null : `(${inside})`;
}

/** A work that is nowhere but in arXiv. */
const isPreprint = ({ arxiv, doi, url, kind }: Reference): boolean =>
  arxiv !== undefined && doi === undefined && url === undefined && kind === 'misc';

function issueOf(work: Reference, words: ApaWords): string[] {
  const { edition, volume, number, kind, release, genre: genreOf } = work;
  const report = kind === 'report' && number !== undefined;
  return [
    edition === undefined ? '' : /^\d+$/.test(edition) ? words.edition(edition) : edition,
    volume === undefined ? '' : `${words.volume}${NBSP}${ranged(volume)}`,
    report ? `${genreOf ?? words.report} ${words.number}${NBSP}${number}` : '',
    kind === 'standard' ? (number ?? '') : '',
    release === undefined ? '' : `${words.release}${NBSP}${release}`,
    isPreprint(work) ? `arXiv:${work.arxiv ?? ''}` : '',
  ].filter((part) => part !== '');
}

/** What kind of work it is, where that is not a matter of course (9.21). */
function genre(work: Reference, words: ApaWords): string | null {
  switch (work.kind) {
    case 'thesis': {
      const kind = work.genre ?? words[work.degree ?? 'thesis'];
      return `[${[kind, work.institution].filter(Boolean).join(', ')}]`;
    }
    case 'dataset':
      return `[${work.genre ?? words.dataset}]`;
    case 'misc':
      return work.genre === undefined ? null : `[${work.genre}]`;
    default:
      return null;
  }
}

/** Where the work is found: the journal, the book, the publisher, the site. */
function source(work: Reference, words: ApaWords): (Piece[] | string | null)[] {
  switch (work.kind) {
    case 'article':
      return [journal(work, words)];
    case 'chapter':
      return [inBook(work, words), work.publisher ?? null];
    case 'thesis':
      return [];
    default: {
      const house =
        work.kind === 'online'
          ? (work.container ?? work.publisher)
          : (work.publisher ?? work.institution ?? (isPreprint(work) ? 'arXiv' : undefined));
      const [author] = apaAuthors(work);
      // An organisation that published its own work is not named twice (9.29).
      const same = author !== undefined && !isPerson(author) && author.organisation === house;
      return [same ? null : (house ?? null)];
    }
  }
}

/** `*Journal*, *6*(3), 80–86` */
function journal(work: Reference, words: ApaWords): Piece[] {
  const { container, containerSubtitle, volume, number, pages, articleNumber } = work;
  const name = [container, containerSubtitle].filter(Boolean).join(': ');
  const issue = joined(
    '',
    volume === undefined ? null : { text: ranged(volume), italic: true },
    number === undefined ? null : `(${ranged(number)})`,
  );
  const alone = articleNumber === undefined ? null : `${words.article}${NBSP}${articleNumber}`;
  return joined(', ', { text: name, italic: true }, issue, pages === undefined ? alone : ranged(pages));
}

/** `In E. Editor (Ed.), *Book* (2nd ed., Vol. 1, pp. 1–5)` */
function inBook(work: Reference, words: ApaWords): Piece[] {
  const { container = '', containerSubtitle, editors, pages } = work;
  const name = `${container}${containerSubtitle === undefined ? '' : `: ${containerSubtitle}`}`;
  const role = editors.length > 1 ? words.editors : words.editor;
  const edited = editors.length === 0 ? '' : `${straightList(editors, words)} (${role}), `;
  const inside = [
    ...issueOf(work, words),
    ...(pages === undefined ? [] : [words.pages(ranged(pages), severalPages(pages))]),
  ].join(', ');
  return pieces(`${words.in} ${edited}`, { text: name, italic: true }, inside === '' ? null : ` (${inside})`);
}

/** Laws are cited by their titles; the manual leaves those of other countries to their own custom (11.4). */
function law(work: Reference, words: ApaWords): Piece[] {
  const { number, genre: genreOf, date } = work;
  const kind = [genreOf, number === undefined ? undefined : `${words.number}${NBSP}${number}`]
    .filter(Boolean)
    .join(' ');
  return pieces(
    { text: apaTitle(work), italic: true },
    `, ${kind}`,
    date === undefined ? null : ` (${yearOf(date)})`,
  );
}

/** DOI or address, without a word before it and without a full stop after it (9.35). */
function link(work: Reference, language: InterfaceLanguage): Piece[] {
  const { doi, url, arxiv, visited, date } = work;
  if (doi !== undefined) return [{ text: `https://doi.org/${doi}`, href: doiAddress(doi) }];
  if (url !== undefined) {
    const address = { text: url, href: URL.parse(url)?.href ?? url };
    // The day of the visit is only for what may change: a page without a date (9.16).
    const { month, day } = visited ?? {};
    if (date !== undefined || visited === undefined || month === undefined || day === undefined)
      return [address];
    const when = GOST_WORDS[language].date(day, month, visited.year);
    return pieces(`${APA_WORDS[language].retrieved(when)} `, address);
  }
  return arxiv === undefined ? [] : [{ text: arxivAddress(arxiv), href: arxivAddress(arxiv) }];
}
