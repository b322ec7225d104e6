import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import type { Draft } from '../draft.ts';
import { signed } from './hours.ts';
import { readCourses, type ReadCourse } from './course-members.ts';

/** What a mark is made of adds up to a hundred, and names outcomes and weeks that the course has. */
export function assessmentSchemeRules(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap((course) => [...weights(course), ...items(course)]);
}

function weights({ document, fields }: ReadCourse): Diagnostic[] {
  const scheme = fields.assessment ?? [];
  if (scheme.length === 0) return [];
  const sum = scheme.reduce((total, { weight }) => total + weight, 0);
  if (sum === 100) return [];
  return [
    diagnose('assessment-weights', document.file, placeOfKey(document, ['assessment']), {
      sum: String(sum),
      weights: scheme.map(({ id, weight }) => `${id}: ${String(weight)}`).join(', '),
      difference: signed(sum - 100),
    }),
  ];
}

function items({ document, fields }: ReadCourse): Diagnostic[] {
  const ids = new Set<string>();
  const weeks = fields.schedule?.weeks;
  return (fields.assessment ?? []).flatMap(({ id, week, outcomes }, at): Diagnostic[] => {
    const again = ids.has(id);
    ids.add(id);
    return [
      ...(again
        ? [
            diagnose('assessment-duplicate', document.file, placeOf(document, ['assessment', at, 'id']), {
              id,
            }),
          ]
        : []),
      ...(week !== undefined && weeks !== undefined && week > weeks
        ? [
            diagnose('assessment-week', document.file, placeOf(document, ['assessment', at, 'week']), {
              id,
              week: String(week),
              weeks: String(weeks),
            }),
          ]
        : []),
      ...outcomes.flatMap((outcome, index) =>
        fields.outcomes === undefined || fields.outcomes.some((known) => known.id === outcome)
          ? []
          : [
              diagnose(
                'assessment-outcome',
                document.file,
                placeOf(document, ['assessment', at, 'outcomes', index]),
                {
                  id,
                  outcome,
                  ...nearestValue(
                    outcome,
                    fields.outcomes.map((known) => known.id),
                  ),
                },
              ),
            ],
      ),
    ];
  });
}
