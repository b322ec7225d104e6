import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshBeside } from '../source/whole-file.ts';

/** A copy in the cache. */
export interface KeptFile {
  /** Name in the picture's folder. */
  file: string;
  extension: string;
  /** Pixels. */
  width: number;
  /** SHA-256 of the bytes, hex. */
  digest: string;
  /** Bytes. */
  size: number;
}

/** A picture as it is kept. */
export interface KeptPicture {
  width: number;
  height: number;
  animated: boolean;
  sources: { type: 'image/avif' | 'image/webp'; variants: KeptFile[] }[];
  /** Null where the original serves. */
  fallback: KeptFile | null;
  /** Null where it is the author's own file, byte for byte. */
  original: KeptFile | null;
}

/** SHA-256 in hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Collects the copies of a picture and writes them as one folder, whole or not at all. */
export class KeptFolder {
  readonly #files = new Map<string, Uint8Array>();

  /** Takes a copy; the same bytes are kept once. */
  add({ extension, width, bytes }: { extension: string; width: number; bytes: Uint8Array }): KeptFile {
    const digest = sha256(bytes);
    const file = `${digest.slice(0, 16)}.${extension}`;
    this.#files.set(file, bytes);
    return { file, extension, width, digest, size: bytes.length };
  }

  async write(folder: string, picture: KeptPicture): Promise<void> {
    const fresh = freshBeside(folder);
    await mkdir(fresh, { recursive: true });
    for (const [name, content] of this.#files) await writeFile(path.join(fresh, name), content);
    await writeFile(path.join(fresh, 'picture.json'), JSON.stringify(picture));
    try {
      await rename(fresh, folder);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      // Another process may have been faster: its folder holds the same bytes.
      const taken =
        error instanceof Error && 'code' in error && /^(ENOTEMPTY|EEXIST|EPERM)$/.test(String(error.code));
      if (!taken) throw error;
    }
  }
}
