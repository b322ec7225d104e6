import { byCodeUnit } from '../diagnostics/order.ts';
import type { GlossaryTerm } from '../glossary/term.ts';
import type { Draft } from './draft.ts';
import { editionFor, type Pack } from './pack.ts';

/** Terms by id. One that is written twice is nobody's: which of the two is meant, only its author knows. */
export function soundTerms(draft: Draft): Map<string, GlossaryTerm> {
  const sound = new Map<string, GlossaryTerm>();
  const seen = new Set<string>();
  for (const { subject, title, terms } of draft.glossaries.values()) {
    for (const { id, meta } of terms) {
      if (seen.has(id)) sound.delete(id);
      else if (meta !== null) sound.set(id, { id, subject, title, meta });
      seen.add(id);
    }
  }
  return new Map([...sound].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** The terms that the texts of a course use, and those they send their readers to; by id. */
export function glossaryOf(
  pack: Pick<Pack, 'modules' | 'languages'>,
  terms: ReadonlyMap<string, GlossaryTerm>,
): GlossaryTerm[] {
  const ids = new Set<string>();
  for (const module of pack.modules) {
    for (const language of pack.languages)
      for (const { id } of editionFor(pack, module, language).facts.terms) ids.add(id);
  }
  for (const id of [...ids]) for (const other of terms.get(id)?.meta.seeAlso ?? []) ids.add(other);
  return [...ids].sort(byCodeUnit).flatMap((id) => terms.get(id) ?? []);
}
