import type { LanguageTag } from '../language/tag.ts';
import type { Module } from '../module/module.ts';
import { standingOf } from '../module/standing.ts';

/**
 * The editions that become the new version: the original, and every translation that keeps step with it. Where its
 * translator recorded what was translated, the record tells. Else a translation is behind where it says so itself (it
 * translates an earlier version), or where the original's text has changed since the version was recorded and its own
 * has not.
 *
 * @param before fingerprints recorded for the version the module is at; null where it was never recorded
 * @param now the fingerprint of an edition's present text
 */
export function editionsOfVersion(
  module: Module,
  before: Readonly<Record<string, string>> | null,
  now: (language: LanguageTag) => string,
): LanguageTag[] {
  /** Null where nothing is recorded of an edition. */
  const changed = (language: LanguageTag): boolean | null => {
    const then = before?.[language];
    return then === undefined ? null : then !== now(language);
  };
  const inStep = (language: LanguageTag, way: readonly LanguageTag[]): boolean => {
    const meta = module.editions.get(language)?.meta;
    if (meta === undefined || way.includes(language)) return false;
    if (meta.translationOf === undefined) return meta.version === module.original.meta.version;
    const standing = standingOf(module, language);
    if (standing === null || !['current', 'edited', 'unrecorded'].includes(standing.state)) return false;
    const { source, state } = standing;
    if (state === 'unrecorded' && changed(source) === true && changed(language) === false) return false;
    return inStep(source, [...way, language]);
  };
  return [...module.editions.keys()].filter((language) => inStep(language, []));
}
