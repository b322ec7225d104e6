import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { LIMITS } from './limits.ts';

// libvips keeps the last operations by file name: in a live preview an edited picture would show its old self, and
// pictures of a whole site would stay in memory.
sharp.cache(false);

// The AVIF encoder cuts its work by the number of threads, and other cuts give other bytes: with one thread the same
// picture gives the same file on every machine. Several pictures at a time keep all cores busy instead.
sharp.concurrency(1);

/**
 * Opens picture bytes the way both the check and the build do: the default `failOn` ('warning') is what refuses every
 * corrupt file of PngSuite; `unlimited` stays off so that a chunk that unpacks to gigabytes is an error.
 */
export function openPicture(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(bytes, { sequentialRead: true, limitInputPixels: LIMITS.animationPixels, ...options });
}

/** Versions whose change may change a verdict or a pixel: part of every key under which results are kept. */
export const DECODER_VERSION = Object.entries(sharp.versions)
  .map(([name, version]) => `${name} ${version ?? ''}`)
  .sort()
  .join(', ');
