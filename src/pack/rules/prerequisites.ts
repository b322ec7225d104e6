import { moduleEntries } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, type Draft, type DraftEdition } from '../draft.ts';
import { circles } from '../circles.ts';

/** Prerequisites exist, run in no circle, and come earlier in each course. */
export function prerequisiteRules(draft: Draft): Diagnostic[] {
  return [...unknown(draft), ...circular(draft), ...late(draft)];
}

/** What a module asks for in any of its editions. */
export function prerequisitesOf(draft: Draft, id: string): string[] {
  const editions = draft.modules.get(id)?.editions.values() ?? [];
  return [...new Set([...editions].flatMap(({ fields }) => fields.prerequisites ?? []))];
}

function unknown(draft: Draft): Diagnostic[] {
  return editionsOf(draft).flatMap(({ document, fields }) =>
    (fields.prerequisites ?? []).flatMap((id, index) =>
      draft.modules.has(id)
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
  return [...draft.courses.values()].flatMap(({ document, fields }) => {
    if (document === null) return [];
    const entries = moduleEntries(fields);
    const order = new Map(entries.map(({ id }, index) => [id, index]));
    return entries.flatMap(({ id: module, path }, index) =>
      prerequisitesOf(draft, module).flatMap((id) => {
        const at = order.get(id);
        if (!draft.modules.has(id) || (at !== undefined && at <= index)) return [];
        const rule = at === undefined ? 'prerequisite-absent' : 'prerequisite-late';
        return [diagnose(rule, document.file, placeOf(document, path), { module, id })];
      }),
    );
  });
}
