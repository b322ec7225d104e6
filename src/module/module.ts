import type { LanguageTag } from '../language/tag.ts';
import type { BodyFacts } from '../mdx/facts.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { EditionMeta } from './schema.ts';
import type { TranslationRecords } from './translation-record.ts';
import type { VersionEntry } from './versions.ts';

/** One language of a module. */
export interface Edition {
  module: string;
  language: LanguageTag;
  /** `content/modules/<id>/<language>.mdx`, of a kept version `content/modules/<id>/versions/<version>/<language>.mdx` */
  file: string;
  meta: EditionMeta;
  /** The MDX after the front matter, always ending in a newline. */
  body: string;
  /** The line of the file on which `body` starts (1-based). */
  bodyLine: number;
  facts: BodyFacts;
  /** SHA-256 (hex) of the file's bytes. */
  digest: string;
}

/** One reusable lesson: a folder with one MDX file per language and its media. */
export interface Module {
  id: string;
  /** At least one; the key is the language. */
  editions: ReadonlyMap<LanguageTag, Edition>;
  /** The edition that is no translation (the first by language order where several are not). */
  original: Edition;
  /** What each translation was made from, as its translator recorded it. */
  translations: TranslationRecords;
  /** Files of the folder beside the editions; the key is the file's name within the folder (`/`-separated). */
  media: ReadonlyMap<string, MediaFile>;
  /** Null: the module as it is now; else the version that was kept. */
  kept: KeptVersion | null;
  /** What changed from version to version, newest first; empty where the module keeps no versions. */
  history: readonly VersionEntry[];
}

/** A version of a module that stays as it was while the module moves on. */
export interface KeptVersion {
  version: string;
  /** The version of the module as it is now; null where that cannot be read. */
  now: string | null;
  /** The languages it has now. */
  languages: ReadonlySet<LanguageTag>;
}
