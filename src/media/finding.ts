import { NO_PLACE, type Place } from '../diagnostics/diagnostic.ts';
import type { MEDIA_RULES } from '../diagnostics/rules/media.ts';

/**
 * What is wrong with some bytes, wherever they lie: a diagnostic without the file's name, so that it can be kept under
 * the digest of the bytes and serves every copy of them.
 */
export interface Finding extends Place {
  rule: keyof typeof MEDIA_RULES;
  values: Readonly<Record<string, string>>;
}

/** Makes a finding. */
export function finding(
  rule: Finding['rule'],
  values: Readonly<Record<string, string>> = {},
  place: Place = NO_PLACE,
): Finding {
  return { rule, values, line: place.line, column: place.column };
}

/** What was learnt from a file's bytes. */
export interface Inspection {
  /** False: the file must not be published. */
  sound: boolean;
  dimensions: { width: number; height: number } | null;
  findings: Finding[];
}

/** An inspection that failed. */
export function refused(...findings: Finding[]): Inspection {
  return { sound: false, dimensions: null, findings };
}
