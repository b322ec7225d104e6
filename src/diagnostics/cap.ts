import { diagnose, type Diagnostic } from './diagnostic.ts';
import { compareDiagnostics, isError } from './order.ts';

/** How many problems of one file are told; one mistake can cause thousands. */
const PER_FILE = 100;

/** Sorts diagnostics, drops repetitions, and keeps at most a hundred per file, errors before warnings. */
export function tidy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFile = Map.groupBy([...diagnostics].sort(compareDiagnostics), (diagnostic) => diagnostic.file);
  return [...byFile].flatMap(([file, all]) => {
    const once = all.filter((diagnostic, at) => {
      const before = all[at - 1];
      return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
    });
    if (once.length <= PER_FILE) return once;
    const { errors = [], warnings = [] } = Object.groupBy(once, (one) =>
      isError(one) ? 'errors' : 'warnings',
    );
    const kept = [...errors, ...warnings].slice(0, PER_FILE).sort(compareDiagnostics);
    return [...kept, diagnose('problems-many', file, undefined, { count: String(once.length - PER_FILE) })];
  });
}
