import type { Pack } from '../pack/pack.ts';
import type { SiteContext } from '../site/context.ts';
import type { OfferedDownload } from '../site/offered-download.ts';

/** A file of a pack for readers to take away, before its bytes are made. */
export interface Download extends Omit<OfferedDownload, 'size'> {
  /** SPDX expression of what it holds, for the manifest. */
  licence: string;
  /** All that its bytes depend on beside the format's own sources: plain data. The same input gives the same bytes. */
  input: unknown;
  /** Makes the bytes: no clock, no randomness. A throw is a bug of ours; it costs the pack this file and no other. */
  make: () => Uint8Array | Promise<Uint8Array>;
}

/** One format of downloads, made in one folder of this room. */
export interface ExportFormat {
  /** The name of its folder in `src/exports/`. */
  id: string;
  /** Files and folders of ours that its bytes depend on, its own folder first: their change makes its files anew. */
  sources: readonly string[];
  /** Npm packages that its bytes depend on. */
  packages: readonly string[];
  /** The files that a pack offers in this format; none where it has nothing to put in. */
  downloads: (context: SiteContext, pack: Pack) => Download[];
}
