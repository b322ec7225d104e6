import { pick } from '../language/localized.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Pack } from '../pack/pack.ts';
import type { Credit } from './credit.ts';
import { makersOf } from './owner.ts';

/** The credit of a course itself: of its selection and order of modules, each of which has its own. */
export function creditOfCourse(
  { course: { meta }, people }: Pack,
  language: LanguageTag,
  { publisher, address }: { publisher: string; address: string | null },
): Credit {
  return {
    kind: 'course',
    title: pick(meta.title, language).text,
    makers: makersOf(meta.authors, people, language),
    translators: [],
    url: address,
    licence: meta.licence,
    relation: 'own',
    changes: null,
    adapter: null,
    permission: null,
    origins: [],
    container: null,
    anchor: null,
    publisher,
    version: meta.version,
    date: meta.date ?? null,
    language,
  };
}
