import { z } from 'zod';
import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import { checkData } from '../source/check-data.ts';
import { placeOf, type SourceDocument } from '../source/document.ts';
import { date, id, languageTag, localized, version } from '../source/fields.ts';
import { FINGERPRINT } from './fingerprint.ts';

/** One version of a module as `versions.yaml` records it. */
export const versionEntry = z.strictObject({
  version,
  /** The day it was recorded. */
  date,
  /** Ids from `people.yaml`: who made the changes. */
  authors: z.array(id).min(1, 'list-empty').max(100, 'list-long'),
  /** What is different from the version before, for readers. */
  changes: localized,
  /** The fingerprint of each edition's text, by language; written by the command, never by hand. */
  editions: z.record(languageTag, z.string().regex(FINGERPRINT, 'version-fingerprint')),
});

export type VersionEntry = z.output<typeof versionEntry>;

/** An entry as far as it could be read, with its index in the file. */
export interface RecordedVersion {
  at: number;
  fields: Partial<VersionEntry>;
  meta: VersionEntry | null;
}

/** Reads `versions.yaml` entry by entry, so that one wrong entry spares the others. */
export function loadVersions(document: SourceDocument): Checked<RecordedVersion[]> {
  const { data, file } = document;
  // An empty file is an empty list.
  if (data === null || data === undefined) return { value: [], diagnostics: [] };
  if (!Array.isArray(data)) {
    const values = { key: 'versions', value: '…', example: '- { version: 1.0.0, date: …, … }' };
    return { value: [], diagnostics: [diagnose('list-expected', file, placeOf(document, []), values)] };
  }
  const diagnostics: Diagnostic[] = [];
  const value = data.map((entry: unknown, at): RecordedVersion => {
    const checked = checkData(versionEntry, document, entry, [at]);
    diagnostics.push(...checked.diagnostics);
    return { at, fields: checked.value.fields, meta: checked.value.whole };
  });
  return { value, diagnostics };
}

/**
 * The order of versions (Semantic Versioning 2.0.0 §11): negative where `a` comes before `b`. A version with a hyphen
 * comes before the one without it.
 */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [split(a), split(b)];
  for (const part of [0, 1, 2]) {
    const difference = Number(first.numbers[part] ?? 0) - Number(second.numbers[part] ?? 0);
    if (difference !== 0) return difference;
  }
  if (first.early.length === 0 || second.early.length === 0) return second.early.length - first.early.length;
  for (let at = 0; at < Math.max(first.early.length, second.early.length); at += 1) {
    const difference = compareEarly(first.early[at], second.early[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function split(version: string): { numbers: string[]; early: string[] } {
  const hyphen = version.indexOf('-');
  const numbers = (hyphen === -1 ? version : version.slice(0, hyphen)).split('.');
  return { numbers, early: hyphen === -1 ? [] : version.slice(hyphen + 1).split('.') };
}

function compareEarly(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const isNumber = (part: string): boolean => /^\d+$/.test(part);
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return byCodeUnit(a, b);
}

/** The version to propose after another: `1.2.0` → `1.2.1`, `2.0.0-draft` → `2.0.0`. */
export function nextVersion(version: string): string {
  const { numbers, early } = split(version);
  const [major = '0', minor = '0', patch = '0'] = numbers;
  return `${major}.${minor}.${early.length > 0 ? patch : String(Number(patch) + 1)}`;
}
