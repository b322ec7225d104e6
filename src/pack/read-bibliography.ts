import { readFileSync } from 'node:fs';
import { loadBibliography, type Bibliography, type BibliographyFile } from '../bibliography/load.ts';
import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import { decodeText } from '../source/text.ts';
import { reasonOf, type SourceFile } from '../source/tree.ts';

/** Reads the BibTeX files of the content folder. */
export function readBibliography(sources: Iterable<SourceFile>): Checked<Bibliography> {
  const diagnostics: Diagnostic[] = [];
  const files: BibliographyFile[] = [];
  for (const source of [...sources].sort((a, b) => byCodeUnit(a.file, b.file))) {
    try {
      const decoded = decodeText(readFileSync(source.absolute), source.file);
      diagnostics.push(...decoded.diagnostics);
      if (decoded.value !== null) files.push({ file: source.file, text: decoded.value });
    } catch (error) {
      diagnostics.push(diagnose('file-unreadable', source.file, undefined, { reason: reasonOf(error) }));
    }
  }
  const loaded = loadBibliography(files);
  return { value: loaded.value, diagnostics: [...diagnostics, ...loaded.diagnostics] };
}
