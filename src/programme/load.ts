import type { Checked } from '../diagnostics/diagnostic.ts';
import { checkData, type Shaped } from '../source/check-data.ts';
import type { SourceDocument } from '../source/document.ts';
import { programme, type ProgrammeMeta } from './schema.ts';

/** Reads `programmes/<code>.yaml`. */
export function loadProgramme(document: SourceDocument): Checked<Shaped<ProgrammeMeta>> {
  return checkData(programme, document);
}
