import type { Diagnostic } from '../diagnostic.ts';
import type { InterfaceLanguage } from '../rule.ts';
import { spell } from '../words.ts';
import type { Counts } from './count.ts';

/** The one object that `--format json` prints (design §3); `more` are further keys, of options that ask for more. */
export function jsonReport(
  diagnostics: readonly Diagnostic[],
  counts: Counts,
  language: InterfaceLanguage,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const told = diagnostics.map((diagnostic) => {
    const { file, line, column, rule } = diagnostic;
    const { severity, message, hint } = spell(diagnostic, language);
    return { file, line, column, rule, severity, message, hint };
  });
  return JSON.stringify({ diagnostics: told, counts, ...more }, null, 1);
}
