const MEBIBYTE = 1024 * 1024;

/** Bytes of one MDX, YAML or BibTeX file. */
export const TEXT_LIMIT = MEBIBYTE;
/** Bytes of front matter. */
export const FRONT_MATTER_LIMIT = 64 * 1024;
/** Folders within folders, counted from the content folder. */
export const DEPTH_LIMIT = 8;
/** Files and folders of the whole content folder. */
export const ENTRY_LIMIT = 200_000;
/** Lists and maps within each other in YAML; Okuu's own need five. */
export const YAML_DEPTH_LIMIT = 20;

/** A number of bytes as people say it: `12 B`, `64 KiB`, `1.5 MiB`. */
export function spellBytes(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  const [amount, unit] = bytes < MEBIBYTE ? [bytes / 1024, 'KiB'] : [bytes / MEBIBYTE, 'MiB'];
  return `${String(Math.ceil(amount * 100) / 100)} ${unit}`;
}
