import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { tidy } from '../diagnostics/cap.ts';
import { isError } from '../diagnostics/order.ts';
import type { BodyFacts } from '../mdx/facts.ts';
import { analyseBodies } from '../mdx/analyse.ts';
import { inspectMedia } from '../media/inspect.ts';
import type { MediaFile } from '../media/media-file.ts';
import type { SourceFile } from '../source/tree.ts';
import { readTree } from '../source/tree.ts';
import type { Content } from './content.ts';
import { editionsOf, textsOf, type Draft } from './draft.ts';
import { draftContent } from './draft-content.ts';
import { finishContent } from './finish-content.ts';
import { readLayout } from './layout.ts';
import { crossRules } from './rules/all.ts';

/**
 * Reads and checks the whole content folder: files, YAML, bodies, media, and what they say of each other. Every
 * problem comes in one run; what is wrong is left out of the value. Nothing an author does makes it throw.
 */
export async function readContent(
  contentDir: string,
  { cacheDir }: { cacheDir: string | null },
): Promise<Checked<Content>> {
  const tree = readTree(contentDir);
  const layout = readLayout(tree.value);
  const draft = draftContent(layout.value, cacheDir);
  const [bodies, media] = await Promise.all([
    lookIntoBodies(draft.value, cacheDir),
    lookIntoMedia(draft.value, cacheDir),
  ]);
  const diagnostics = tidy(
    [
      ...tree.diagnostics,
      ...layout.diagnostics,
      ...draft.diagnostics,
      ...bodies,
      ...media,
      ...crossRules(draft.value),
    ].filter(concernsSomebody),
  );
  return { value: finishContent(draft.value), diagnostics };
}

/** What is merely worth a look in a kept version is of no use to anybody: its text must not change. */
function concernsSomebody(diagnostic: Diagnostic): boolean {
  return isError(diagnostic) || !/^[^/]+\/modules\/[^/]+\/versions\//.test(diagnostic.file);
}

async function lookIntoBodies(draft: Draft, cacheDir: string | null): Promise<Diagnostic[]> {
  const editions = editionsOf(draft);
  const bodies = editions.map(({ language, document: { file, body, bodyLine } }) => ({
    file,
    body,
    bodyLine,
    language,
  }));
  const facts: Map<string, Checked<BodyFacts | null>> = await analyseBodies(bodies, { cacheDir });
  for (const edition of editions) edition.facts = facts.get(edition.document.file)?.value ?? null;
  return [...facts.values()].flatMap(({ diagnostics }) => diagnostics);
}

async function lookIntoMedia(draft: Draft, cacheDir: string | null): Promise<Diagnostic[]> {
  const modules = textsOf(draft);
  const sources = [...draft.logos.values(), ...modules.flatMap(({ beside }) => [...beside.values()])];
  const files = sources
    .filter(({ readable }) => readable)
    .map(({ file, absolute, size }) => ({ file, absolute, size }));
  const seen: Map<string, Checked<MediaFile | null>> = await inspectMedia(files, { cacheDir });
  const sound = (source: SourceFile | undefined): MediaFile | null =>
    seen.get(source?.file ?? '')?.value ?? null;
  for (const institution of draft.institutions.values()) {
    institution.logo = sound(draft.logos.get(institution.fields.logo?.slice(2) ?? ''));
  }
  for (const module of modules) {
    for (const [name, source] of module.beside) {
      const file = sound(source);
      if (file !== null) module.media.set(name, file);
    }
  }
  return [...seen.values()].flatMap(({ diagnostics }) => diagnostics);
}
