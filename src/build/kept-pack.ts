import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackSummary } from '../pack/summary.ts';
import { sha256 } from './digest.ts';
import { manifest } from './manifest.ts';
import type { OutputFile } from './output-tree.ts';

/** A pack taken over as it was published before. */
export interface KeptPack {
  summary: PackSummary;
  files: OutputFile[];
}

/**
 * Reads the last good pack of a course out of the published tree. Null where there is none, or where a file of it is
 * missing or is no longer what its manifest says: a damaged pack is not published again.
 */
export async function readKeptPack(out: string, key: string): Promise<KeptPack | null> {
  const home = path.join(out, key);
  const text = await readFile(path.join(home, 'pack.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const read = manifest.safeParse(parsed);
  if (!read.success || read.data.summary.key !== key) return null;
  const files: OutputFile[] = [
    {
      path: `${key}/pack.json`,
      source: { bytes: text },
      digest: sha256(text),
      size: Buffer.byteLength(text),
    },
  ];
  for (const file of read.data.files) {
    // The manifest lies in a folder that others may write to: a path out of the pack is not followed.
    if (path.posix.normalize(file.path) !== file.path || /^(\.\.|\/)/.test(file.path)) return null;
    const absolute = path.join(home, file.path);
    const bytes = await readFile(absolute).catch(() => null);
    if (bytes === null || sha256(bytes) !== file.sha256) return null;
    files.push({ path: `${key}/${file.path}`, source: { absolute }, digest: file.sha256, size: file.size });
  }
  return { summary: read.data.summary, files };
}

/** The packs of those courses that can be kept. */
export async function readKeptPacks(out: string, keys: readonly string[]): Promise<KeptPack[]> {
  const packs = await Promise.all(keys.map((key) => readKeptPack(out, key)));
  return packs.filter((pack) => pack !== null);
}
