import type { Credit } from './credit.ts';
import { creditNote, creditTitle } from './text.ts';
import { lineOf } from './xml.ts';

/**
 * A credit in the RIS format, for Zotero, Mendeley, EndNote and library catalogues. Every field is one line that ends in
 * CR LF, as the format asks; a line within a title could pass for a field of its own, so there is none.
 */
export function creditRis(credit: Credit): string {
  const { title, makers, translators, container, publisher, version, date, url, language } = credit;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ...makers.map(({ name }): [string, string] => ['AU', name]),
    ...translators.map(({ name }): [string, string] => ['A4', name]),
    ['TI', creditTitle(credit)],
    ['T2', title === null ? null : container],
    ['PB', publisher],
    ['ET', version],
    ['PY', date?.slice(0, 4) ?? null],
    ['UR', url],
    ['LA', language],
    ['N1', creditNote(credit)],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = lineOf(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}`];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}
