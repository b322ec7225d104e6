import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { contentOf, HEAD_BYTES } from './content.ts';
import { DownloadReader } from './download.ts';
import { finding, type Finding, type Inspection } from './finding.ts';
import { LIMITS, mebibytes } from './limits.ts';
import { ACTIVE_TYPES, MEDIA_TYPES, type ContentName, type MediaType } from './types.ts';

/** What can be told of a file without reading it: its type by name and size. */
export function typeByName(extension: string, size: number): MediaType | Finding {
  const type = MEDIA_TYPES.get(extension);
  const found = extension === '' ? '' : `.${extension}`;
  if (type === undefined) {
    return ACTIVE_TYPES.has(extension)
      ? finding('file-active', { found })
      : finding('file-type-unknown', { found, known: [...MEDIA_TYPES.keys()].join(', ') });
  }
  const limit = { raster: LIMITS.rasterBytes, vector: LIMITS.vectorBytes, file: LIMITS.fileBytes }[type.kind];
  if (size > limit) return finding('file-size', { found: mebibytes(size), limit: mebibytes(limit) });
  return size === 0 ? finding('file-empty') : type;
}

/** The finding where a file's bytes are not what its name says; null where they agree. */
export function disagreement(extension: string, type: MediaType, content: ContentName): Finding | null {
  if (content === type.content) return null;
  if (content === 'HTML') return finding('file-html');
  if (content === 'EXE' && type.content !== 'text') return finding('file-active', { found: 'EXE' });
  if (type.content === 'text') {
    // An SVG shown as text is text; a script with `#!` is what a .py starts with. Zero bytes are told when all is read.
    return content === 'SVG' || content === 'EXE' || content === 'data'
      ? null
      : finding('file-content', { found: content, expected: `.${extension}` });
  }
  // Old MP3 files start with any frame, and with zeros before it.
  if (type.content === 'MP3' && content === 'data') return null;
  return finding('file-content', { found: content === 'data' ? '?' : content, expected: type.content });
}

/** A file's digest, its bytes where it is a picture, and what was learnt on the way. */
export interface MediaBytes {
  digest: string;
  content: ContentName;
  /** Null for downloads, which are only streamed. */
  picture: Uint8Array | null;
  download: () => Inspection;
}

async function readThrough(handle: FileHandle, type: MediaType): Promise<MediaBytes> {
  const hash = createHash('sha256');
  const reader = new DownloadReader(type);
  const chunks: Buffer[] = [];
  let head = Buffer.alloc(0);
  for await (const chunk of handle.createReadStream({
    autoClose: false,
    highWaterMark: 1 << 18,
  }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    reader.add(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
    if (type.kind !== 'file') chunks.push(chunk);
  }
  return {
    digest: hash.digest('hex'),
    content: contentOf(head.subarray(0, HEAD_BYTES)),
    picture: type.kind === 'file' ? null : Buffer.concat(chunks),
    download: () => reader.finish(),
  };
}

/** Reads a file once from start to end. Fails only as the file system fails. */
export async function readMedia(absolute: string, type: MediaType): Promise<MediaBytes> {
  const handle = await open(absolute, 'r');
  try {
    return await readThrough(handle, type);
  } finally {
    await handle.close();
  }
}
