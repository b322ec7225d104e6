import { moduleEntries, type ModuleEntry } from '../../course/load.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readTarget } from '../../module/target.ts';
import { compareVersions } from '../../module/versions.ts';
import { placeOf, type SourceDocument } from '../../source/document.ts';
import { originalOf, shownIn, textFor, type Draft, type DraftCourse, type DraftEdition } from '../draft.ts';

/** Courses that keep to versions of modules: the versions are there, and the texts fit each other as this course has them. */
export function pinRules(draft: Draft): Diagnostic[] {
  return [...draft.courses.values()].flatMap((course) => {
    const { document, fields } = course;
    const entries = moduleEntries(fields);
    if (document === null || entries.every(({ version }) => version === null)) return [];
    return [
      ...entries.flatMap((entry) => missing(draft, entry, document)),
      ...links(draft, course, entries, document),
    ];
  });
}

function missing(draft: Draft, { id, version, path }: ModuleEntry, document: SourceDocument): Diagnostic[] {
  const module = draft.modules.get(id);
  if (module === undefined || version === null) return [];
  if ((module.versions.get(version)?.languages.size ?? 0) > 0) return [];
  const current = originalOf(module)?.fields.version;
  const place = placeOf(document, [...path, 'version']);
  if (current === version) return [diagnose('version-unkept', document.file, place, { module: id, version })];
  const known = [...module.versions.values()]
    .filter(({ languages }) => languages.size > 0)
    .map(({ kept }) => kept ?? '')
    .sort(compareVersions)
    .join(', ');
  const values = { module: id, version, current: current ?? '—', ...(known === '' ? {} : { known }) };
  return [diagnose('version-unknown', document.file, place, values)];
}

/**
 * Links between two modules of which one is kept back: their authors fitted them to each other as they are now, or as
 * they were then. The mistake is the course's, for neither text is wrong by itself.
 */
function links(
  draft: Draft,
  { fields: { languages = [] } }: DraftCourse,
  entries: readonly ModuleEntry[],
  document: SourceDocument,
): Diagnostic[] {
  const held = new Map(entries.map((entry) => [entry.id, textFor(draft, entry)]));
  return entries.flatMap(({ id, path }) => {
    const from = held.get(id);
    if (from === undefined) return [];
    return languages.flatMap((language) => {
      const edition = shownIn(from, language, languages);
      return (edition?.facts?.references ?? []).flatMap(({ target, kind }) => {
        const to = readTarget(target, id);
        const other = kind === 'link' && to.kind === 'module' ? held.get(to.module) : undefined;
        if (to.kind !== 'module' || other === undefined || (from.kept === null && other.kept === null))
          return [];
        const shown = shownIn(other, language, languages);
        // A text in another language has other anchors; the link then leads to the top of its page.
        if (shown === null || shown.language !== edition?.language || hasAnchor(shown, to.anchor)) return [];
        const values = { module: id, target, anchor: to.anchor ?? '', file: shown.document.file };
        return [diagnose('version-anchor', document.file, placeOf(document, path), values)];
      });
    });
  });
}

function hasAnchor({ facts }: DraftEdition, anchor: string | null): boolean {
  // Without facts nothing is known of its anchors; `#` and `#top` lead to the start of any page.
  if (facts === null || anchor === null || anchor === '' || anchor === 'top') return true;
  return facts.anchors.some(({ id }) => id.normalize('NFC') === anchor);
}
