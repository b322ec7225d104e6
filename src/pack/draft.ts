import type { Bibliography } from '../bibliography/load.ts';
import type { CourseMeta, Member } from '../course/schema.ts';
import type { Glossary } from '../glossary/load.ts';
import type { InstitutionMeta } from '../institution/schema.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { BodyFacts } from '../mdx/facts.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { EditionMeta } from '../module/schema.ts';
import type { TranslationRecords } from '../module/translation-record.ts';
import type { RecordedVersion } from '../module/versions.ts';
import type { People } from '../person/load.ts';
import type { GivenPartner } from '../partner/load.ts';
import type { PortalMeta } from '../portal/schema.ts';
import type { ProgrammeMeta } from '../programme/schema.ts';
import type { SourceDocument } from '../source/document.ts';
import type { SourceFile } from '../source/tree.ts';

/**
 * Content on its way to being checked: as much of each thing as could be read, with its places, so that what it says
 * of other things is checked in the same run as its own mistakes.
 */
export interface Draft {
  root: string;
  portal: { document: SourceDocument; meta: PortalMeta | null } | null;
  /** Null where there is no `partners.yaml`, or one that could not be taken apart. */
  partners: { document: SourceDocument; entries: readonly GivenPartner[] } | null;
  /** `readable` is false where `people.yaml` is there and could not be taken apart: who it names is then unknown. */
  people: People & { document: SourceDocument | null; readable: boolean };
  institutions: Map<string, DraftInstitution>;
  /** Files beside the institutions, by name. */
  logos: ReadonlyMap<string, SourceFile>;
  /** By code. */
  programmes: Map<string, DraftProgramme>;
  /** By subject. */
  glossaries: Map<string, DraftGlossary>;
  modules: Map<string, DraftModule>;
  /** Key: `<institution>/<id>`. */
  courses: Map<string, DraftCourse>;
  /** Works that may be cited. */
  bibliography: Bibliography;
}

export interface DraftInstitution {
  id: string;
  file: string;
  /** Null where the file could not be taken apart. */
  document: SourceDocument | null;
  fields: Partial<InstitutionMeta>;
  meta: InstitutionMeta | null;
  logo: MediaFile | null;
}

export interface DraftProgramme {
  code: string;
  file: string;
  document: SourceDocument | null;
  fields: Partial<ProgrammeMeta>;
  meta: ProgrammeMeta | null;
}

export interface DraftGlossary extends Glossary {
  subject: string;
  file: string;
  /** Null where the file could not be taken apart: what it names is then unknown. */
  document: SourceDocument | null;
}

/** A module as it is now, or one of its kept versions. */
export interface DraftModule {
  id: string;
  /** Null: the module as it is now; else the version, as its folder is called. */
  kept: string | null;
  /** `content/modules/<id>`, of a kept version `content/modules/<id>/versions/<version>` */
  folder: string;
  /** Kept versions, by version; a kept version has none itself. */
  versions: ReadonlyMap<string, DraftModule>;
  /** What `versions.yaml` records; null where there is none. */
  history: DraftHistory | null;
  /** In the order of languages. An edition whose file could not be taken apart is missing here. */
  editions: Map<LanguageTag, DraftEdition>;
  /** Every language with a file, right or wrong. */
  languages: ReadonlySet<LanguageTag>;
  /** What was translated, as far as `translations.yaml` could be read. `document` is null where there is none. */
  translations: { document: SourceDocument | null; records: TranslationRecords };
  /** Files beside the editions by name within the folder, right or wrong. */
  beside: ReadonlyMap<string, SourceFile>;
  /** Those of them that are sound. */
  media: Map<string, MediaFile>;
}

/** A module's `versions.yaml`. */
export interface DraftHistory {
  /** Null where it could not be taken apart. */
  document: SourceDocument | null;
  entries: readonly RecordedVersion[];
}

export interface DraftEdition {
  module: string;
  /** The kept version it belongs to; null: the module as it is now. */
  kept: string | null;
  language: LanguageTag;
  document: SourceDocument;
  fields: Partial<EditionMeta>;
  meta: EditionMeta | null;
  facts: BodyFacts | null;
  /** Of the whole file, and of the text without the state of the work on it; null in modules that keep no versions. */
  fingerprints: { whole: string; text: string } | null;
}

export interface DraftCourse {
  key: string;
  institution: string;
  id: string;
  file: string;
  document: SourceDocument | null;
  fields: Partial<CourseMeta>;
  meta: CourseMeta | null;
}

/** Every text of the content: the modules as they are now, each followed by its kept versions. */
export function textsOf(draft: Draft): DraftModule[] {
  return [...draft.modules.values()].flatMap((module) => [module, ...module.versions.values()]);
}

/** Every edition that could be taken apart, by module id and language; those of kept versions too. */
export function editionsOf(draft: Draft): DraftEdition[] {
  return textsOf(draft).flatMap((module) => [...module.editions.values()]);
}

/** The text an edition belongs to: the module as it is now, or the kept version. */
export function textOf(draft: Draft, { module, kept }: DraftEdition): DraftModule | undefined {
  return textFor(draft, { id: module, version: kept });
}

/** The text that a course publishes of a module: the version it keeps to, else the module as it is now. */
export function textFor(draft: Draft, { id, version }: Member): DraftModule | undefined {
  const module = draft.modules.get(id);
  return version === null ? module : module?.versions.get(version);
}

/** What a module asks for in any of its editions, in the version a course keeps to. */
export function prerequisitesOf(draft: Draft, id: string, version: string | null = null): string[] {
  const editions = textFor(draft, { id, version })?.editions.values() ?? [];
  return [...new Set([...editions].flatMap(({ fields }) => fields.prerequisites ?? []))];
}

/** The edition of a module that is no translation: the first by language where several are not. */
export function originalOf(module: DraftModule): DraftEdition | null {
  const editions = [...module.editions.values()];
  return editions.find((edition) => edition.fields.translationOf === undefined) ?? editions[0] ?? null;
}

/** The edition a reader of `language` gets in a course that is published in `languages` (as `editionFor` of a pack). */
export function shownIn(
  module: DraftModule,
  language: LanguageTag,
  languages: readonly LanguageTag[],
): DraftEdition | null {
  for (const tag of [language, ...languages]) {
    const edition = module.editions.get(tag);
    if (edition !== undefined) return edition;
  }
  return originalOf(module);
}
