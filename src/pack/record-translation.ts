import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isError } from '../diagnostics/order.ts';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { LanguageTag } from '../language/tag.ts';
import { standingOf, type Standing } from '../module/standing.ts';
import { recordNow, translationsYaml, withTranslatedVersion } from '../module/write-translation.ts';
import { writeWhole } from '../source/whole-file.ts';
import type { Content } from './content.ts';

/** A translation that somebody says is up to date. */
export interface TranslationName {
  module: string;
  language: LanguageTag;
}

/** What was recorded: how the translation stood before, and the version of the source it follows now. */
export interface Recorded extends TranslationName {
  before: Standing;
  version: string;
  /** True where the front matter said another version and says this one now. */
  versionSet: boolean;
}

/** Why nothing could be recorded. */
export type RecordFault = 'module' | 'language' | 'original' | 'broken' | 'records';

/** Says whether a translation can be recorded; null where it can. */
export function recordFault(
  { value: content, diagnostics }: Checked<Content>,
  { module: id, language }: TranslationName,
): RecordFault | null {
  const folder = `${content.root}/modules/${id}`;
  const errors = diagnostics.filter(isError);
  const broken = (name: string): boolean => errors.some(({ file }) => file === `${folder}/${name}`);
  if (broken(`${language}.mdx`)) return 'broken';
  const module = content.modules.get(id);
  if (module === undefined)
    return errors.some(({ file }) => file.startsWith(`${folder}/`)) ? 'broken' : 'module';
  const edition = module.editions.get(language);
  if (edition === undefined) return 'language';
  const source = edition.meta.translationOf?.language;
  if (source === undefined) return 'original';
  // What was not read whole would be lost when the file is written anew.
  if (broken('translations.yaml')) return 'records';
  if (broken(`${source}.mdx`) || standingOf(module, language) === null) return 'broken';
  return null;
}

/**
 * Records that translations are up to date: their sections and those of their sources as they are now, in
 * `translations.yaml`, and the source's version in the front matter. Records of other languages stay as they are.
 */
export async function recordUpToDate(
  contentDir: string,
  content: Content,
  names: readonly TranslationName[],
): Promise<Recorded[]> {
  const done: Recorded[] = [];
  for (const [id, languages] of Map.groupBy(names, ({ module }) => module)) {
    const module = content.modules.get(id);
    const folder = path.join(contentDir, 'modules', id);
    const records = new Map(module?.translations);
    for (const { language } of languages) {
      const before = module === undefined ? null : standingOf(module, language);
      const record = module === undefined ? null : recordNow(module, language);
      if (before === null || record === null)
        throw new TypeError(`${id}/${language} was to be recorded and is no translation`);
      const { version } = record.source;
      const versionSet = module?.editions.get(language)?.meta.translationOf?.version !== version;
      if (versionSet) await setVersion(path.join(folder, `${language}.mdx`), version);
      records.set(language, record);
      done.push({ module: id, language, before, version, versionSet });
    }
    await writeWhole(path.join(folder, 'translations.yaml'), translationsYaml(records));
  }
  return done;
}

async function setVersion(file: string, version: string): Promise<void> {
  const text = withTranslatedVersion(await readFile(file, 'utf8'), version);
  if (text === null) throw new TypeError(`${file} has no place for the version it translates`);
  await writeWhole(file, text);
}
