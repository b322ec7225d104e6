import type { Course } from '../course/course.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import type { Edition, Module } from '../module/module.ts';
import type { Content, Institution, Programme } from './content.ts';
import { soundTerms } from './glossary.ts';
import { judgePartners } from './partners.ts';
import { originalOf, type Draft, type DraftEdition, type DraftModule } from './draft.ts';

/** Takes out of a draft what is whole. */
export function finishContent(draft: Draft): Content {
  return {
    root: draft.root,
    portal: draft.portal?.meta ?? null,
    partners: judgePartners(draft).flatMap(({ meta, fault }) => (fault === null ? [meta] : [])),
    people: new Map(sorted([...draft.people.sound].map(([id, meta]) => [id, { id, meta }]))),
    institutions: new Map(
      sorted(
        [...draft.institutions.values()].flatMap(({ id, file, meta, logo }): [string, Institution][] =>
          meta === null ? [] : [[id, { id, file, meta, logo }]],
        ),
      ),
    ),
    programmes: new Map(
      sorted(
        [...draft.programmes.values()].flatMap(({ code, file, meta }): [string, Programme][] =>
          meta === null ? [] : [[code, { code, file, meta }]],
        ),
      ),
    ),
    terms: soundTerms(draft),
    modules: new Map(
      sorted(
        [...draft.modules.values()].flatMap((module): [string, Module][] => {
          const finished = finishModule(module, module);
          return finished === null ? [] : [[module.id, finished]];
        }),
      ),
    ),
    versions: new Map(
      sorted(
        [...draft.modules.values()].flatMap((module) =>
          [...module.versions].flatMap(([version, kept]): [string, Module][] => {
            const finished = finishModule(kept, module);
            return finished === null ? [] : [[`${module.id}@${version}`, finished]];
          }),
        ),
      ),
    ),
    courses: new Map(
      sorted(
        [...draft.courses.values()].flatMap(
          ({ key, institution, id, file, meta, document }): [string, Course][] =>
            meta === null || document === null
              ? []
              : [[key, { key, institution, id, file, meta, digest: document.digest }]],
        ),
      ),
    ),
    references: new Map(
      sorted([...draft.bibliography.works].map(([key, { reference }]) => [key, reference])),
    ),
    courseFiles: new Map(sorted([...draft.courses].map(([key, { file }]) => [key, file]))),
    moduleCount: draft.modules.size,
  };
}

function sorted<T>(entries: [string, T][]): [string, T][] {
  return entries.sort(([a], [b]) => byCodeUnit(a, b));
}

/** `home` is the module as it is now: it has the history. */
function finishModule(module: DraftModule, home: DraftModule): Module | null {
  const editions = new Map(
    [...module.editions].flatMap(([language, draft]): [string, Edition][] => {
      const edition = finishEdition(draft);
      return edition === null ? [] : [[language, edition]];
    }),
  );
  const first = originalOf(module);
  const original = editions.get(first?.language ?? '') ?? [...editions.values()][0];
  if (original === undefined) return null;
  const kept =
    module.kept === null
      ? null
      : { version: module.kept, now: originalOf(home)?.fields.version ?? null, languages: home.languages };
  const history = (home.history?.entries ?? []).flatMap(({ meta }) => meta ?? []);
  const translations = module.translations.records;
  return { id: module.id, editions, original, translations, media: module.media, kept, history };
}

function finishEdition({ module, language, document, meta, facts }: DraftEdition): Edition | null {
  if (meta === null || facts === null) return null;
  const { file, body, bodyLine, digest } = document;
  return { module, language, file, meta, body, bodyLine, facts, digest };
}
