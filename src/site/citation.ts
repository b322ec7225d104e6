import type { InterfaceLanguage } from '../diagnostics/rule.ts';

/** What a citation is made of, as plain text. */
export interface Cited {
  authors: readonly string[];
  title: string;
  /** The course a module is cited from; null where the course itself is cited. */
  course: string | null;
  publisher: string;
  version: string;
  /** Null where the content gives no date. */
  year: string | null;
  licence: string;
  /** Null where the portal's public address is not known. */
  address: string | null;
}

const dot = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const filled = (parts: readonly (string | null)[]): string[] =>
  parts.filter((part) => part !== null && part !== '') as string[];

/** After ГОСТ Р 7.0.100–2018, shortened to what a reader can check; the same order serves Kyrgyz. */
function cyrillic(cited: Cited, language: 'ky' | 'ru'): string {
  const { title, course, publisher, version, year, licence, address, authors } = cited;
  const words =
    language === 'ky'
      ? { version: 'Версия', resource: 'электрондук ресурс' }
      : { version: 'Версия', resource: 'электронный ресурс' };
  const where = filled([publisher, year]).join(', ');
  return [
    `${dot(authors.join(', '))} ${title} [${words.resource}]${course === null ? '' : ` // ${course}`}.`,
    `— ${dot(where)}`,
    `— ${words.version} ${version}.`,
    `— ${dot(licence)}`,
    ...filled([address === null ? null : `— URL: ${address}`]),
  ].join(' ');
}

/** After APA 7. */
function english({ authors, title, course, publisher, version, year, licence, address }: Cited): string {
  return filled([
    `${authors.join(', ')} (${year ?? 'n.d.'}).`,
    `${title} (version ${version}).`,
    course === null ? null : `In ${dot(course)}`,
    dot(publisher),
    dot(licence),
    address,
  ]).join(' ');
}

/** How to cite a module or a course, as plain text in a language of the interface. */
export function citation(cited: Cited, language: InterfaceLanguage): string {
  return language === 'en' ? english(cited) : cyrillic(cited, language);
}
