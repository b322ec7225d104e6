import { writeSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import type { InterfaceLanguage } from '../rule.ts';
import { countProblems } from './count.ts';
import { githubLine } from './github.ts';
import { jsonReport } from './json.ts';
import { terminalLine, terminalSummary } from './terminal.ts';

/** How a report is printed. */
export interface PrintOptions {
  format: 'terminal' | 'github' | 'json';
  language: InterfaceLanguage;
  /** How much was looked at; without it the terminal gets no closing line. */
  looked?: { modules: number; courses: number };
  /** What else was asked for: keys of the JSON object, and lines of the other formats, before the closing one. */
  more?: { json: Readonly<Record<string, unknown>>; lines: readonly string[] };
}

/** The report as text, without a final newline; empty where there is nothing to say. */
export function reportText(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions,
  colours = false,
): string {
  const { format, language, looked, more } = options;
  const counts = { ...countProblems(diagnostics), modules: 0, courses: 0, ...looked };
  if (format === 'json') return jsonReport(diagnostics, counts, language, more?.json);
  const lines = diagnostics.map((diagnostic) =>
    format === 'github' ? githubLine(diagnostic, language) : terminalLine(diagnostic, language, colours),
  );
  return [
    ...lines,
    ...(more?.lines ?? []),
    ...(looked === undefined ? [] : [terminalSummary(counts, language)]),
  ].join('\n');
}

/** Prints a report to standard output, whole: a process that exits right after must not cut a pipe short. */
export function printReport(diagnostics: readonly Diagnostic[], options: PrintOptions): void {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  const text = reportText(diagnostics, options, colours);
  if (text !== '') writeAll(Buffer.from(`${text}\n`));
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // The reader of a pipe is slow, or has gone (`npm run check | head`).
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
