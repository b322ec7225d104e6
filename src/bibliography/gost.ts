import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { interfaceLanguage } from '../language/tag.ts';
import { initialsOf, isPerson, type Name, type Person } from './names.ts';
import { joined, merged, NBSP, pieces, ranged, sentences, type Piece } from './pieces.ts';
import type { Reference, When } from './reference.ts';
import { GOST_WORDS, type GostWords } from './tables/gost-words.ts';

/** The words for a work: those of its language, and English where Okuu does not know them. */
const wordsOf = (work: Reference): GostWords => GOST_WORDS[describedIn(work)];

/** The language whose words describe a work. */
function describedIn({ language }: Reference): InterfaceLanguage {
  return interfaceLanguage(language);
}

/**
 * A work as an entry of a list of references after GOST R 7.0.5-2008, section 7: the prescribed full stop and dash
 * between areas is a full stop (4.9), brackets and colons have spaces as GOST 7.1 prescribes.
 */
export function gostReference(work: Reference): Piece[] {
  return merged(sentences([heading(work), ...body(work), note(work), link(work)]));
}

function body(work: Reference): (Piece[] | string | null)[] {
  switch (work.kind) {
    case 'article':
      return [within(work), ...issue(work), pagesWithin(work)];
    case 'chapter':
      return [within(work), edition(work), imprint(work), volume(work), series(work, pagesWithin(work))];
    case 'online':
      return [within(work), imprint({ ...work, place: undefined })];
    case 'standard':
      return [work.number ?? null, title(work), edition(work), imprint(work), series(work, extent(work))];
    case 'law':
      return [title(work), series(work, pagesWithin(work) ?? extent(work))];
    case 'dataset':
      return [title(work), release(work), imprint(work), extent(work)];
    default:
      return [
        title(work),
        edition(work),
        imprint(work),
        volume(work),
        series(work, pagesWithin(work) ?? extent(work)),
      ];
  }
}

/** One, two or three authors head the entry; more stand after the title (4.10). */
export function gostHeading({ kind, authors, more }: Reference): Person[] {
  const people = authors.filter(isPerson);
  return kind === 'standard' || kind === 'law' || more || people.length > 3 ? [] : people;
}

function heading(work: Reference): string {
  return gostHeading(work)
    .map(({ family, given, suffix }) => joinWords(family, initialsOf(given), suffix))
    .join(', ');
}

const joinWords = (...words: string[]): string => words.filter((word) => word !== '').join(NBSP);

/** A name after the slash: initials first. */
function inText(name: Name): string {
  return isPerson(name) ? joinWords(initialsOf(name.given), name.family, name.suffix) : name.organisation;
}

/** Title, what the work is, and who answers for it. */
function title(work: Reference): Piece[] {
  const words = wordsOf(work);
  const volumes = work.volumes === undefined ? null : words.volumes(work.volumes);
  const about = joined(`${NBSP}: `, work.title, work.subtitle, genre(work, words), volumes);
  return joined(' / ', about, responsibility(work, words));
}

function genre(work: Reference, words: GostWords): string | null {
  switch (work.kind) {
    case 'thesis':
      return work.genre ?? (work.degree === undefined ? words.thesis : words[work.degree]);
    case 'report':
      // A report that says neither what it is nor its number needs no word for it.
      if (work.genre === undefined && work.number === undefined) return null;
      return [work.genre ?? words.report, numbered(work, words)].filter((part) => part !== '').join(' ');
    case 'dataset':
      return work.genre ?? words.dataset;
    case 'law': {
      const lawful = words.law(dayOf(work.date, words), work.number ?? '');
      if (work.genre === undefined) return lawful;
      return `${work.genre}${describedIn(work) === 'ky' ? ', ' : ' '}${lawful}`;
    }
    case 'book':
    case 'chapter':
    case 'article':
    case 'online':
    case 'standard':
      return null;
    case 'misc':
      return work.genre ?? null;
  }
}

const numbered = ({ number }: Reference, words: GostWords): string =>
  number === undefined ? '' : `${words.number}${NBSP}${number}`;

function responsibility(work: Reference, words: GostWords): string {
  if (work.kind === 'standard' || work.kind === 'law') return '';
  const headed = new Set<Name>(gostHeading(work));
  // A site that is its own author is named once.
  const rest = work.authors.filter((author) => !headed.has(author) && inText(author) !== work.container);
  // One name stands for many (GOST 7.1-2003, 5.2.6.4).
  const many = work.more || rest.length > 3;
  const named = many ? rest.slice(0, 1) : rest;
  const authors =
    named.length === 0 ? '' : `${named.map(inText).join(', ')}${many ? ` [${words.others}]` : ''}`;
  const house = work.kind === 'thesis' || work.kind === 'report' ? (work.institution ?? '') : '';
  // Editors of a part's book stand beside the book's title.
  const editors = work.kind === 'chapter' ? [] : work.editors;
  return [authors, by(words.editor, editors, words), by(words.translator, work.translators, words), house]
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(`${NBSP}; `);
}

function by(word: string, names: readonly Name[], words: GostWords): string {
  if (names.length === 0) return '';
  const many = names.length > 3;
  const list = (many ? names.slice(0, 1) : names).map(inText).join(', ');
  return `${word}${NBSP}${list}${many ? ` [${words.others}]` : ''}`;
}

/** The part and, after two slashes, the whole it is a part of. */
function within(work: Reference): Piece[] {
  const { container, containerSubtitle, kind } = work;
  const words = wordsOf(work);
  const whole = joined(`${NBSP}: `, container, containerSubtitle);
  const editors = kind === 'chapter' ? by(words.editor, work.editors, words) : '';
  return joined(' // ', title(work), joined(' / ', whole, editors));
}

const yearOf = (date: When | undefined): string =>
  date === undefined ? '' : ranged(date.until === undefined ? date.year : `${date.year}-${date.until}`);

function dayOf(date: When | undefined, words: GostWords): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  return month === undefined || day === undefined ? words.year(year) : words.date(day, month, year);
}

/** `2007`, `Т. 6, № 1`; of a newspaper, which has neither, the day. */
function issue(work: Reference): (string | null)[] {
  const words = wordsOf(work);
  const { volume: volumeNumber, number, date } = work;
  const volumePart = volumeNumber === undefined ? null : `${words.volume}${NBSP}${ranged(volumeNumber)}`;
  const numberPart =
    number === undefined
      ? null
      : /^\p{L}/u.test(number) // `вып. 1` says itself what it is
        ? ranged(number)
        : `${volumePart === null ? words.numberAlone : words.number}${NBSP}${ranged(number)}`;
  const daily =
    volumePart === null && numberPart === null && date?.day !== undefined && date.month !== undefined;
  return [
    yearOf(date),
    daily ? words.day(date.day ?? 1, date.month ?? 1) : [volumePart, numberPart].filter(Boolean).join(', '),
  ];
}

function edition(work: Reference): string | null {
  if (work.edition === undefined) return null;
  return /^\d+$/.test(work.edition) ? wordsOf(work).edition(work.edition) : work.edition;
}

/** `М. : Наука, 2004` */
function imprint({ place, publisher, date, kind, institution, ...work }: Reference): Piece[] {
  // The site that published a page of its own needs not be said twice.
  const house = publisher ?? (kind === 'dataset' ? institution : undefined);
  const said = house === work.container ? undefined : house;
  return joined(', ', joined(`${NBSP}: `, place, said), yearOf(date));
}

function volume(work: Reference): string | null {
  return work.volume === undefined ? null : `${wordsOf(work).volume}${NBSP}${ranged(work.volume)}`;
}

function release(work: Reference): string | null {
  if (work.release === undefined) return null;
  const { release: word } = wordsOf(work);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${NBSP}${work.release}`;
}

function pagesWithin(work: Reference): string | null {
  const { pages, articleNumber } = work;
  if (pages === undefined && articleNumber !== undefined)
    return `${wordsOf(work).article}${NBSP}${articleNumber}`;
  return pages === undefined ? null : `${wordsOf(work).pages}${NBSP}${ranged(pages)}`;
}

function extent(work: Reference): string | null {
  return work.extent === undefined ? null : `${work.extent}${NBSP}${wordsOf(work).extent}`;
}

/** The series in brackets after what stands before it: `480 с. (Новая история искусства)`. */
function series(work: Reference, before: string | null): Piece[] {
  const number = work.kind === 'book' || work.kind === 'chapter' ? work.number : undefined;
  const named =
    work.series === undefined ? null : `(${work.series}${number === undefined ? '' : `${NBSP}; ${number}`})`;
  return joined(' ', before, named);
}

const note = (work: Reference): string | null => work.note ?? null;

/** The DOI, or the address with the day on which it was visited. */
function link(work: Reference): Piece[] {
  const { doi, url, arxiv, visited } = work;
  if (doi !== undefined) return pieces('DOI: ', { text: doi, href: doiAddress(doi) });
  if (url !== undefined) {
    const when = visited === undefined ? '' : ` (${wordsOf(work).visited}: ${numericDay(visited)})`;
    return pieces(`URL: `, { text: url, href: URL.parse(url)?.href ?? url }, when);
  }
  return arxiv === undefined ? [] : pieces('arXiv: ', { text: arxiv, href: arxivAddress(arxiv) });
}

/** `25.11.2026` */
function numericDay({ year, month, day }: When): string {
  const two = (number: number | undefined): string[] =>
    number === undefined ? [] : [String(number).padStart(2, '0')];
  return [...two(day), ...two(month), year].join('.');
}

/** Where a DOI leads. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** Where a preprint lies. */
export function arxivAddress(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}
