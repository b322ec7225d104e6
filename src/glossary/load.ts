import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Localized } from '../language/localized.ts';
import { checkData } from '../source/check-data.ts';
import type { SourceDocument } from '../source/document.ts';
import { glossary, term, type TermMeta } from './schema.ts';

/** An entry of a glossary, right or wrong. */
export interface GivenTerm {
  id: string;
  /** Its place in the list of terms. */
  index: number;
  /** Null where a field of it is wrong. */
  meta: TermMeta | null;
}

/** A glossary file: as many of its terms as could be read. */
export interface Glossary {
  title: Localized | null;
  terms: GivenTerm[];
}

/** Reads `glossary/<subject>.yaml` entry by entry, so that one wrong entry spares the others. */
export function loadGlossary(document: SourceDocument): Checked<Glossary> {
  const { value, diagnostics } = checkData(glossary, document);
  const { data } = document;
  const given: unknown = typeof data === 'object' && data !== null && 'terms' in data ? data.terms : null;
  const entries: unknown[] = Array.isArray(given) ? given : [];
  const terms = entries.flatMap((entry, index): GivenTerm[] => {
    const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
    return typeof id === 'string' ? [{ id, index, meta: term.safeParse(entry).data ?? null }] : [];
  });
  return { value: { title: value.fields.title ?? null, terms }, diagnostics };
}
