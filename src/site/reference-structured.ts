import { doiAddress } from '../bibliography/gost.ts';
import { isPerson, type Name } from '../bibliography/names.ts';
import type { Reference, ReferenceKind } from '../bibliography/reference.ts';
import { thing } from './structured-data.ts';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  book: 'Book',
  article: 'ScholarlyArticle',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  online: 'WebPage',
  standard: 'CreativeWork',
  law: 'Legislation',
  dataset: 'Dataset',
  misc: 'CreativeWork',
};

const someone = (name: Name): Record<string, unknown> =>
  isPerson(name)
    ? thing('Person', { familyName: name.family, givenName: name.given === '' ? null : name.given })
    : thing('Organization', { name: name.organisation });

/** A work that is cited, in the terms of schema.org. */
export function referenceThing(work: Reference): Record<string, unknown> {
  const { kind, title, subtitle, container, date, isbn, doi, url, publisher, number } = work;
  const whole = kind === 'article' ? 'Periodical' : kind === 'chapter' ? 'Book' : 'WebSite';
  return thing(TYPES[kind], {
    name: subtitle === undefined ? title : `${title}: ${subtitle}`,
    author: work.authors.map(someone),
    editor: work.editors.map(someone),
    datePublished: date?.year,
    inLanguage: work.language,
    publisher: publisher === undefined ? null : thing('Organization', { name: publisher }),
    isPartOf: container === undefined ? null : thing(whole, { name: container }),
    bookEdition: kind === 'book' ? work.edition : null,
    legislationIdentifier: kind === 'law' ? number : null,
    identifier: kind === 'standard' ? number : null,
    pagination: work.pages,
    isbn: kind === 'book' ? isbn : null,
    sameAs: doi === undefined ? null : doiAddress(doi),
    url: url === undefined ? null : (URL.parse(url)?.href ?? null),
  });
}
