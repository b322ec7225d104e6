import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkData } from '../source/check-data.ts';
import { placeOf, placeOfKey, type SourceDocument } from '../source/document.ts';
import { ID } from '../source/fields.ts';
import { suggestId } from '../source/names.ts';
import { person, type PersonMeta } from './schema.ts';

/** The entries of `people.yaml`. */
export interface People {
  /** Every id that has an entry, right or wrong: naming it elsewhere is no mistake. */
  named: ReadonlySet<string>;
  sound: ReadonlyMap<string, PersonMeta>;
}

/** Reads `people.yaml` entry by entry, so that one wrong entry spares the others. */
export function loadPeople(document: SourceDocument): Checked<People> {
  const { file, data } = document;
  const named = new Set<string>();
  const sound = new Map<string, PersonMeta>();
  const diagnostics: Diagnostic[] = [];
  // An empty file is an empty list of people.
  if (typeof data !== 'object' || Array.isArray(data)) {
    const values = {
      key: 'people',
      value: Array.isArray(data) ? '[…]' : '…',
      example: 'okuu-contributors: { name: …, kind: group }',
    };
    return {
      value: { named, sound },
      diagnostics: [diagnose('map-expected', file, placeOf(document, []), values)],
    };
  }
  for (const [id, entry] of Object.entries(data ?? {})) {
    named.add(id);
    if (!ID.test(id) || id.length > 64) {
      const suggestion = suggestId(id);
      const values = { value: id, ...(suggestion === null ? {} : { suggestion }) };
      diagnostics.push(diagnose('id-form', file, placeOfKey(document, [id]), values));
    }
    const checked = checkData(person, document, entry, [id]);
    diagnostics.push(...checked.diagnostics);
    if (checked.value.whole !== null) sound.set(id, checked.value.whole);
  }
  return { value: { named, sound }, diagnostics };
}
