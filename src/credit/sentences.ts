import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { deedOf } from '../licence/deed.ts';
import type { Credit, Maker } from './credit.ts';
import { filled, joined, said, STOP, words, type Part } from './parts.ts';
import { CREDIT_WORDS } from './words.ts';
import { lineOf } from './xml.ts';

/** A credit as sentences: what the work is and who made it, its licence, and everything else. */
export interface Sentences {
  heading: Part[];
  licence: Part[];
  rest: Part[][];
}

/** The sentences of a credit, in a language of the interface; titles and names stay in their own. */
export function sentencesOf(credit: Credit, language: InterfaceLanguage): Sentences {
  const table = CREDIT_WORDS[language];
  const { changes, adapter, translators, permission, origins, relation, kind } = credit;
  const rest: Part[][] = [];
  // A film is only linked to.
  if (relation === 'verbatim' && kind !== 'video') rest.push([words(table.unchanged)]);
  if (changes !== null) rest.push(filled(table.changes, { changes: [said(lineOf(changes))] }));
  if (translators.length > 0) rest.push(filled(table.translation, { makers: makerParts(translators) }));
  if (adapter !== null) {
    const act = relation === 'translated' ? table.translation : table.adaptation;
    rest.push(filled(act, { makers: makerParts(adapter.makers) }), licenceOf(adapter.licence, language));
  }
  if (permission !== null) {
    const { grantor, date } = permission;
    rest.push(filled(table.permission, { grantor: [said(lineOf(grantor))], date: [said(date)] }));
  }
  return {
    heading: [...headingOf(credit, language), STOP],
    licence: credit.licence === null ? [] : [...licenceOf(credit.licence, language), STOP],
    rest: [
      ...rest.map((sentence) => [...sentence, STOP]),
      ...origins.map((origin): Part[] => [
        { role: 'origin', about: origin.url, parts: originParts(origin, language) },
      ]),
    ],
  };
}

/** The whole credit as one run of parts. */
export function creditParts(credit: Credit, language: InterfaceLanguage): Part[] {
  const { heading, licence, rest } = sentencesOf(credit, language);
  const named = joined([heading, ...(licence.length === 0 ? [] : [licence])], ' ');
  // What was changed is no longer the work at that address, and the work's licence is not the result's.
  const first: Part[] =
    credit.adapter === null ? named : [{ role: 'origin', about: credit.url, parts: named }];
  return joined([first, ...rest], ' ');
}

/** What something was made from, with what that was made from itself. */
export function originParts(origin: Credit, language: InterfaceLanguage): Part[] {
  const table = CREDIT_WORDS[language];
  const { heading, licence, rest } = sentencesOf({ ...origin, adapter: null }, language);
  const { relation } = origin;
  const template = table.origin[relation === 'own' || relation === 'quoted' ? 'adapted' : relation];
  const work = heading.slice(0, -1);
  const sentence = [...filled(template, { work }), STOP];
  // That it was taken unchanged has been said.
  const others = relation === 'verbatim' ? rest.slice(1) : rest;
  return joined([sentence, ...(licence.length === 0 ? [] : [licence]), ...others], ' ');
}

function headingOf(credit: Credit, language: InterfaceLanguage): Part[] {
  const table = CREDIT_WORDS[language];
  const { title, makers, publisher, relation, version, date } = credit;
  const name = nameOf(credit, language);
  const work = relation === 'quoted' && title !== null ? filled(table.quoted, { work: name }) : name;
  const year = date === null ? [] : [words(` (${date.slice(0, 4)})`)];
  const by = makers.length === 0 ? '' : table.by[makers.length === 1 ? 0 : 1];
  const house = makers.some((maker) => maker.name === publisher) ? null : publisher;
  return [
    ...capitalised(work),
    ...filled(by, { makers: makerParts(makers) }),
    ...(house === null ? [] : [words(', '), said(lineOf(house))]),
    ...(version === null ? [] : filled(table.version, { version: [said(lineOf(version))], year })),
  ];
}

/** What the work is called, with its address. */
export function nameOf(
  { kind, title, url, relation, container }: Credit,
  language: InterfaceLanguage,
): Part[] {
  const table = CREDIT_WORDS[language];
  const isPiece = relation === 'own' && container !== null && kind !== 'module' && kind !== 'course';
  const noun = relation === 'quoted' ? table.quotation : table.kinds[kind];
  const plain: Part = { role: 'work', text: noun, href: title === null ? url : null };
  const piece = isPiece
    ? filled(table.pieceOf, { kind: [plain], container: [said(lineOf(container))] })
    : [plain];
  if (title === null) return piece;
  const named: Part = { role: 'title', text: lineOf(title), href: url, quotes: table.quotes };
  return isPiece ? [named, words(', '), ...piece] : [named];
}

/** A sentence begins with a capital letter, unless it begins with somebody's title. */
export function capitalised(parts: readonly Part[]): Part[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  if (first.role !== 'words' && first.role !== 'work') return [...parts];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}

const makerParts = (makers: readonly Maker[]): Part[] =>
  joined(
    makers.map(({ name, url }) => [{ role: 'maker', text: lineOf(name), href: url }]),
    ', ',
  );

function licenceOf(licence: string, language: InterfaceLanguage): Part[] {
  const table = CREDIT_WORDS[language];
  const deed = deedOf(licence);
  if (deed === null) return [words(table.reserved)];
  return filled(table.licence, { licence: [{ role: 'licence', text: deed.name, href: deed.href }] });
}
