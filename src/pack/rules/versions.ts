import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareVersions, nextVersion } from '../../module/versions.ts';
import { placeOf, placeOfKey } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { originalOf, type Draft, type DraftEdition, type DraftModule } from '../draft.ts';

/** What `versions.yaml` says of a module, and whether its kept texts are what was recorded. */
export function versionRules(draft: Draft): Diagnostic[] {
  return [...draft.modules.values()].flatMap((module) => [
    ...entries(draft, module),
    ...[...module.versions.values()].flatMap((kept) => keptText(module, kept)),
    ...changed(module),
  ]);
}

function entries(draft: Draft, module: DraftModule): Diagnostic[] {
  const { document = null, entries: all = [] } = module.history ?? {};
  if (document === null) return [];
  const seen: string[] = [];
  return all.flatMap(({ at, fields }) => {
    const { version, authors = [], editions = {} } = fields;
    const found = authors.flatMap((id, index) =>
      draft.people.named.has(id) || !draft.people.readable
        ? []
        : [
            diagnose('person-unknown', document.file, placeOf(document, [at, 'authors', index]), {
              id,
              ...nearestValue(id, draft.people.named),
            }),
          ],
    );
    if (version === undefined) return found;
    const place = placeOf(document, [at, 'version']);
    const before = seen.at(-1);
    if (seen.includes(version)) found.push(diagnose('version-duplicate', document.file, place, { version }));
    else if (before !== undefined && compareVersions(version, before) > 0)
      found.push(diagnose('version-order', document.file, place, { version, before }));
    seen.push(version);
    const kept = module.versions.get(version);
    // A version whose text is no longer kept stays in the table; no course can keep to it.
    if (kept === undefined) return found;
    const known = [...kept.languages].sort().join(', ');
    for (const language of Object.keys(editions)) {
      if (kept.languages.has(language)) continue;
      found.push(
        diagnose('version-language', document.file, placeOfKey(document, [at, 'editions', language]), {
          version,
          language,
          file: `versions/${version}/${language}.mdx`,
          ...(known === '' ? {} : { known }),
        }),
      );
    }
    return found;
  });
}

function keptText(module: DraftModule, kept: DraftModule): Diagnostic[] {
  const version = kept.kept ?? '';
  const entry = module.history?.entries.find(({ fields }) => fields.version === version);
  const found: Diagnostic[] = [];
  if (entry === undefined) {
    // Where `versions.yaml` itself cannot be read, nobody knows what it records.
    const { history } = module;
    const unread =
      history?.document === null || history?.entries.some(({ fields }) => fields.version === undefined);
    if (unread !== true)
      found.push(diagnose('version-unrecorded', kept.folder, undefined, { module: module.id, version }));
  }
  const original = originalOf(kept);
  const said = original?.fields.version;
  if (original !== null && said !== undefined && said !== version) {
    const { document } = original;
    const values = { version, found: said };
    found.push(diagnose('version-mismatch', document.file, placeOf(document, ['version']), values));
  }
  const recorded = entry?.fields.editions;
  if (recorded === undefined) return found;
  const next = nextVersion(newest(module) ?? version);
  for (const { language, document, fingerprints } of kept.editions.values()) {
    if (fingerprints === null || recorded[language] === fingerprints.whole) continue;
    const values = { module: module.id, version, next };
    found.push(diagnose('version-changed', document.file, undefined, values));
  }
  return found;
}

/** The highest version a module has had, kept or not. */
function newest(module: DraftModule): string | null {
  const all = [
    ...(module.history?.entries ?? []).flatMap(({ fields }) => fields.version ?? []),
    ...module.versions.keys(),
    ...[...module.editions.values()].flatMap(({ fields }) => fields.version ?? []),
  ];
  return all.sort(compareVersions).at(-1) ?? null;
}

/** A text that is no longer what its version was recorded with. */
function changed(module: DraftModule): Diagnostic[] {
  const original = originalOf(module);
  const version = original?.fields.version;
  const recorded = module.history?.entries.find(({ fields }) => fields.version === version)?.fields.editions;
  if (original === null || version === undefined || recorded === undefined) return [];
  const kept = module.versions.get(version);
  const different = [...module.editions.values()].filter((edition) => isChanged(edition, kept, recorded));
  if (different.length === 0) return [];
  const { document } = different.includes(original) ? original : (different[0] ?? original);
  return [
    diagnose('module-changed', document.file, placeOf(document, ['version']), {
      module: module.id,
      version,
      editions: different.map(({ language }) => `${language}.mdx`).join(', '),
      next: nextVersion(newest(module) ?? version),
    }),
  ];
}

/** Against the kept text where there is one: a review or a translator's word about the original changes no text. */
function isChanged(
  { language, fingerprints }: DraftEdition,
  kept: DraftModule | undefined,
  recorded: Readonly<Record<string, string>>,
): boolean {
  const then = recorded[language];
  // A language that was added since is no change of what was recorded.
  if (fingerprints === null || then === undefined || then === fingerprints.whole) return false;
  const before = kept?.editions.get(language)?.fingerprints;
  return before?.text !== fingerprints.text;
}
