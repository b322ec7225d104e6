import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument } from '../../source/document.ts';
import { isReserved } from '../../source/names.ts';
import { editionsOf, type Draft } from '../draft.ts';

/** Ids that the published site needs for itself, and lists and outcomes that name one thing twice. */
export function identityRules(draft: Draft): Diagnostic[] {
  return [...reserved(draft), ...repeated(draft)];
}

function reserved(draft: Draft): Diagnostic[] {
  const languages = new Set([
    ...(draft.portal?.meta?.languages ?? []),
    ...[...draft.courses.values()].flatMap((course) => course.fields.languages ?? []),
    ...[...draft.modules.values()].flatMap((module) => [...module.languages]),
  ]);
  const taken = (id: string, file: string): Diagnostic[] =>
    isReserved(id, languages)
      ? [diagnose('id-reserved', file, undefined, { id, suggestion: `${id}-1` })]
      : [];
  return [
    ...[...draft.institutions.values()].flatMap(({ id, file }) => taken(id, file)),
    ...[...draft.modules.values()].flatMap(({ id, folder }) => taken(id, folder)),
    ...[...draft.courses.values()].flatMap(({ id, file }) => taken(id, file)),
  ];
}

function repeated(draft: Draft): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lists = (document: SourceDocument, fields: object, keys: readonly string[]): void => {
    for (const key of keys) {
      const list = (fields as Record<string, readonly string[] | undefined>)[key] ?? [];
      for (const { value, index } of seconds(list)) {
        found.push(
          diagnose('entry-duplicate', document.file, placeOf(document, [key, index]), { key, value }),
        );
      }
    }
  };
  const outcomes = (document: SourceDocument, list: readonly { id: string }[] = []): void => {
    for (const { value, index } of seconds(list.map(({ id }) => id))) {
      found.push(
        diagnose('outcome-duplicate', document.file, placeOf(document, ['outcomes', index, 'id']), {
          id: value,
        }),
      );
    }
  };
  if (draft.portal?.meta) lists(draft.portal.document, draft.portal.meta, ['languages']);
  for (const { document, fields } of editionsOf(draft)) {
    lists(document, fields, ['authors', 'prerequisites']);
    outcomes(document, fields.outcomes);
  }
  for (const { document, fields } of draft.courses.values()) {
    if (document === null) continue;
    lists(document, fields, ['languages', 'authors']);
    outcomes(document, fields.outcomes);
  }
  return found;
}

function seconds(list: readonly string[]): { value: string; index: number }[] {
  const seen = new Set<string>();
  return list.flatMap((value, index) => {
    if (seen.has(value)) return [{ value, index }];
    seen.add(value);
    return [];
  });
}
