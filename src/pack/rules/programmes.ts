import { longCode, meaningsOf, readCode, type CompetencySet } from '../../curriculum/competency.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf, type SourceDocument, type Step } from '../../source/document.ts';
import { nearest, nearestValue } from '../../source/nearest.ts';
import { originalOf, type Draft } from '../draft.ts';
import { readCourses, type ReadCourse } from './course-members.ts';

/** Programmes that are named exist, and so do the competencies that outcomes claim of them. */
export function programmeRules(draft: Draft): Diagnostic[] {
  return [
    ...duplicates(draft),
    ...readCourses(draft).flatMap((course) => [...programmes(draft, course), ...ofCourse(draft, course)]),
    ...ofModules(draft),
  ];
}

function duplicates(draft: Draft): Diagnostic[] {
  return [...draft.programmes.values()].flatMap(({ document, fields }) => {
    if (document === null) return [];
    const seen = new Set<string>();
    return (fields.competencies ?? []).flatMap(({ code }, index) => {
      const again = seen.has(code);
      seen.add(code);
      const place = placeOf(document, ['competencies', index, 'code']);
      return again ? [diagnose('competency-duplicate', document.file, place, { code })] : [];
    });
  });
}

function programmes(draft: Draft, { document, fields }: ReadCourse): Diagnostic[] {
  const seen = new Set<string>();
  return (fields.programmes ?? []).flatMap((code, index): Diagnostic[] => {
    const place = placeOf(document, ['programmes', index]);
    if (seen.has(code))
      return [diagnose('entry-duplicate', document.file, place, { key: 'programmes', value: code })];
    seen.add(code);
    const programme = draft.programmes.get(code);
    if (programme === undefined) {
      const found = nearestValue(code, draft.programmes.keys());
      return [diagnose('programme-unknown', document.file, place, { code, ...found })];
    }
    const level = programme.fields.level;
    if (level === undefined || fields.level === undefined || level === fields.level) return [];
    return [
      diagnose('programme-level', document.file, placeOf(document, ['level']), {
        level: fields.level,
        code,
        expected: level,
      }),
    ];
  });
}

/** The codes of programmes; null where one of them is missing or its competencies could not be read. */
function setsOf(draft: Draft, codes: Iterable<string>): CompetencySet[] | null {
  const sets = [...new Set(codes)].map((programme): CompetencySet | null => {
    const competencies = draft.programmes.get(programme)?.fields.competencies;
    return competencies === undefined
      ? null
      : { programme, codes: new Set(competencies.map(({ code }) => code)) };
  });
  return sets.every((set) => set !== null) ? sets : null;
}

function ofCourse(draft: Draft, { document, fields }: ReadCourse): Diagnostic[] {
  const claims = claimsOf(document, fields.outcomes);
  const [first] = claims;
  if (first === undefined || fields.programmes === undefined) return [];
  if (fields.programmes.length === 0)
    return [diagnose('programme-missing', document.file, first.place, { code: first.code })];
  const sets = setsOf(draft, fields.programmes);
  if (sets === null) return [];
  return claims.flatMap(({ code, place }) => {
    const meanings = meaningsOf(code, sets);
    if (meanings.length === 0) return [unknown(document, code, place, sets)];
    if (meanings.length === 1) return [];
    const long = meanings.map(longCode).join(', ');
    return [diagnose('competency-ambiguous', document.file, place, { code, long })];
  });
}

/** A module belongs to no programme, so that a code may mean one of several; the original edition speaks for all. */
function ofModules(draft: Draft): Diagnostic[] {
  const sets = setsOf(draft, draft.programmes.keys());
  if (sets === null) return [];
  return [...draft.modules.values()].flatMap((module) => {
    const edition = originalOf(module);
    if (edition === null) return [];
    return claimsOf(edition.document, edition.fields.outcomes)
      .filter(({ code }) => meaningsOf(code, sets).length === 0)
      .map(({ code, place }) => unknown(edition.document, code, place, sets));
  });
}

interface Claim {
  code: string;
  place: ReturnType<typeof placeOf>;
}

function claimsOf(
  document: SourceDocument,
  outcomes: readonly { competencies: readonly string[] }[] = [],
): Claim[] {
  return outcomes.flatMap(({ competencies }, at) =>
    competencies.map((code, index) => {
      const path: Step[] = ['outcomes', at, 'competencies', index];
      return { code, place: placeOf(document, path) };
    }),
  );
}

function unknown(
  document: SourceDocument,
  code: string,
  place: Claim['place'],
  sets: readonly CompetencySet[],
): Diagnostic {
  const { programme: only, code: short } = readCode(code);
  const looked = sets.filter(({ programme }) => only === null || only === programme);
  const known = looked.flatMap(({ codes }) => [...codes]);
  const alike = known.find((one) => foldLetters(one) === foldLetters(short)) ?? nearest(short, known);
  return diagnose('competency-unknown', document.file, place, {
    code,
    programmes: sets.map(({ programme }) => programme).join(', ') || '—',
    ...(alike === null
      ? {}
      : { nearest: only === null ? alike : longCode({ programme: only, code: alike }) }),
    ...(known.length === 0 ? {} : { known: [...new Set(known)].join(', ') }),
  });
}

const LATIN = 'ABCEHKMOPTXYaceopxyi';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхуі';

/** Codes typed on the wrong keyboard look the same and are not: `OK-1` and `ОК-1`. */
function foldLetters(code: string): string {
  return code
    .replace(/[A-Za-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase();
}
