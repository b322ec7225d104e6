/** A file of a search bundle; `path` is relative to the bundle's folder. */
export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}
