import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, originalOf, type Draft, type DraftEdition, type DraftModule } from '../draft.ts';

/** Questions and exercises bear witness to outcomes of their own module, in every language to the same. */
export function assessmentRules(draft: Draft): Diagnostic[] {
  return [...editionsOf(draft).flatMap(unknown), ...[...draft.modules.values()].flatMap(agreement)];
}

/** Without readable outcomes nothing is known of an edition. */
function unknown({ document, fields, meta, facts }: DraftEdition): Diagnostic[] {
  const known = (meta?.outcomes ?? fields.outcomes)?.map(({ id }) => id);
  if (known === undefined || facts === null) return [];
  return facts.assessments.flatMap(({ outcomes, place }) =>
    outcomes
      .filter((id) => !known.includes(id))
      .map((id) => diagnose('outcome-unknown', document.file, place, { id, ...nearestValue(id, known) })),
  );
}

function agreement(module: DraftModule): Diagnostic[] {
  const original = originalOf(module);
  if (original === null) return [];
  const expected = assessed(original);
  return [...module.editions.values()].flatMap((edition) => {
    const here = assessed(edition);
    if (edition === original || here === null || expected === null || here === expected) return [];
    const values = { other: `${original.language}.mdx`, expected: expected === '' ? '—' : expected };
    const [first] = edition.facts?.assessments ?? [];
    const place = first?.place ?? placeOf(edition.document, ['outcomes']);
    return [diagnose('edition-assessments', edition.document.file, place, values)];
  });
}

/** The outcomes that are assessed, with how often; null where the body could not be read. */
function assessed({ facts }: DraftEdition): string | null {
  if (facts === null) return null;
  const times = new Map<string, number>();
  for (const id of facts.assessments.flatMap(({ outcomes }) => outcomes))
    times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .map(([id, count]) => (count === 1 ? id : `${id} × ${count}`))
    .sort()
    .join(', ');
}
