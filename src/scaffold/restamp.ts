import type { Located } from '../source/document.ts';
import { placeOf, placeOfKey } from '../source/document.ts';
import { readFrontMatter } from '../source/front-matter.ts';

/** What the front matter of an edition is to say of its version. */
export interface Stamp {
  version: string;
  date: string;
  /** The version of the edition it translates; null: that stays as it is. */
  translated: string | null;
}

/**
 * Sets version and date in the front matter of an edition; every other byte stays as its author wrote it. Null where
 * the values stand in a form that cannot be replaced in place (a block text, say).
 */
export function restamp(written: string, stamp: Stamp): string | null {
  // Columns of places do not count a byte order mark.
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = written.slice(mark.length).split('\n');
  const read = readFrontMatter(plainLines(written), '').value;
  if (read === null) return null;
  const data = read.data as Record<string, unknown>;
  const wanted: [path: string[], value: string][] = [
    [['version'], stamp.version],
    ...(stamp.translated === null
      ? []
      : [[['translationOf', 'version'], stamp.translated] as [string[], string]]),
    ...('date' in data ? [[['date'], stamp.date] as [string[], string]] : []),
  ];
  for (const [path, value] of wanted) if (!replaceAt(lines, read, path, value)) return null;
  if (!('date' in data)) insertDate(lines, read, stamp.date);
  const text = mark + lines.join('\n');
  return says(text, stamp) ? text : null;
}

function plainLines(written: string): string {
  return written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function replaceAt(lines: string[], read: Located, path: readonly string[], value: string): boolean {
  const { line, column } = placeOf(read, path);
  const old = lines[(line ?? 0) - 1];
  if (old === undefined || column === null) return false;
  const rest = old.slice(column - 1);
  // A quoted text keeps its quotes, a plain one gets none.
  const scalar = /^(?:"([^"\\]*)"|'([^']*)'|[^\s,#{}[\]"'|>]+)/.exec(rest);
  if (scalar === null) return false;
  const quote = scalar[1] !== undefined ? '"' : scalar[2] !== undefined ? "'" : '';
  lines[(line ?? 0) - 1] =
    `${old.slice(0, column - 1)}${quote}${value}${quote}${rest.slice(scalar[0].length)}`;
  return true;
}

/** Below the version, at its indentation. */
function insertDate(lines: string[], read: Located, date: string): void {
  const { line, column } = placeOfKey(read, ['version']);
  const before = lines[(line ?? 1) - 1] ?? '';
  const indent = before.slice(0, (column ?? 1) - 1);
  const end = before.endsWith('\r') ? '\r' : '';
  lines.splice(line ?? 1, 0, `${indent}date: ${date}${end}`);
}

/** Whether the result says what it should: the last word on every way of writing YAML that was not thought of. */
function says(text: string, { version, date, translated }: Stamp): boolean {
  const data = readFrontMatter(plainLines(text), '').value?.data as Record<string, unknown> | undefined;
  const of = data?.translationOf as { version?: unknown } | undefined;
  return (
    data?.version === version && data.date === date && (translated === null || of?.version === translated)
  );
}
