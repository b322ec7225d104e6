import type { Checked } from '../diagnostics/diagnostic.ts';
import { checkData, type Shaped } from '../source/check-data.ts';
import type { SourceDocument } from '../source/document.ts';
import { institution, type InstitutionMeta } from './schema.ts';

/** Reads `institutions/<id>.yaml`. */
export function loadInstitution(document: SourceDocument): Checked<Shaped<InstitutionMeta>> {
  return checkData(institution, document);
}
