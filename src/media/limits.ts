/** What is refused for its size. All caps are in one place so that the authors' guide can quote them. */
export const LIMITS = {
  /** Bytes of a raster picture. */
  rasterBytes: 20 * 1024 * 1024,
  /** Bytes of an SVG: it is parsed whole, and a phone must lay it out. */
  vectorBytes: 5 * 1024 * 1024,
  /** Bytes of a file for download. */
  fileBytes: 100 * 1024 * 1024,
  /** Pixels of a picture; of one frame where it moves. */
  pixels: 50_000_000,
  /** Pixels of all frames of an animation together. */
  animationPixels: 200_000_000,
  /** Longest side in pixels: what WebP can hold, and more than any screen. */
  side: 16_383,
  /** Shapes an SVG draws once its `<use>` elements are followed. */
  shapes: 100_000,
} as const;

/** Bytes for people: `20 MiB`. The unit is the same in the three languages. */
export function mebibytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return `${value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)} MiB`;
}
