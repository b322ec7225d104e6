import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Workload } from '../../curriculum/workload.ts';
import { placeOf } from '../../source/document.ts';
import { circles } from '../circles.ts';
import { originalOf, type Draft, type DraftEdition, type DraftModule } from '../draft.ts';

/** The editions of a module say the same of it, and translations name an original that is there. */
export function editionRules(draft: Draft): Diagnostic[] {
  return [...draft.modules.values()].flatMap((module) => [...agreement(module), ...translations(module)]);
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

function translations(module: DraftModule): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { document, fields } of module.editions.values()) {
    if (fields.translationOf === undefined) continue;
    const { language, version } = fields.translationOf;
    const place = placeOf(document, ['translationOf', 'language']);
    if (!module.languages.has(language)) {
      const known = [...module.languages]
        .filter((tag) => `${module.folder}/${tag}.mdx` !== document.file)
        .join(', ');
      const values = known === '' ? { language } : { language, known };
      found.push(diagnose('translation-unknown', document.file, place, values));
      continue;
    }
    const expected = module.editions.get(language)?.fields.version;
    if (expected === undefined || expected === version) continue;
    const values = { version, expected, other: `${language}.mdx`, language };
    found.push(
      diagnose(
        'translation-outdated',
        document.file,
        placeOf(document, ['translationOf', 'version']),
        values,
      ),
    );
  }
  const next = (language: string): string[] => {
    const source = module.editions.get(language)?.fields.translationOf?.language;
    return source === undefined || !module.editions.has(source) ? [] : [source];
  };
  for (const circle of circles([...module.editions.keys()], next)) {
    const document = module.editions.get(circle[0] ?? '')?.document;
    if (document === undefined) continue;
    const cycle = [...circle, circle[0]].join(' → ');
    found.push(
      diagnose('translation-cycle', document.file, placeOf(document, ['translationOf', 'language']), {
        cycle,
      }),
    );
  }
  return found;
}
