import { z } from 'zod';
import { packWorks } from '../pack/pack-works.ts';
import type { Pack } from '../pack/pack.ts';
import { rightsOf } from '../pack/rights.ts';
import { tellRights, toldRights } from '../pack/told-rights.ts';
import { packSummary, summarise } from '../pack/summary.ts';
import { sha256 } from './digest.ts';
import type { OutputFile } from './output-tree.ts';

/** Raise it when a reader of an older `pack.json` would misread a new one. */
export const MANIFEST_FORMAT = 1;

/** `pack.json`: what a pack is, what it is made of, and every file of it. */
export const manifest = z.object({
  /** Version of this format. */
  format: z.literal(MANIFEST_FORMAT),
  summary: packSummary,
  /** The modules, in reading order, with what each edition is. */
  modules: z.array(
    z.object({
      id: z.string(),
      editions: z.array(
        z.object({
          language: z.string(),
          version: z.string(),
          date: z.string().optional(),
          licence: z.string(),
          authors: z.array(z.string()),
          /** SHA-256 of the MDX file, hex. */
          digest: z.string(),
        }),
      ),
    }),
  ),
  /**
   * What readers may do with the pack as it is. Packs of older versions do not say; the pack's own licence covers the
   * selection and arrangement only.
   */
  permissions: toldRights.optional(),
  /** Every file of the pack but this one, by path. */
  files: z.array(
    z.object({
      path: z.string(),
      /** Bytes. */
      size: z.number(),
      sha256: z.string(),
      /** The SPDX id of what the file holds; absent for files of the site itself (styles, scripts, search). */
      licence: z.string().optional(),
    }),
  ),
});
export type Manifest = z.output<typeof manifest>;

/** Writes the manifest of a pack over its files; `licenceOf` says under what a file's content is offered. */
export function writeManifest(
  pack: Pack,
  files: readonly OutputFile[],
  licenceOf: (path: string) => string | undefined,
): OutputFile {
  const body: Manifest = {
    format: MANIFEST_FORMAT,
    summary: summarise(pack),
    modules: pack.modules.map((module) => ({
      id: module.id,
      editions: [...module.editions.values()].map((edition) => ({
        language: edition.language,
        version: edition.meta.version,
        ...(edition.meta.date === undefined ? {} : { date: edition.meta.date }),
        licence: edition.meta.licence,
        authors: edition.meta.authors,
        digest: edition.digest,
      })),
    })),
    permissions: tellRights(rightsOf(packWorks(pack))),
    files: files.map((file) => {
      const licence = licenceOf(file.path);
      return {
        path: file.path.slice(pack.key.length + 1),
        size: file.size,
        sha256: file.digest,
        ...(licence === undefined ? {} : { licence }),
      };
    }),
  };
  const bytes = `${JSON.stringify(body, null, 1)}\n`;
  return {
    path: `${pack.key}/pack.json`,
    source: { bytes },
    digest: sha256(bytes),
    size: Buffer.byteLength(bytes),
  };
}
