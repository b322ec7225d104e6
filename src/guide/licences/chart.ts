import { judge, type Verdict } from '../../licence/compatibility.ts';
import { OFFERED } from '../../licence/licences.ts';
import { labelOf } from './label.ts';

/** One row of the chart: a work under `from`, changed or translated, offered under each licence. */
export interface ChartRow {
  from: string;
  label: string;
  cells: { into: string; verdict: Verdict }[];
}

/** A sign beside each verdict's word, for the eye; colour alone tells nothing. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  allowed: '✓',
  discouraged: '!',
  refused: '✕',
};

/** The heads of the columns, in the order of the cells. */
export const CHART_HEADS: readonly string[] = OFFERED.map(labelOf);

/**
 * The adapter's licence chart of Creative Commons
 * (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use),
 * asked of the same function that the checks ask, so that the guide cannot say anything else than they do.
 */
export function licenceChart(): ChartRow[] {
  return OFFERED.map((from) => ({
    from,
    label: labelOf(from),
    cells: OFFERED.map((into) => ({
      into,
      verdict: judge({ from, relation: 'adapted', into })?.verdict ?? 'refused',
    })),
  }));
}
