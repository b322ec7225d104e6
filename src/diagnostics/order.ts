import type { Diagnostic } from './diagnostic.ts';
import { ruleOf } from './rules.ts';

/** Order by code unit: the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order in which diagnostics are told: file, line, column, rule; what has no place comes first in its file. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(JSON.stringify(a.values), JSON.stringify(b.values))
  );
}

/** True for a diagnostic that keeps a course from being published. */
export function isError(diagnostic: Diagnostic): boolean {
  return ruleOf(diagnostic.rule).severity === 'error';
}
