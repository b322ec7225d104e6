import type { LanguageTag } from '../language/tag.ts';
import type { StringKey } from './strings.ts';

/** A file of `downloads/`, as pages tell of it. */
export interface OfferedDownload {
  /** File name below `downloads/`: lower-case ASCII, unique in the pack. */
  name: string;
  /** The readers it is for; null: those of every language. */
  language: LanguageTag | null;
  /** What it holds. */
  label: StringKey;
  /** Its kind as people say it, `DOCX`. */
  kind: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}
