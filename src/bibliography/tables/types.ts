import type { ReferenceKind } from '../reference.ts';

/** How an entry of a type is read. */
export interface EntryType {
  kind: ReferenceKind;
  /** Fields it cannot be cited without; `a|b`: one of them. */
  required: readonly string[];
  degree?: 'phd' | 'masters';
}

const BOOK: EntryType = { kind: 'book', required: ['title', 'date|year'] };
const CHAPTER: EntryType = { kind: 'chapter', required: ['title', 'booktitle', 'date|year'] };
const THESIS: EntryType = {
  kind: 'thesis',
  required: ['author', 'title', 'date|year'],
};
const REPORT: EntryType = { kind: 'report', required: ['title', 'institution|author', 'date|year'] };
const ONLINE: EntryType = { kind: 'online', required: ['title', 'url'] };
const LAW: EntryType = { kind: 'law', required: ['title', 'number', 'date|year'] };
const DATASET: EntryType = { kind: 'dataset', required: ['title', 'date|year', 'doi|url'] };

/** The types of BibTeX and of biblatex, and three that neither has (`@standard`, `@legislation`, `@law`). */
export const TYPES: ReadonlyMap<string, EntryType> = new Map(
  Object.entries({
    book: BOOK,
    mvbook: BOOK,
    booklet: BOOK,
    collection: BOOK,
    mvcollection: BOOK,
    proceedings: BOOK,
    manual: BOOK,
    reference: BOOK,
    article: { kind: 'article', required: ['author', 'title', 'journal|journaltitle', 'date|year'] },
    inbook: CHAPTER,
    incollection: CHAPTER,
    inproceedings: { ...CHAPTER, required: ['author', ...CHAPTER.required] },
    conference: { ...CHAPTER, required: ['author', ...CHAPTER.required] },
    inreference: CHAPTER,
    thesis: THESIS,
    phdthesis: { ...THESIS, degree: 'phd' },
    mastersthesis: { ...THESIS, degree: 'masters' },
    report: REPORT,
    techreport: REPORT,
    online: ONLINE,
    electronic: ONLINE,
    www: ONLINE,
    webpage: ONLINE,
    standard: { kind: 'standard', required: LAW.required },
    legislation: LAW,
    law: LAW,
    dataset: DATASET,
    software: DATASET,
    unpublished: { kind: 'misc', required: ['author', 'title'] },
    misc: { kind: 'misc', required: ['title'] },
  } satisfies Record<string, EntryType>),
);

/** Names of languages as babel and biblatex write them → tags. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    'kyrgyz ky kirghiz ky кыргызча ky кыргызский ky russian ru русский ru орусча ru english en american en british en ' +
    'usenglish en ukenglish en australian en canadian en английский en англисче en german de ngerman de deutsch de ' +
    'french fr francais fr spanish es italian it turkish tr kazakh kk uzbek uz tajik tg ukrainian uk belarusian be ' +
    'polish pl czech cs latin la chinese zh japanese ja korean ko arabic ar persian fa portuguese pt dutch nl ' +
    'swedish sv danish da norwegian no finnish fi hungarian hu greek el hebrew he mongolian mn tatar tt bashkir ba'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);
