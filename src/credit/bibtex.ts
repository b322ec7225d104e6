import { suggestId } from '../source/names.ts';
import type { Credit, Maker } from './credit.ts';
import { creditNote, creditTitle } from './text.ts';
import { lineOf } from './xml.ts';

/**
 * Signs that LaTeX takes for commands, as text. Braces are written by name: BibTeX counts them even after a backslash,
 * and one too many would end the entry.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  lineOf(text).replace(/[\\{}%&#$_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** Addresses are taken as they stand (biblatex manual §3.14.3: `url` is verbatim) but for what would end the field. */
const address = (url: string): string =>
  lineOf(url).replace(/[{}\\"\s]/g, (sign) => encodeURIComponent(sign));

/** In braces of its own a name is neither cut at its "and" or comma nor taken apart into first and last. */
const names = (makers: readonly Maker[]): string =>
  makers.map(({ name }) => `{${escaped(name)}}`).join(' and ');

/** The longest part of a key that comes from a name or a title. */
const KEY_PART = 24;

/**
 * A key of ASCII letters that stays the same as long as author, year, title and anchor do:
 * `okuu-contributors-2026-vectors-fig-sum`.
 */
export function citationKey({ kind, makers, date, title, container, anchor }: Credit): string {
  const part = (text: string | null | undefined): string =>
    (suggestId(text ?? '') ?? '').slice(0, KEY_PART).replace(/-+$/, '');
  const place = part(anchor?.replace(/^okuu-/, ''));
  const parts = [part(makers[0]?.name), date?.slice(0, 4) ?? '', part(title ?? container), place];
  // A title in a script we cannot write in ASCII leaves nothing.
  return parts.filter((text) => text !== '').join('-') || kind;
}

/** A credit as a BibTeX entry, for LaTeX and for programs that keep references. */
export function creditBibtex(credit: Credit): string {
  const { title, makers, translators, container, publisher, version, date, url, language } = credit;
  const fields: [name: string, value: string | null][] = [
    ['author', names(makers)],
    // In a second pair of braces, so that no style makes its capitals small.
    ['title', `{${escaped(creditTitle(credit))}}`],
    ['translator', names(translators)],
    ['howpublished', title === null || container === null ? null : escaped(container)],
    ['publisher', publisher === null ? null : escaped(publisher)],
    ['version', version === null ? null : escaped(version)],
    ['year', date?.slice(0, 4) ?? null],
    ['url', url === null ? null : address(url)],
    ['language', language],
    ['note', escaped(creditNote(credit))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${url === null ? 'misc' : 'online'}{${citationKey(credit)},\n${lines.join(',\n')}\n}`;
}
