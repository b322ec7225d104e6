import { diagnose, type Checked } from '../diagnostics/diagnostic.ts';
import type { LanguageTag } from '../language/tag.ts';
import { checkData, type Shaped } from '../source/check-data.ts';
import { placeOf, type SourceDocument } from '../source/document.ts';
import { edition, type EditionMeta } from './schema.ts';

/** Reads the front matter of `modules/<id>/<language>.mdx`. */
export function loadEdition(document: SourceDocument, language: LanguageTag): Checked<Shaped<EditionMeta>> {
  const { value, diagnostics } = checkData(edition, document);
  const said = value.fields.language;
  if (said === undefined || said === language) return { value, diagnostics };
  const name = document.file.slice(document.file.lastIndexOf('/') + 1);
  const problem = diagnose('language-name', document.file, placeOf(document, ['language']), {
    value: said,
    expected: language,
    name,
  });
  return { value: { ...value, whole: null }, diagnostics: [...diagnostics, problem] };
}
