import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, type Draft } from '../draft.ts';

/** Works that are cited are in `references/`, and those in `references/` are cited somewhere. */
export function citationRules(draft: Draft): Diagnostic[] {
  const { works, broken } = draft.bibliography;
  const used = new Set<string>();
  const look = (key: string, file: string, place: Place): Diagnostic[] => {
    used.add(key);
    return works.has(key) || broken.has(key)
      ? []
      : [diagnose('citation-unknown', file, place, { key, ...nearestValue(key, works.keys()) })];
  };
  const inTexts = editionsOf(draft).flatMap(({ document, facts }) =>
    (facts?.citations ?? []).flatMap(({ keys, place }) =>
      keys.flatMap((key) => look(key, document.file, place)),
    ),
  );
  const inCourses = [...draft.courses.values()].flatMap(({ document, fields: { literature } }) =>
    document === null || literature === undefined
      ? []
      : (['main', 'additional'] as const).flatMap((group) =>
          literature[group].flatMap((key, index) =>
            look(key, document.file, placeOf(document, ['literature', group, index])),
          ),
        ),
  );
  // What could not be read may well cite them.
  const allRead =
    editionsOf(draft).every(({ facts }) => facts !== null) &&
    [...draft.courses.values()].every(({ meta }) => meta !== null);
  const unused = [...works].flatMap(([key, { file, place }]) =>
    !allRead || used.has(key) ? [] : [diagnose('reference-unused', file, place, { key })],
  );
  return [...inTexts, ...inCourses, ...unused];
}
