/** What a file is to a reader. */
export type MediaKind = 'raster' | 'vector' | 'file';

/** A file beside a module or an institution, looked at and found sound. */
export interface MediaFile {
  /** Path with `/`, relative to the content folder's parent. */
  file: string;
  /** Where it lies on this machine. */
  absolute: string;
  kind: MediaKind;
  /** Bytes. */
  size: number;
  /** SHA-256 (hex) of its bytes. */
  digest: string;
  /** Pixels as shown (EXIF orientation applied); null for files that are no pictures. */
  dimensions: { width: number; height: number } | null;
}
