import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument, type Step } from '../../source/document.ts';
import { ID } from '../../source/fields.ts';
import { nearest, nearestValue } from '../../source/nearest.ts';
import { editionsOf, type Draft } from '../draft.ts';

/** Everybody who is named has an entry in `people.yaml`. */
export function peopleRules(draft: Draft): Diagnostic[] {
  const { named, readable } = draft.people;
  const unknown = (document: SourceDocument, id: string, path: readonly Step[]): Diagnostic[] =>
    named.has(id) || !readable
      ? []
      : [
          diagnose('person-unknown', document.file, placeOf(document, path), {
            id,
            ...nearestValue(id, named),
          }),
        ];
  return [
    ...editionsOf(draft).flatMap(({ document, fields }) => [
      ...(fields.authors ?? []).flatMap((id, index) => unknown(document, id, ['authors', index])),
      ...(fields.contributors ?? []).flatMap(({ person }, index) =>
        unknown(document, person, ['contributors', index, 'person']),
      ),
      ...(fields.review?.by === undefined ? [] : unknown(document, fields.review.by, ['review', 'by'])),
    ]),
    ...[...draft.courses.values()].flatMap(({ document, fields }) =>
      document === null
        ? []
        : [
            ...(fields.authors ?? []).flatMap((id, index) => unknown(document, id, ['authors', index])),
            ...(fields.teachers ?? []).flatMap(({ person }, index) =>
              unknown(document, person, ['teachers', index, 'person']),
            ),
          ],
    ),
    ...affiliations(draft),
  ];
}

/** An affiliation may be any text; one that looks like a misspelt id of an institution is worth a word. */
function affiliations(draft: Draft): Diagnostic[] {
  const { document, sound } = draft.people;
  if (document === null) return [];
  return [...sound].flatMap(([id, { affiliation = '' }]) => {
    if (!ID.test(affiliation) || draft.institutions.has(affiliation)) return [];
    const found = nearest(affiliation, draft.institutions.keys());
    if (found === null) return [];
    const place = placeOf(document, [id, 'affiliation']);
    return [diagnose('affiliation-unknown', document.file, place, { id: affiliation, nearest: found })];
  });
}
