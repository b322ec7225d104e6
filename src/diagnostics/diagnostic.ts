import type { RuleId } from './rules.ts';

/** Where a diagnostic points. `line` and `column` start at 1; null where the problem has no place. */
export interface Place {
  line: number | null;
  column: number | null;
}

/** A place that is known to be nowhere in particular: the whole file, or no file at all. */
export const NO_PLACE: Place = { line: null, column: null };

/**
 * A message to an author. It carries the rule and the values of its sentence, not the sentence: the words are
 * chosen by language when it is reported (see `rules.ts`).
 */
export interface Diagnostic extends Place {
  /** Path with `/`, relative to the content folder's parent, e.g. `content/modules/limits/ky.mdx`. */
  file: string;
  rule: RuleId;
  /** What the rule's sentence and hint are filled with. Always strings: they are printed, never interpreted. */
  values: Readonly<Record<string, string>>;
}

/** What every function that reads an author's work returns: as much of a value as could be had, and what was wrong. */
export interface Checked<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** Makes a diagnostic; `values` fill the `{name}` slots of the rule's words. */
export function diagnose(
  rule: RuleId,
  file: string,
  place: Place = NO_PLACE,
  values: Readonly<Record<string, string>> = {},
): Diagnostic {
  return { file, line: place.line, column: place.column, rule, values };
}
