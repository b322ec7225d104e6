import { moduleEntries } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey, type SourceDocument } from '../../source/document.ts';
import { ID } from '../../source/fields.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, textFor, type Draft, type DraftCourse } from '../draft.ts';

/** What a course says of its institution, its modules and its languages. */
export function courseRules(draft: Draft): Diagnostic[] {
  const used = new Set<string>();
  const found = [...draft.courses.values()].flatMap((course) => {
    const { document } = course;
    for (const { id } of moduleEntries(course.fields)) used.add(id);
    return [
      ...institution(draft, course),
      ...(document === null
        ? []
        : [
            ...modules(draft, course, document),
            ...languages(draft, course, document),
            ...texts(course, document),
          ]),
    ];
  });
  const owners = editionsOf(draft).flatMap(({ document, fields }) =>
    fields.institution === undefined || draft.institutions.has(fields.institution)
      ? []
      : [
          diagnose('institution-unknown', document.file, placeOf(document, ['institution']), {
            id: fields.institution,
            ...nearestValue(fields.institution, draft.institutions.keys()),
          }),
        ],
  );
  // A course that cannot be read may well use them.
  const allRead = [...draft.courses.values()].every(
    ({ fields }) => (fields.modules ?? fields.parts) !== undefined,
  );
  const idle = allRead
    ? [...draft.modules.values()].filter(
        ({ id, languages: { size } }) => size > 0 && ID.test(id) && !used.has(id),
      )
    : [];
  return [
    ...found,
    ...owners,
    ...idle.map(({ id, folder }) => diagnose('module-unused', folder, undefined, { id })),
  ];
}

function institution(draft: Draft, { institution: id, file }: DraftCourse): Diagnostic[] {
  if (draft.institutions.has(id)) return [];
  return [
    diagnose('institution-unknown', file, undefined, { id, ...nearestValue(id, draft.institutions.keys()) }),
  ];
}

function modules(draft: Draft, { fields }: DraftCourse, document: SourceDocument): Diagnostic[] {
  const seen = new Set<string>();
  return moduleEntries(fields).flatMap(({ id, path }) => {
    const place = placeOf(document, path);
    if (seen.has(id)) return [diagnose('module-duplicate', document.file, place, { id })];
    seen.add(id);
    if (draft.modules.has(id)) return [];
    return [
      diagnose('module-unknown', document.file, place, { id, ...nearestValue(id, draft.modules.keys()) }),
    ];
  });
}

function languages(draft: Draft, { fields }: DraftCourse, document: SourceDocument): Diagnostic[] {
  const members = moduleEntries(fields).flatMap((entry) => textFor(draft, entry) ?? []);
  if (members.length === 0) return [];
  return (fields.languages ?? []).flatMap((language, index) =>
    members.some((module) => module.languages.has(language))
      ? []
      : [
          diagnose('course-language-empty', document.file, placeOf(document, ['languages', index]), {
            language,
          }),
        ],
  );
}

/** Texts given by language lack none of the course's languages. */
function texts({ fields }: DraftCourse, document: SourceDocument): Diagnostic[] {
  const given = [
    ...(['title', 'summary', 'aims', 'department', 'discipline', 'block', 'rules'] as const).map((key) => ({
      key,
      path: [key],
      text: fields[key],
    })),
    ...(fields.outcomes ?? []).map(({ text }, at) => ({ key: 'text', path: ['outcomes', at, 'text'], text })),
    ...(fields.assessment ?? []).map(({ name }, at) => ({
      key: 'name',
      path: ['assessment', at, 'name'],
      text: name,
    })),
    ...(fields.priorKnowledge ?? []).map(({ text }, at) => ({
      key: 'text',
      path: ['priorKnowledge', at, 'text'],
      text,
    })),
    ...(fields.parts ?? []).map(({ title }, at) => ({
      key: 'title',
      path: ['parts', at, 'title'],
      text: title,
    })),
  ];
  return given.flatMap(({ key, path, text }) => {
    if (text === undefined || Object.hasOwn(text, 'und')) return [];
    return (fields.languages ?? [])
      .filter((language) => !Object.hasOwn(text, language))
      .map((language) =>
        diagnose('text-untranslated', document.file, placeOfKey(document, path), { key, language }),
      );
  });
}
