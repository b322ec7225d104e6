import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workload } from '../../curriculum/workload.ts';
import type { ModuleOutcome } from '../../module/schema.ts';
import { placeOf } from '../../source/document.ts';
import { originalOf, textsOf, type Draft, type DraftEdition, type DraftModule } from '../draft.ts';

/** The editions of a module say the same of it. */
export function editionRules(draft: Draft): Diagnostic[] {
  return textsOf(draft).flatMap((module) => agreement(module));
}

function agreement(module: DraftModule): Diagnostic[] {
  const original = originalOf(module);
  if (original === null) return [];
  return [...module.editions.values()].flatMap((edition) =>
    edition === original ? [] : compare(edition, original),
  );
}

/** Fields that could not be read are not compared: they have a diagnostic of their own. */
function compare({ document, fields }: DraftEdition, original: DraftEdition): Diagnostic[] {
  const found: Diagnostic[] = [];
  const other = `${original.language}.mdx`;
  const differ = (
    rule: Parameters<typeof diagnose>[0],
    key: string,
    here: string | null,
    expected: string | null,
  ): void => {
    if (here === null || expected === null || here === expected) return;
    found.push(diagnose(rule, document.file, placeOf(document, [key]), { other, expected }));
  };
  differ('edition-outcomes', 'outcomes', outcomeIds(fields), outcomeIds(original.fields));
  found.push(...outcomeLevels({ document, fields }, original.fields, other));
  differ(
    'edition-prerequisites',
    'prerequisites',
    sorted(fields.prerequisites),
    sorted(original.fields.prerequisites),
  );
  differ('edition-workload', 'workload', hours(fields.workload), hours(original.fields.workload));

  const { institution } = original.fields;
  if (institution !== undefined || fields.institution !== undefined)
    differ('edition-institution', 'institution', fields.institution ?? '—', institution ?? '—');

  const { version, translationOf } = fields;
  const expected = original.fields.version;
  if (version === undefined || expected === undefined || version === expected || translationOf !== undefined)
    return found;
  const values = { version, expected, other, language: original.language };
  return [...found, diagnose('edition-version', document.file, placeOf(document, ['version']), values)];
}

/** What outcomes claim is the same in every language; those that only one edition has are told by their ids. */
function outcomeLevels(
  { document, fields }: Pick<DraftEdition, 'document' | 'fields'>,
  original: DraftEdition['fields'],
  other: string,
): Diagnostic[] {
  return (fields.outcomes ?? []).flatMap((outcome, at) => {
    const first = (original.outcomes ?? []).find(({ id }) => id === outcome.id);
    if (first === undefined || levels(first) === levels(outcome)) return [];
    return [
      diagnose('edition-levels', document.file, placeOf(document, ['outcomes', at]), {
        id: outcome.id,
        other,
        expected: levels(first) || '—',
      }),
    ];
  });
}

function levels({ bloom, competencies }: ModuleOutcome): string {
  const codes = competencies.map((code) => `"${code}"`).sort();
  return [
    ...(bloom === undefined ? [] : [`bloom: ${bloom}`]),
    ...(codes.length === 0 ? [] : [`competencies: [${codes.join(', ')}]`]),
  ].join(', ');
}

function outcomeIds(fields: DraftEdition['fields']): string | null {
  return fields.outcomes === undefined ? null : fields.outcomes.map(({ id }) => id).join(', ');
}

function sorted(list: readonly string[] | undefined): string | null {
  return list === undefined ? null : [...list].sort().join(', ');
}

function hours(workload: Workload | undefined): string | null {
  if (workload === undefined) return null;
  const given = Object.entries(workload).filter(([, amount]) => (amount ?? 0) > 0);
  return given
    .map(([kind, amount]) => `${kind}: ${String(amount)}`)
    .sort()
    .join(', ');
}
