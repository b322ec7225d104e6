import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/document.ts';
import type { Draft } from '../draft.ts';
import { judgePartners } from '../partners.ts';

/** Catalogues that are listed twice, and a list that names this very catalogue. */
export function partnerRules(draft: Draft): Diagnostic[] {
  if (draft.partners === null) return [];
  const { document } = draft.partners;
  return judgePartners(draft).flatMap(({ index, meta, fault }) =>
    fault === null
      ? []
      : [diagnose(fault, document.file, placeOf(document, [index, 'address']), { value: meta.address })],
  );
}
