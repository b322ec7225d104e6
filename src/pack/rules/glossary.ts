import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { speaks } from '../../glossary/term.ts';
import type { GivenTerm } from '../../glossary/load.ts';
import { placeOf, type SourceDocument, type Step } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, type Draft, type DraftEdition } from '../draft.ts';

/** A term with the file it stands in. */
interface PlacedTerm extends GivenTerm {
  document: SourceDocument;
}

/** Words that modules mark are in a glossary, in the module's language; glossaries name nothing twice and nothing in vain. */
export function glossaryRules(draft: Draft): Diagnostic[] {
  const terms = [...draft.glossaries.values()].flatMap(({ document, terms: given }): PlacedTerm[] =>
    document === null ? [] : given.map((term) => ({ ...term, document })),
  );
  const first = new Map<string, PlacedTerm>();
  for (const term of terms) if (!first.has(term.id)) first.set(term.id, term);
  // Where a file could not be taken apart, nobody knows what it would have named.
  const all = [...draft.glossaries.values()].every(({ document }) => document !== null);
  return [
    ...(all ? unknown(draft, first) : []),
    ...editionsOf(draft).flatMap((edition) => untranslated(edition, first)),
    ...duplicates(terms, first),
    ...terms.flatMap((term) => [...reserved(term), ...formulas(term), ...(all ? lost(term, first) : [])]),
    ...shared(terms),
    ...unused(draft, first),
  ];
}

const at = ({ document, index }: PlacedTerm, ...path: Step[]) => placeOf(document, ['terms', index, ...path]);

function unknown(draft: Draft, known: ReadonlyMap<string, PlacedTerm>): Diagnostic[] {
  return editionsOf(draft).flatMap(({ document, facts }) =>
    (facts?.terms ?? []).flatMap(({ id, place }) =>
      known.has(id)
        ? []
        : [diagnose('term-unknown', document.file, place, { id, ...nearestValue(id, known.keys()) })],
    ),
  );
}

/** Told once for each term of a text, at its first place. */
function untranslated(edition: DraftEdition, known: ReadonlyMap<string, PlacedTerm>): Diagnostic[] {
  const { document, facts, language } = edition;
  const told = new Set<string>();
  return (facts?.terms ?? []).flatMap(({ id, place }) => {
    const term = known.get(id);
    if (term?.meta === null || term === undefined || told.has(id)) return [];
    told.add(id);
    const keys = (['term', 'definition'] as const).filter((key) => !speaks(term.meta?.[key] ?? {}, language));
    return keys.map((key) =>
      diagnose('term-language', document.file, place, { id, key, language, glossary: term.document.file }),
    );
  });
}

function duplicates(terms: readonly PlacedTerm[], first: ReadonlyMap<string, PlacedTerm>): Diagnostic[] {
  return terms.flatMap((term) => {
    const { id, document } = term;
    const before = first.get(id);
    if (before === undefined || before === term) return [];
    const other = `${before.document.file}:${String(at(before, 'id').line ?? 1)}`;
    return [diagnose('term-duplicate', document.file, at(term, 'id'), { id, other })];
  });
}

/** Ids of the page around the entries begin so. */
function reserved(term: PlacedTerm): Diagnostic[] {
  const { id, document } = term;
  return id.startsWith('okuu-') ? [diagnose('anchor-reserved', document.file, at(term, 'id'), { id })] : [];
}

/** Definitions are shown in a small box and read out as one sentence: there is no place for a formula. */
function formulas(term: PlacedTerm): Diagnostic[] {
  const { meta, document } = term;
  return Object.entries(meta?.definition ?? {}).flatMap(([language, text]) => {
    const formula = /(\$+)[^$\n]{1,200}\1/.exec(text)?.[0];
    const place = at(term, 'definition', ...(language === 'und' ? [] : [language]));
    return formula === undefined ? [] : [diagnose('term-formula', document.file, place, { formula })];
  });
}

function lost(term: PlacedTerm, known: ReadonlyMap<string, PlacedTerm>): Diagnostic[] {
  const { id, meta, document } = term;
  return (meta?.seeAlso ?? []).flatMap((other, index) => {
    if (known.has(other) && other !== id) return [];
    const others = [...known.keys()].filter((each) => each !== id);
    const values = { id: other, ...nearestValue(other, others) };
    return [diagnose('term-see-unknown', document.file, at(term, 'seeAlso', index), values)];
  });
}

/** Two terms with one name: readers of the list cannot tell them apart. */
function shared(terms: readonly PlacedTerm[]): Diagnostic[] {
  const names = new Map<string, PlacedTerm>();
  return terms.flatMap((term) =>
    Object.entries(term.meta?.term ?? {}).flatMap(([language, name]) => {
      const key = `${language} ${name.toLowerCase()}`;
      const other = names.get(key);
      if (other === undefined) names.set(key, term);
      if (other === undefined || other.id === term.id) return [];
      const place = at(term, 'term', ...(language === 'und' ? [] : [language]));
      return [diagnose('term-name-shared', term.document.file, place, { name, id: other.id })];
    }),
  );
}

function unused(draft: Draft, known: ReadonlyMap<string, PlacedTerm>): Diagnostic[] {
  const editions = editionsOf(draft);
  // A text that could not be read may use any of them.
  if (editions.some(({ facts }) => facts === null)) return [];
  const used = new Set(editions.flatMap(({ facts }) => (facts?.terms ?? []).map(({ id }) => id)));
  const seen = new Set([...used].flatMap((id) => known.get(id)?.meta?.seeAlso ?? []));
  return [...known.values()].flatMap((term) => {
    const { id, document } = term;
    if (used.has(id) || seen.has(id)) return [];
    return [diagnose('term-unused', document.file, at(term, 'id'), { id })];
  });
}
