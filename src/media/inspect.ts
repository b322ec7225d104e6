import { availableParallelism } from 'node:os';
import { NO_PLACE, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding, refused, type Finding, type Inspection } from './finding.ts';
import { InspectionCache } from './inspection-cache.ts';
import type { MediaFile } from './media-file.ts';
import { inspectRaster } from './raster.ts';
import { disagreement, readMedia, typeByName, type MediaBytes } from './read-media.ts';
import { extensionOf, type MediaType } from './types.ts';
import { inspectVector } from './vector.ts';

/** A file beside a module or an institution, before anybody looked into it. */
export interface MediaCandidate {
  /** Path with `/`, relative to the content folder's parent. */
  file: string;
  absolute: string;
  /** Bytes. */
  size: number;
}

/** Pictures decoded at a time: one thread each (see `decoder.ts`). */
const AT_ONCE = Math.min(4, availableParallelism());

function diagnostics(file: string, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((found) => ({ ...NO_PLACE, ...found, file }));
}

async function judge(extension: string, type: MediaType, media: MediaBytes): Promise<Inspection> {
  const wrong = disagreement(extension, type, media.content);
  if (wrong !== null) return refused(wrong);
  if (media.picture === null) return media.download();
  return type.kind === 'vector' ? inspectVector(media.picture) : inspectRaster(media.picture);
}

async function inspectOne(
  candidate: MediaCandidate,
  cache: InspectionCache,
): Promise<Checked<MediaFile | null>> {
  const { file, absolute, size } = candidate;
  const fail = (found: Finding): Checked<null> => ({ value: null, diagnostics: diagnostics(file, [found]) });
  const extension = extensionOf(file);
  const type = typeByName(extension, size);
  if ('rule' in type) return fail(type);
  const media = await readMedia(absolute, type).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  });
  if (typeof media === 'string') return fail(finding('file-unreadable', { reason: media }));
  const key = `${media.digest}.${extension}`;
  const known = cache.get(key);
  const inspection = known ?? (await judge(extension, type, media));
  if (known === undefined) cache.set(key, inspection);
  const { sound, dimensions, findings } = inspection;
  return {
    value: sound ? { file, absolute, kind: type.kind, size, digest: media.digest, dimensions } : null,
    diagnostics: diagnostics(file, findings),
  };
}

/**
 * Looks at every file that is to be published: its type by name and by content, its size, and for pictures every
 * pixel. A file that must not be published has the value null and says why. The results stand in the order of
 * `candidates`, whatever was looked at first.
 */
export async function inspectMedia(
  candidates: readonly MediaCandidate[],
  options: { cacheDir: string | null },
): Promise<Map<string, Checked<MediaFile | null>>> {
  const cache = await InspectionCache.open(options.cacheDir);
  const results: Checked<MediaFile | null>[] = [];
  const queue = candidates.entries();
  const worker = async (): Promise<void> => {
    for (const [index, candidate] of queue) results[index] = await inspectOne(candidate, cache);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await cache.close();
  return new Map(
    candidates.map(({ file }, index) => [file, results[index] ?? { value: null, diagnostics: [] }]),
  );
}
