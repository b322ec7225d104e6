import { moduleEntries } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, prerequisitesOf, type Draft, type DraftEdition } from '../draft.ts';
import { circles } from '../circles.ts';
import { readCourses } from './course-members.ts';
import { proposedOrder } from './proposed-order.ts';

/** Prerequisites exist, run in no circle, and come earlier in each course or are known before it. */
export function prerequisiteRules(draft: Draft): Diagnostic[] {
  return [...unknown(draft), ...circular(draft), ...late(draft), ...prior(draft)];
}

function unknown(draft: Draft): Diagnostic[] {
  // Whether a module may be gone that a kept version asks for, the courses say that keep to it.
  return editionsOf(draft).flatMap(({ document, fields, kept }) =>
    (fields.prerequisites ?? []).flatMap((id, index) =>
      kept !== null || draft.modules.has(id)
        ? []
        : [
            diagnose('prerequisite-unknown', document.file, placeOf(document, ['prerequisites', index]), {
              id,
              ...nearestValue(id, draft.modules.keys()),
            }),
          ],
    ),
  );
}

function circular(draft: Draft): Diagnostic[] {
  const next = (id: string): string[] =>
    prerequisitesOf(draft, id).filter((other) => draft.modules.has(other));
  return circles([...draft.modules.keys()], next).flatMap((circle) => {
    const [first = '', second = first] = circle;
    const edition = [...(draft.modules.get(first)?.editions.values() ?? [])].find((one) =>
      asksFor(one, second),
    );
    if (edition === undefined) return [];
    const index = edition.fields.prerequisites?.indexOf(second) ?? 0;
    const place = placeOf(edition.document, ['prerequisites', index]);
    return [
      diagnose('prerequisite-cycle', edition.document.file, place, { cycle: [...circle, first].join(' → ') }),
    ];
  });
}

function asksFor({ fields }: DraftEdition, id: string): boolean {
  return fields.prerequisites?.includes(id) ?? false;
}

function late(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap(({ document, fields }) => {
    const entries = moduleEntries(fields);
    const order = new Map(entries.map(({ id }, index) => [id, index]));
    const prior = new Set((fields.priorKnowledge ?? []).flatMap(({ module }) => module ?? []));
    let proposal = proposedOrder(draft, fields);
    return entries.flatMap(({ id: module, version, path }, index) =>
      prerequisitesOf(draft, module, version).flatMap((id) => {
        const at = order.get(id);
        if ((version === null && !draft.modules.has(id)) || (at !== undefined && at <= index)) return [];
        const place = placeOf(document, path);
        if (at === undefined)
          return prior.has(id) ? [] : [diagnose('prerequisite-absent', document.file, place, { module, id })];
        // The order is told once: it mends all the gaps of the course.
        const values = proposal === null ? {} : { order: proposal };
        proposal = null;
        return [diagnose('prerequisite-late', document.file, place, { module, id, ...values })];
      }),
    );
  });
}

/** What a reader must bring along is a module, and not one that the course holds itself. */
function prior(draft: Draft): Diagnostic[] {
  return readCourses(draft).flatMap(({ document, fields }) => {
    const held = new Set(moduleEntries(fields).map(({ id }) => id));
    return (fields.priorKnowledge ?? []).flatMap(({ module: id }, index): Diagnostic[] => {
      if (id === undefined) return [];
      const place = placeOf(document, ['priorKnowledge', index, 'module']);
      if (held.has(id)) return [diagnose('prior-held', document.file, place, { id })];
      if (draft.modules.has(id)) return [];
      const found = nearestValue(id, draft.modules.keys());
      return [diagnose('prior-unknown', document.file, place, { id, ...found })];
    });
  });
}
