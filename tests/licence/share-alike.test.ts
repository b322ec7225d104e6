import { describe, expect, test } from 'vitest';
import { judge } from '../../src/licence/compatibility.ts';

/*
 * Which ShareAlike licence an adaptation may go out under, for every version and port that SPDX has an id for, copied by
 * hand from the legal code. A row for the source, a column for the adaptation, both in the order of the rows; `+` where
 * the clause names it, `.` where it does not.
 *
 * 1.0 §4(b)      this licence
 * 2.0, 2.5 §4(b) this licence, a later version, "a Creative Commons iCommons license" with the same elements. Taken to
 *                the letter that would let 2.5 go back to a port of 2.0; CC's FAQ says "a later version" and "ported
 *                licenses", and the project reads "this or a later version" (issue 3), so those cells are dots.
 * 3.0 §4(b)      this licence, a later version, a jurisdiction licence of this or a later version; 3.0 DE and AT name
 *                the unported one as well ("ab Version 3.0 aufwärts"), 3.0 IGO "either the unported … or a ported"
 * 4.0 §3(b)(1)   this version or later, or a BY-SA Compatible License
 */
const CHARTS = {
  'BY-SA': `
    1.0      + . . . . . . . . .
    2.0      . + + + + + + + + +
    2.0-UK   . + + + + + + + + +
    2.1-JP   . . . + + + + + + +
    2.5      . . . . + + + + + +
    3.0      . . . . . + + + + +
    3.0-AT   . . . . . + + + + +
    3.0-DE   . . . . . + + + + +
    3.0-IGO  . . . . . + + + + +
    4.0      . . . . . . . . . +
  `,
  'BY-NC-SA': `
    1.0      + . . . . . . . . .
    2.0      . + + + + + + + + +
    2.0-DE   . + + + + + + + + +
    2.0-FR   . + + + + + + + + +
    2.0-UK   . + + + + + + + + +
    2.5      . . . . . + + + + +
    3.0      . . . . . . + + + +
    3.0-DE   . . . . . . + + + +
    3.0-IGO  . . . . . . + + + +
    4.0      . . . . . . . . . +
  `,
} as const;

const rowsOf = (chart: string): string[][] =>
  chart
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

/** Licences that no ShareAlike licence but BY-SA 4.0 lets an adaptation go out under. */
const STRANGERS = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-ND-4.0',
  'CC-SA-1.0',
  'LAL-1.3',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'GFDL-1.3-or-later',
  'MIT',
  'LicenseRef-All-Rights-Reserved',
];

describe.each(Object.entries(CHARTS))('%s in all its versions', (elements, chart) => {
  const rows = rowsOf(chart);
  const other = elements === 'BY-SA' ? 'BY-NC-SA' : 'BY-SA';

  test('the table is square', () => {
    for (const row of rows) expect(row).toHaveLength(rows.length + 1);
  });

  test.each(rows)('%s', (version, ...signs) => {
    const from = `CC-${elements}-${version}`;
    const found = rows.map(([into = '']) => {
      const { verdict } = judge({ from, relation: 'adapted', into: `CC-${elements}-${into}` }) ?? {};
      return verdict === 'allowed' ? '+' : verdict === 'refused' ? '.' : '?';
    });
    expect(found.join(' ')).toBe(signs.join(' '));
  });

  test('never goes out under other elements', () => {
    for (const [from = ''] of rows) {
      for (const [into = ''] of rowsOf(CHARTS[other])) {
        const use = { from: `CC-${elements}-${from}`, into: `CC-${other}-${into}` };
        expect([use, judge({ ...use, relation: 'adapted' })?.verdict]).toEqual([use, 'refused']);
      }
    }
  });

  test('never goes out under anything else, BY-SA 4.0 and its two declared licences apart', () => {
    for (const [version = ''] of rows) {
      const from = `CC-${elements}-${version}`;
      const fits = from === 'CC-BY-SA-4.0' ? ['LAL-1.3', 'GPL-3.0-only'] : [];
      const found = STRANGERS.filter(
        (into) => judge({ from, relation: 'translated', into })?.verdict !== 'refused',
      );
      expect([from, found]).toEqual([from, fits]);
    }
  });
});
