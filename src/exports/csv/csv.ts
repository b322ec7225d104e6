/** A cell: text, or a number, which spreadsheets may reckon with. */
export type CsvCell = string | number;

/** Where a spreadsheet would take a text for a formula: also after blanks, and in the full-width forms. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where they are needed. A byte order mark lets Excel see that it is
 * UTF-8. A text that a spreadsheet would run as a formula is led by an apostrophe, as OWASP advises.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function cell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
