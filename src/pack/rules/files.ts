import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readTarget } from '../../module/target.ts';
import { placeOf } from '../../source/document.ts';
import { isFileName } from '../../source/names.ts';
import { nearest } from '../../source/nearest.ts';
import type { Draft, DraftModule } from '../draft.ts';

/** Files that nothing uses, and logos that are not there. */
export function fileRules(draft: Draft): Diagnostic[] {
  return [...[...draft.modules.values()].flatMap(unusedMedia), ...logos(draft)];
}

function unusedMedia(module: DraftModule): Diagnostic[] {
  const editions = [...module.editions.values()];
  // Where a body could not be read, nobody knows what it uses.
  if (
    editions.length === 0 ||
    editions.length < module.languages.size ||
    editions.some(({ facts }) => facts === null)
  )
    return [];
  const used = new Set(
    editions.flatMap(({ facts }) =>
      (facts?.references ?? []).flatMap(({ target }) => {
        const to = readTarget(target, module.id);
        return to.kind === 'file' ? [to.name] : [];
      }),
    ),
  );
  return [...module.beside]
    .filter(([name, { readable }]) => readable && name.split('/').every(isFileName) && !used.has(name))
    .map(([name, { file }]) => diagnose('file-unused', file, undefined, { name }));
}

function logos(draft: Draft): Diagnostic[] {
  const used = new Set<string>();
  const found: Diagnostic[] = [];
  let allRead = true;
  for (const { document, fields, meta } of draft.institutions.values()) {
    if (meta === null) allRead = false;
    if (document === null || fields.logo === undefined) continue;
    const name = fields.logo.slice(2);
    used.add(name);
    if (draft.logos.has(name)) continue;
    const near = nearest(name, draft.logos.keys());
    const values = near === null ? { target: fields.logo } : { target: fields.logo, nearest: `./${near}` };
    found.push(diagnose('link-file-missing', document.file, placeOf(document, ['logo']), values));
  }
  if (!allRead) return found;
  const idle = [...draft.logos].filter(([name]) => !used.has(name));
  return [...found, ...idle.map(([name, { file }]) => diagnose('file-unused', file, undefined, { name }))];
}
