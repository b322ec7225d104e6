import type { Download, ExportFormat } from '../exports/export.ts';
import { FORMATS } from '../exports/registry.ts';
import type { Pack } from '../pack/pack.ts';
import type { SiteContext } from '../site/context.ts';
import { ownVersion } from '../source/own-version.ts';
import type { DownloadStore, StoredDownload } from './download-store.ts';

/** A download that is ready to be laid out. */
export type MadeDownload = Omit<Download, 'input' | 'make'> & StoredDownload;

/** A download that could not be made: a bug of ours. The pack is published without it. */
export interface FailedDownload {
  /** The pack's key. */
  pack: string;
  /** The file, or the format where it did not come to a file. */
  name: string;
  error: string;
}

/** What became of the downloads of all packs. */
export interface Downloads {
  of: (pack: Pack) => readonly MadeDownload[];
  failed: FailedDownload[];
}

/** Makes what the packs offer to take away, in every format; what fails is left out and told of. */
export async function makeDownloads(
  context: SiteContext,
  packs: readonly Pack[],
  store: DownloadStore,
  onProgress: (done: number, total: number) => void,
  formats: readonly ExportFormat[] = FORMATS,
): Promise<Downloads> {
  const made = new Map<string, MadeDownload[]>();
  const failed: FailedDownload[] = [];
  let done = 0;
  const attempt = async <T>(pack: Pack, name: string, work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      failed.push({ pack: pack.key, name, error: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const versions = formats.map(({ sources, packages }) => ownVersion(sources, packages));
  for (const pack of packs) {
    const files: MadeDownload[] = [];
    for (const [at, format] of formats.entries()) {
      const planned = await attempt(pack, format.id, () => format.downloads(context, pack));
      for (const { input, make, ...download } of planned ?? []) {
        const stored = await attempt(pack, download.name, () => store.provide([versions[at], input], make));
        if (stored !== null) files.push({ ...download, ...stored });
      }
    }
    made.set(pack.key, files);
    done += 1;
    onProgress(done, packs.length);
  }
  return { of: (pack) => made.get(pack.key) ?? [], failed };
}
